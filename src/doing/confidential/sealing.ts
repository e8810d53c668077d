import type { AgendaItem } from '../../core/agenda/item';
import { standingLines, type Enclosure } from '../../core/confidential/enclosure';
import type { Enclosable } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import type { Readable } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { QuestionTo, Rows, Site } from '../../storage/site';
import { layOver } from './beneath';
import { HALFWAY } from './finishing';

type Questions = Readonly<Record<string, QuestionTo<Readable>>>;
type AnyRow = Stored<Enclosable>;
type Answers = Readonly<Record<string, Rows<Enclosable>>>;

/** Name of the question that is asked along; no reader asks by it. */
const ALONG = 'enclosures on their way';
/** What hangs on a line by its number, and lies in the room where the line does. */
const HANGING: ReadonlySet<string> = new Set([lists.resolutions.title, lists.motions.title, lists.dissents.title]);
/** What a line may have come from. */
const ORIGINS: ReadonlySet<string> = new Set([lists.proposals.title, lists.matters.title]);

/**
 * The same site, read as it stands to everybody while something of it is on its way into a closed room: what an enclosure
 * has been written down for is masked from that moment, however its rows still lie, also after a crash there (design
 * decision 16). The one place for it: every reader of lines, their origins and what hangs on them reads through here. What
 * is on its way is asked for in the same `$batch`.
 */
export function sealSite<Some extends Site>(site: Some): Some {
  const read = async (questions: Questions): Promise<Answers> => {
    const titles = Object.values(questions).map(({ list }) => list.title);
    const touched = titles.some(
      (title) => title === lists.agendaItems.title || HANGING.has(title) || ORIGINS.has(title),
    );
    if (!touched) return site.read(questions);
    const { [ALONG]: along, ...answers } = (await site.read({ ...questions, [ALONG]: HALFWAY })) as Answers;
    const halfway = (along?.rows ?? []) as readonly Stored<Enclosure>[];
    if (halfway.length === 0) return answers;
    const origins = titles.some((title) => ORIGINS.has(title)) ? await originsOf(site, halfway) : [];
    const seal = (name: string, { rows, unreadable }: Rows<Enclosable>) => {
      const title = questions[name]?.list.title ?? '';
      return [name, { rows: sealedRows(title, rows, { halfway, origins }), unreadable }] as const;
    };
    return Object.fromEntries(Object.entries(answers).map(([name, answer]) => seal(name, answer)));
  };
  return layOver({ ...site, read: read as Site['read'] }, site);
}

/** A row that is confidential with a line, by its list, and where it is to lie. */
interface Origin {
  readonly list: string;
  readonly id: number;
  readonly enclosure: Enclosure;
}

/** The proposals and matters of lines on their way. */
async function originsOf(site: Site, halfway: readonly Stored<Enclosure>[]): Promise<readonly Origin[]> {
  const moving = halfway.filter(({ kind, standing }) => kind === 'item' && standing === 'moving');
  if (moving.length === 0) return [];
  const where = { id: moving.map(({ itemId }) => itemId) };
  const { items } = await site.read({ items: { list: lists.agendaItems, where } });
  return items.rows.flatMap(({ id, origin, originId, matterId }): readonly Origin[] => {
    const enclosure = moving.find(({ itemId }) => itemId === id);
    if (enclosure === undefined) return [];
    const proposal = origin === 'proposal' ? originId : null;
    return [
      ...(proposal === null ? [] : [{ list: lists.proposals.title, id: proposal, enclosure }]),
      ...(matterId === null ? [] : [{ list: lists.matters.title, id: matterId, enclosure }]),
    ];
  });
}

interface OnTheWay {
  readonly halfway: readonly Stored<Enclosure>[];
  readonly origins: readonly Origin[];
}

function sealedRows(list: string, rows: readonly AnyRow[], { halfway, origins }: OnTheWay): readonly AnyRow[] {
  if (list === lists.agendaItems.title) return sealedLines(rows, halfway);
  if (ORIGINS.has(list)) {
    return rows.map((row) => within(row, origins.find((one) => one.list === list && one.id === row.id)?.enclosure));
  }
  if (!HANGING.has(list)) return rows;
  const taken = halfway.filter(
    ({ kind, standing, text }) => standing === 'moving' && (kind === 'item' || (kind === 'decision' && text === '')),
  );
  return rows.map((row) =>
    within(
      row,
      taken.find(({ itemId }) => 'itemId' in row && row.itemId === itemId),
    ),
  );
}

/** A row as it stands in the room it is to lie in. */
function within(row: AnyRow, enclosure: Enclosure | undefined): AnyRow {
  return enclosure === undefined ? row : { ...row, room: enclosure.room ?? null, ground: enclosure.ground ?? null };
}

/** Columns that sealing looks at, where a reader asks for fewer. */
const BARE = { key: '', standing: 'draft', notes: '', decisions: [] };

/** Lines of which a reader may have asked for some columns alone: nothing is told by one that was not asked for. */
function sealedLines(rows: readonly AnyRow[], halfway: readonly Enclosure[]): readonly AnyRow[] {
  const whole = rows.map((row) => ({ ...BARE, ...row }) as unknown as Stored<AgendaItem>);
  return standingLines(whole, halfway).map((line) => {
    const asked = rows.find(({ id }) => id === line.id) ?? line;
    const kept = Object.entries(line).filter(([name]) => name in asked || name === 'room' || name === 'ground');
    return Object.fromEntries(kept) as unknown as AnyRow;
  });
}
