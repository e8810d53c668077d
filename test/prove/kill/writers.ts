import { randomUUID } from 'node:crypto';
import { Annexes } from './annexes';
import type { History } from './history';
import { settled } from './settled';
import { contentOf, FILES, fileCalled, ROWS, SITE, tell } from './site';

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What all writers add to under each other's eyes: acknowledged and unknown additions. */
export interface Shared {
  added: number;
  unknown: number;
}

const MOST_THINGS = 60;
const MOST_VERSIONS = 40;
const counter = "web/lists/getByTitle('Counter')/items(1)";

/** One client: adds, changes, uploads, attaches, removes and counts until the connection breaks. */
export class Writer {
  private readonly rows = new Map<string, number>();
  private readonly files = new Set<string>();
  private readonly annexes: Annexes;
  private readonly name: string;
  private next = 1;

  /** `n` is 1 or more: the writer's number, and the number of the row it attaches files to. */
  constructor(
    n: number,
    private readonly history: History,
    private readonly shared: Shared,
    private readonly chance: () => number,
  ) {
    this.name = `w${n}`;
    this.annexes = new Annexes(n, history);
  }

  /** Writes until there is no answer; what an answer of another kind than expected means is a fault. */
  async write(url: string): Promise<string[]> {
    for (;;) {
      const fault = await this.act(url);
      if (fault !== 'written') return fault === 'unanswered' ? [] : [fault];
    }
  }

  /** After a restart: whose unanswered writes were done, and the numbers of the rows. */
  learn(ids: ReadonlyMap<string, number>): void {
    for (const [key, id] of ids) if (key.startsWith(`${this.name}-`)) this.rows.set(key, id);
    for (const key of this.rows.keys()) if (this.history.state(key) === null) this.rows.delete(key);
    for (const key of this.files) if (this.history.state(key) === null) this.files.delete(key);
    this.annexes.learn();
  }

  private act(url: string): Promise<string> {
    const dice = this.chance();
    const row = this.any([...this.rows.keys()]);
    const file = this.any([...this.files]);
    if (dice < 0.08) return this.count(url);
    if (dice < 0.14) return this.annexes.act(url, this.chance());
    if (dice < 0.2 && this.rows.size < MOST_THINGS) return this.addSeveral(url);
    if (dice < 0.45 && row !== undefined) return this.change(url, row);
    if (dice < 0.5 && file !== undefined) return this.uploadInPieces(url, file);
    if (dice < 0.55 && file !== undefined) return this.upload(url, file);
    if (dice < 0.7 && this.files.size < MOST_THINGS) return this.upload(url, this.key('f'));
    if (file !== undefined && (this.files.size >= MOST_THINGS || dice < 0.75)) return this.removeFile(url, file);
    if (row !== undefined && (this.rows.size >= MOST_THINGS || dice < 0.85)) return this.removeRow(url, row);
    return this.add(url);
  }

  private any(keys: readonly string[]): string | undefined {
    return keys[Math.floor(this.chance() * keys.length)];
  }

  private key(kind: 'r' | 'f'): string {
    return `${this.name}-${kind}${this.next++}`;
  }

  private async add(url: string): Promise<string> {
    const key = this.key('r');
    this.history.sent(key, [1]);
    const told = await tell(url, `${ROWS}/items`, { body: JSON.stringify({ Key: key, Body: contentOf(key, 1) }) });
    const outcome = settled(this.history, key, told, 201);
    if (outcome === 'written') this.rows.set(key, (JSON.parse(told?.text ?? '') as { Id: number }).Id);
    return outcome;
  }

