/** How many messages Teams takes of an app in so many milliseconds, to one conversation and to a whole tenant. */
type Window = readonly [most: number, inMs: number];
const CONVERSATION: readonly Window[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];
const TENANT: readonly Window[] = [[30, 1_000]];
/** Calls that were on their way when the refusal was answered have not disobeyed it. */
const ON_ITS_WAY_MS = 300;

interface Line {
  readonly taken: number[];
  /** When whom was told to wait, and until when. */
  readonly told: Map<string, { readonly at: number; readonly until: number }>;
}

/** The limits of Teams: it says who has to wait, and remembers who did not. */
export class Limits {
  private readonly lines = new Map<string, Line>();
  refused = 0;
  /** Calls that came although their sender had been told to wait. */
  disobeyed = 0;

  /** Undefined where a call is taken; else the seconds its sender has to wait. `sender` is one instance of the app. */
  take(sender: string, conversation: string, now = Date.now()): number | undefined {
    const own = this.wait(conversation, CONVERSATION, sender, now);
    const waits = own ?? this.wait('', TENANT, sender, now);
    if (waits !== undefined) {
      this.refused += 1;
      return waits;
    }
    for (const name of [conversation, '']) this.line(name).taken.push(now);
    return undefined;
  }

  private wait(name: string, windows: readonly Window[], sender: string, now: number): number | undefined {
    const line = this.line(name);
    const told = line.told.get(sender);
    if (told !== undefined && now < told.until && now - told.at > ON_ITS_WAY_MS) this.disobeyed += 1;
    if (told !== undefined && now < told.until) return Math.max(1, Math.ceil((told.until - now) / 1000));
    const full = windows.find(([most, inMs]) => line.taken.filter((at) => at > now - inMs).length >= most);
    if (full === undefined) return undefined;
    const seconds = Math.min(60, Math.ceil(full[1] / 1000));
    line.told.set(sender, { at: now, until: now + seconds * 1000 });
    return seconds;
  }

  private line(name: string): Line {
    const known = this.lines.get(name);
    if (known !== undefined) return known;
    const line: Line = { taken: [], told: new Map() };
    this.lines.set(name, line);
    return line;
  }
}
