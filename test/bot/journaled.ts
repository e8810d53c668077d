import { openDriver } from '../../local/sharepoint/store/driver';
import { fileIn } from '../../local/sharepoint/store/written';
import { rehearsedNumber } from '../../src/core/rehearsals/rehearsal';
import { inbox, journal, people, rehearsedRows, seals } from '../../src/storage/lists';
import { addressOf } from '../prove/crash/network';

/** A line is written within this, by the domain clock, of what it tells of. */
const SOON_MS = 5_000;
/** The record itself, what keeps a press from being done twice, and rehearsals, which leave nothing. */
const NOT_TOLD = [journal, seals, inbox, rehearsedRows].map(({ displayTitle }) => displayTitle);

/** Typing is told of by row and time, and what is thrown away with a rehearsal not at all. */
const UNREMEMBERED = ['writeNotes', 'throwAwayRehearsal'];

/** An act that was done over HTTP. */
interface DoneAct {
  readonly act: string;
  /** Of what it is about; rows brought in from a file are about no one row. */
  readonly id?: string | undefined;
  readonly key: string;
}

/** What was done over HTTP, as whoever asked was answered. */
interface Noting {
  done(): readonly DoneAct[];
  end(): void;
}

/** Notes every act asked at these addresses, in this process, that was answered as done. */
export function noteActs(urls: readonly string[]): Noting {
  const real = globalThis.fetch;
  const done: DoneAct[] = [];
  globalThis.fetch = async (input, init) => {
    const answer = await real(input, init);
    const url = addressOf(input);
    const body = init?.body;
    const act = /\/api\/acts\/(\w+)$/.exec(url)?.[1];
    const isOurs = answer.ok && urls.some((one) => url.startsWith(one));
    if (act === undefined || typeof body !== 'string' || !isOurs) return answer;
    const said = (await answer.clone().json()) as object;
    const { id, key } = JSON.parse(body) as DoneAct;
    if ('done' in said) done.push({ act, id, key });
    return answer;
  };
  return {
    done: () => done,
    end() {
      globalThis.fetch = real;
    },
  };
}

/**
 * Acts that were done without a line in the journal, and rows that the service has written for somebody, in any version,
 * without a line of anything they had done by then: each as a sentence. What is done later of what somebody has asked for, as
 * a duty that is handed over from a day, has their name and is told of by the line of the asking. Reads SharePoint's own store; what a
 * spec has put there by hand is not the service's, nor is what it has put there of people the register does not know.
 */
export async function unjournaled(sharePoint: string, done: readonly DoneAct[]): Promise<readonly string[]> {
  const db = await openDriver(fileIn(sharePoint));
  const versions = db
    .prepare(
      `SELECT v.list, l.title, v.item, v.modified, v.vals, p.login FROM
         (SELECT list, id AS item, ui, modified, editor, vals FROM items
          UNION ALL SELECT list, item, ui, modified, editor, vals FROM versions) v
       JOIN lists l ON l.id = v.list JOIN principals p ON p.site = l.site AND p.id = v.editor
       ORDER BY v.list, v.item, v.ui`,
    )
    .all();
  const lines = db
    .prepare('SELECT i.vals, i.modified FROM items i JOIN lists l ON l.id = i.list WHERE l.title = ?')
    .all(journal.displayTitle);
  const registered = db
    .prepare('SELECT i.vals FROM items i JOIN lists l ON l.id = i.list WHERE l.title = ?')
    .all(people.displayTitle)
    .map(({ vals }) => (JSON.parse(String(vals)) as { readonly Upn?: string }).Upn?.toLowerCase());
  db.close();
  const told = new Map<string, number>();
  for (const { vals, modified } of lines) {
    const { by } = saidIn(vals);
    told.set(by, Math.min(told.get(by) ?? Number.POSITIVE_INFINITY, Number(modified) - SOON_MS));
  }
  const keys = lines.map(({ vals }) => saidIn(vals).key);
  const untold = done.filter(
    ({ act, id, key }) =>
      !UNREMEMBERED.includes(act) &&
      (id === undefined || rehearsedNumber(Number(id.replace(/^.*-/, ''))) === null) &&
      !keys.some((one) => one.includes(`:${act}:`) && one.endsWith(`:${key}`)),
  );
  const unwritten = versions.flatMap(({ list, title, item, modified, vals, login }, nr) => {
    const { by } = saidIn(vals);
    const before = versions[nr - 1];
    const isOfRow = before !== undefined && before['list'] === list && before['item'] === item;
    if (isOfRow && saidIn(before['vals']).by === by) return [];
    const at = Number(modified);
    if (!registered.includes(by) || NOT_TOLD.includes(String(title)) || !String(login).includes('|ms.sp.ext|'))
      return [];
    const isTold = (told.get(by) ?? Number.POSITIVE_INFINITY) <= at;
    return isTold ? [] : [`${String(title)} ${String(item)} was written for ${by} without a line in the journal.`];
  });
  return [...untold.map(({ act, key }) => `${act} (${key}) was done without a line in the journal.`), ...unwritten];
}

function saidIn(vals: unknown): { readonly by: string; readonly key: string } {
  const said = JSON.parse(String(vals)) as Readonly<Partial<Record<'ActedBy' | 'Key', string>>>;
  return { by: (said.ActedBy ?? '').toLowerCase(), key: said.Key ?? '' };
}
