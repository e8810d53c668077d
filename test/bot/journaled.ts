import { openDriver } from '../../local/sharepoint/store/driver';
import { fileIn } from '../../local/sharepoint/store/written';
import { inbox, journal, rehearsedRows, seals } from '../../src/storage/lists';

/** A line is written within this, by the domain clock, of what it tells of; typing is told of once in so long. */
const SOON_MS = 60_000;
const TYPING_MS = 600_000;
/** The record itself, what keeps a press from being done twice, and rehearsals, which leave nothing. */
const NOT_TOLD = [journal, seals, inbox, rehearsedRows].map(({ displayTitle }) => displayTitle);

/**
 * Whatever the service has written for a person, in any version of any row, without a line in the journal of something
 * they did then: each as a sentence. Reads SharePoint's own store; what a spec has put there by hand is not the service's.
 */
export async function unjournaled(sharePoint: string): Promise<readonly string[]> {
  const db = await openDriver(fileIn(sharePoint));
  const versions = db
    .prepare(
      `SELECT l.title, v.item, v.modified, v.vals, p.login FROM
         (SELECT list, id AS item, modified, editor, vals FROM items
          UNION ALL SELECT list, item, modified, editor, vals FROM versions) v
       JOIN lists l ON l.id = v.list JOIN principals p ON p.site = l.site AND p.id = v.editor`,
    )
    .all();
  const lines = db
    .prepare('SELECT i.vals, i.modified FROM items i JOIN lists l ON l.id = i.list WHERE l.title = ?')
    .all(journal.displayTitle);
  db.close();
  const told = new Map<string, { readonly from: number; readonly to: number }[]>();
  for (const { vals, modified } of lines) {
    const { by, act } = saidIn(vals);
    const at = Number(modified);
    const one = { from: at - SOON_MS, to: at + (act === 'writeNotes' ? TYPING_MS : SOON_MS) };
    told.set(by, [...(told.get(by) ?? []), one]);
  }
  return versions.flatMap(({ title, item, modified, vals, login }) => {
    const { by } = saidIn(vals);
    const at = Number(modified);
    if (!by.includes('@') || NOT_TOLD.includes(String(title)) || !String(login).includes('|ms.sp.ext|')) return [];
    const isTold = told.get(by)?.some(({ from, to }) => from <= at && at <= to) === true;
    return isTold ? [] : [`${String(title)} ${String(item)} was written for ${by} without a line in the journal.`];
  });
}

function saidIn(vals: unknown): { readonly by: string; readonly act: string } {
  const { ActedBy = '', Act = '' } = JSON.parse(String(vals)) as Readonly<Partial<Record<'ActedBy' | 'Act', string>>>;
  return { by: ActedBy.toLowerCase(), act: Act };
}
