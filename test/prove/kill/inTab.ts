import type { Inhabitant } from '../around/town';
import { type Around, type Came, type Doer, subjectOf, wordsOf } from './person';

const MOST_OPEN = 5;
const MOST_EDITIONS = 30;

interface Own {
  readonly key: string;
  readonly id: string;
  readonly version: string;
  readonly edition: number;
}

/** A press that is to be answered: sent again, with the same key, until it is. */
interface Press {
  readonly act: string;
  readonly fields: { readonly key: string; readonly id: string; readonly version: string };
  readonly about: string;
  /** Edition it makes the proposal; null where it takes it back. */
  readonly edition: number | null;
}

/** Somebody in the tab, who puts proposals forward, gives them other words and takes them back. */
export class InTab implements Doer {
  private readonly own = new Map<string, Own>();
  private readonly given: string[] = [];
  private press: Press | undefined;
  private pressed = 0;

  /** `number` is 1 or more and nobody else's. */
  constructor(
    private readonly who: Inhabitant,
    private readonly number: number,
    private readonly around: Around,
  ) {}

  /** Keys of the acts that were answered as done. */
  get answeredKeys(): readonly string[] {
    return this.given;
  }

  async once(service: string): Promise<Came> {
    const press = (this.press ??= this.next());
    const { history, teams } = this.around;
    const states = press.edition === null ? null : Array.from({ length: press.edition }, (_, at) => at + 1);
    history.sent(press.about, states);
    const token = await teams.tokenOf(this.who);
    const answered = await ask(`${service}/api/acts/${press.act}`, token, press.fields);
    if (answered === undefined) return 'broken';
    const { done } = answered.body as { readonly done?: { readonly id: string; readonly version: string } };
    if (done === undefined)
      return { fault: `${press.act} ${press.about}: ${String(answered.status)} ${JSON.stringify(answered.body)}` };
    history.answered(press.about);
    this.given.push(`act:${press.act}:${this.who.upn}:${press.fields.key}`);
    this.press = undefined;
    if (press.edition === null) this.own.delete(press.about);
    else this.own.set(press.about, { key: press.about, id: done.id, version: done.version, edition: press.edition });
    return 'done';
  }

  private next(): Press {
    const { chance, meeting } = this.around;
    this.pressed += 1;
    const key = `prove-${String(this.number)}-${String(this.pressed)}`;
    const all = [...this.own.values()];
    const one = all[Math.floor(chance() * all.length)];
    if (one === undefined || (all.length < MOST_OPEN && chance() < 0.3)) {
      const about = String(this.number * 10_000 + this.pressed);
      const words = { title: subjectOf(Number(about)), description: wordsOf(1) };
      return { act: 'submitProposal', fields: { ...meeting, key, ...words }, about, edition: 1 };
    }
    const { id, version } = one;
    if (one.edition >= MOST_EDITIONS || chance() < 0.1)
      return { act: 'withdrawProposal', fields: { id, version, key }, about: one.key, edition: null };
    const edition = one.edition + 1;
    const fields = { id, version, key, description: wordsOf(edition) };
    return { act: 'changeProposal', fields, about: one.key, edition };
  }
}

async function ask(
  url: string,
  token: string,
  fields: object,
): Promise<{ readonly status: number; readonly body: unknown } | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return undefined;
  }
}
