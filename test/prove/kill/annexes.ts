import type { History } from './history';
import { settled } from './settled';
import { ANNEXES, contentOf, tell } from './site';

const MOST_ANNEXES = 10;

/** The files one writer attaches to its own row: SharePoint refuses two that are attached to one row at once. */
export class Annexes {
  private readonly keys = new Set<string>();
  private next = 1;

  constructor(
    private readonly row: number,
    private readonly history: History,
  ) {}

  /** Attaches a file, puts other bytes in one or removes one, as the dice (0 up to 1) fall. */
  act(url: string, dice: number): Promise<string> {
    const key = [...this.keys][Math.floor(dice * 97) % Math.max(1, this.keys.size)];
    if (key === undefined || (dice < 0.5 && this.keys.size < MOST_ANNEXES)) return this.attach(url);
    return dice < 0.75 ? this.replace(url, key) : this.remove(url, key);
  }

  /** After a restart, when it is known what came of what was not answered. */
  learn(): void {
    for (const key of this.keys) if (this.history.state(key) === null) this.keys.delete(key);
  }

  private async attach(url: string): Promise<string> {
    const key = `w${this.row}-a${this.next++}`;
    this.keys.add(key);
    this.history.sent(key, [1]);
    const path = `${ANNEXES}/items(${this.row})/attachmentFiles/add(fileName='${key}.txt')`;
    return settled(this.history, key, await tell(url, path, { body: contentOf(key, 1) }), 200);
  }

  /** An attachment has no versions of its own: the newest is all there is. */
  private async replace(url: string, key: string): Promise<string> {
    const version = (this.history.state(key)?.at(-1) ?? 0) + 1;
    this.history.sent(key, [version]);
    const told = await tell(url, `${this.file(key)}/$value`, {
      body: contentOf(key, version),
      headers: { 'X-HTTP-Method': 'PUT', 'If-Match': '*' },
    });
    return settled(this.history, key, told, 204);
  }

  private async remove(url: string, key: string): Promise<string> {
    this.history.sent(key, null);
    const told = await tell(url, this.file(key), { method: 'DELETE', headers: { 'If-Match': '*' } });
    const outcome = settled(this.history, key, told, 200);
    if (outcome === 'written') this.keys.delete(key);
    return outcome;
  }

  private file(key: string): string {
    return `${ANNEXES}/items(${this.row})/attachmentFiles('${key}.txt')`;
  }
}
