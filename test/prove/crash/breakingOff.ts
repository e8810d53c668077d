import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rehearsedNumber } from '../../../src/core/rehearsals/rehearsal';
import { inbox, journal } from '../../../src/storage/lists';
import { WAYS, type Way } from '../provision/breaking';
import { watching, type Asked } from './network';
import type { RecordedAct } from './recording';
import { readRecorded, restore, type Restored } from './restored';
import type { State } from './state';

/** What came of breaking off one act everywhere. */
export interface BrokenOff {
  readonly act: string;
  readonly requests: number;
  /** Requests times the ways they were lost in. */
  readonly points: number;
  readonly wrongPoints: number;
  readonly faults: readonly string[];
}

/** How long it is until somebody presses again. */
const LATER_MS = 25_000;

/** Breaks off one recorded act at each of its writes; `seen` where an act asked the same of SharePoint before. */
export async function breakOff(folder: string, shapes: Set<string>): Promise<BrokenOff | 'seen'> {
  const recorded = readRecorded(folder);
  // Of a rehearsal nothing is lost that anybody would miss.
  const [, number = '0'] = /-(\d+)$/.exec(recorded.fields.id ?? '') ?? [];
  if (rehearsedNumber(Number(number)) !== null) return 'seen';
  const base = mkdtempSync(join(tmpdir(), 'crash-base-'));
  try {
    // What was due before is told before: whatever a run does after the act is then of the act.
    const before = await restore(folder, recorded);
    await before.signIn();
    await before.nextRun();
    const stood = await before.end(base);
    return await breakFrom(base, recorded, stood, shapes);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

async function breakFrom(
  base: string,
  recorded: RecordedAct,
  stood: State,
  shapes: Set<string>,
): Promise<BrokenOff | 'seen'> {
  const { act } = recorded;
  const network = watching();
  const clean = await run(base, recorded, (restored) => restored.press({ fetch: network.fetch }));
  const asked = network.asked();
  const shape = `${act} ${asked.map(({ what }) => what).join()}`;
  if (shapes.has(shape)) return 'seen';
  shapes.add(shape);
  if (clean.answer === null || !('done' in clean.answer)) {
    const faults = [`was not done where nothing was broken off: ${JSON.stringify(clean.answer)}`];
    return { act, requests: asked.length, points: 0, wrongPoints: 0, faults };
  }
  const faults = unjournaled(stood, clean.state);
  const wrong = new Set<string>();
  const points = asked.flatMap((request, at) => waysOf(request).map((way) => ({ at: at + 1, way, request })));
  for (const { at, way, request } of points) {
    const point = `${way} ${String(at)} of ${String(asked.length)} (${request.what})`;
    const found = await broken(base, recorded, { at, way, clean });
    if (found.length > 0) wrong.add(point);
    faults.push(...found.map((line) => `${point}: ${line}`));
  }
  return { act, requests: asked.length, points: points.length, wrongPoints: wrong.size, faults };
}

/** The journal, and what keeps a press from being done twice. */
const TOLD = new RegExp(`^\\S+ (?:${[journal, inbox].map(({ displayTitle }) => displayTitle).join('|')}) `);

/** An act that changes anything leaves a line in the journal. */
function unjournaled(before: State, after: State): string[] {
  const [had, has] = [new Set(before), new Set(after)];
  const changed = [...after.filter((line) => !had.has(line)), ...before.filter((line) => !has.has(line))];
  const told = changed.filter((line) => line.includes(` ${journal.displayTitle} `) && TOLD.test(line));
  const [first] = changed.filter((line) => !TOLD.test(line));
  return first === undefined || told.length > 0 ? [] : [`left no line in the journal, and changed: ${first}`];
}

/** A process that ends while it reads leaves what the write before left: broken off before and after every write is everywhere. */
function waysOf({ kind }: Asked): readonly Way[] {
  return WAYS.filter((way) => kind !== 'reads' && (way !== 'half' || kind === 'writesSeveral'));
}

interface Ended {
  readonly answer: Awaited<ReturnType<Restored['press']>>;
  readonly state: State;
}

async function run(
  folder: string,
  recorded: RecordedAct,
  doing: (restored: Restored) => Promise<Ended['answer']>,
): Promise<Ended> {
  const restored = await restore(folder, recorded);
  const answer = await doing(restored);
  await restored.nextRun();
  const state = await restored.end();
  return { answer, state };
}

async function broken(
  folder: string,
  recorded: RecordedAct,
  { at, way, clean }: { readonly at: number; readonly way: Way; readonly clean: Ended },
): Promise<readonly string[]> {
  const network = watching({ at, way });
  // A person presses again some time after: then what the first press wrote has another moment than the second would give.
  const laterMs = at % 2 === 0 ? 0 : LATER_MS;
  const ended = await run(folder, recorded, async (restored) => {
    await restored.press({ fetch: network.fetch, patienceMs: 0 });
    await network.quiet();
    if (at % 2 === 0) await restored.nextRun();
    return restored.press({}, laterMs);
  });
  const said = textOf(ended.answer);
  const [wanted, found] = [clean.state, ended.state].map((state) => (laterMs === 0 ? state : state.map(timeless)));
  return [
    ...(said === textOf(clean.answer) ? [] : [`answered ${said} and not ${textOf(clean.answer)}`]),
    ...(wanted ?? []).filter((line) => found?.includes(line) !== true).map((line) => `missing: ${line}`),
    ...(found ?? []).filter((line) => wanted?.includes(line) !== true).map((line) => `too much: ${line}`),
  ];
}

/** Moments, in both the forms they are kept in, and the checksums that hold them. */
const TIMES = /\d{4}-\d\d-\d\dT[\d:.]+Z|\b1[5-9]\d{11}\b|[0-9a-f]{64}/g;

function timeless(line: string): string {
  return line.replace(TIMES, '#');
}

function textOf(answer: Ended['answer']): string {
  if (answer === null) return 'nothing';
  return 'done' in answer ? 'done' : JSON.stringify(answer);
}