  /** Five rows in one batch: the answer is one, and so all five are there or, unanswered, any may be. */
  private async addSeveral(url: string): Promise<string> {
    const keys = Array.from({ length: 5 }, () => this.key('r'));
    for (const key of keys) this.history.sent(key, [1]);
    const part = (key: string): string =>
      `--b\nContent-Type: application/http\n\nPOST ${url}${SITE}/_api/${ROWS}/items HTTP/1.1\nContent-Type: application/json\n\n${JSON.stringify({ Key: key, Body: contentOf(key, 1) })}\n\n`;
    const told = await tell(url, '$batch', {
      body: `${keys.map(part).join('')}--b--\n`,
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
    });
    if (told === null) return 'unanswered';
    const ids = [...told.text.matchAll(/^\{.*"ID":(\d+)/gm)].map((match) => Number(match[1]));
    if (ids.length !== keys.length) return `A batch of ${keys.length} was answered ${told.text.slice(0, 300)}`;
    for (const [at, key] of keys.entries()) {
      this.history.answered(key);
      this.rows.set(key, ids[at] ?? 0);
    }
    return 'written';
  }

  private async change(url: string, key: string): Promise<string> {
    const before = this.history.state(key) ?? [];
    if (before.length >= MOST_VERSIONS) return this.removeRow(url, key);
    const version = before.length + 1;
    this.history.sent(key, [...before, version]);
    const told = await tell(url, `${ROWS}/items(${this.rows.get(key) ?? 0})`, {
      body: JSON.stringify({ Body: contentOf(key, version) }),
      headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': `"${before.length}"` },
    });
    return settled(this.history, key, told, 204);
  }

  private async removeRow(url: string, key: string): Promise<string> {
    this.history.sent(key, null);
    const id = this.rows.get(key) ?? 0;
    const told = await tell(url, `${ROWS}/items(${id})`, { method: 'DELETE', headers: { 'If-Match': '*' } });
    const outcome = settled(this.history, key, told, 200);
    if (outcome === 'written') this.rows.delete(key);
    return outcome;
  }

  private async upload(url: string, key: string): Promise<string> {
    const before = this.history.state(key) ?? [];
    if (before.length >= MOST_VERSIONS) return this.removeFile(url, key);
    this.files.add(key);
    this.history.sent(key, [...before, before.length + 1]);
    const told = await tell(url, `${FILES}/files/addUsingPath(decodedurl='${key}.txt',overwrite=true)`, {
      body: contentOf(key, before.length + 1),
    });
    return settled(this.history, key, told, 200);
  }

  /** A third of the bytes each time: until the last third is answered, the file is what it was. */
  private async uploadInPieces(url: string, key: string): Promise<string> {
    const before = this.history.state(key) ?? [];
    if (before.length >= MOST_VERSIONS) return this.removeFile(url, key);
    this.history.sent(key, [...before, before.length + 1]);
    const content = contentOf(key, before.length + 1);
    const third = Math.floor(content.length / 3);
    const upload = `uploadId=guid'${randomUUID()}'`;
    const pieces = [
      [`startUpload(${upload})`, content.slice(0, third)],
      [`continueUpload(${upload},fileOffset=${third})`, content.slice(third, 2 * third)],
    ] as const;
    for (const [call, body] of pieces) {
      const told = await tell(url, `${fileCalled(key)}/${call}`, { body });
      if (told === null) return 'unanswered';
      if (told.status !== 200) return `${key}: ${told.status} ${told.text.slice(0, 200)}`;
    }
    const finish = `${fileCalled(key)}/finishUpload(${upload},fileOffset=${2 * third})`;
    return settled(this.history, key, await tell(url, finish, { body: content.slice(2 * third) }), 200);
  }

  private async removeFile(url: string, key: string): Promise<string> {
    this.history.sent(key, null);
    const outcome = settled(this.history, key, await tell(url, fileCalled(key), { method: 'DELETE' }), 200);
    if (outcome === 'written') this.files.delete(key);
    return outcome;
  }

  /** Reads the shared number and writes the next one, from the version it read: somebody else may have been first. */
  private async count(url: string): Promise<string> {
    const read = await tell(url, `${counter}?$select=Count`);
    if (read === null) return 'unanswered';
    const { Count, 'odata.etag': etag } = JSON.parse(read.text) as { Count: number; 'odata.etag': string };
    const told = await tell(url, counter, {
      body: JSON.stringify({ Count: Count + 1 }),
      headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': etag },
    });
    if (told === null) this.shared.unknown += 1;
    else if (told.status === 204) this.shared.added += 1;
    else if (told.status !== 412) return `The counter: ${told.status} ${told.text.slice(0, 200)}`;
    return told === null ? 'unanswered' : 'written';
  }
}
