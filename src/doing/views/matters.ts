import type { MatterRow, MattersPage } from '../../api/mattersView';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, yearOf } from '../../core/calendar';
import { isOpenTo, readerOf } from '../../core/confidential/confidential';
import type { Matter, Passage } from '../../core/matters/matter';
import { mayDo } from '../../core/bodies/rights';
import type { Stored } from '../../core/stored';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import { matterTexts } from '../../texts/matters';
import { addressOf } from '../addressing';
import { unreadableIn } from '../meetings/facts';
import type { Member, World } from '../world';
import { seeBodyAnd, type BodySeen } from './inBody';
import { unreadableViews } from './rows';

/** What a matter came to a body as: the columns that say which, and whether it is confidential. */
const ENCLOSED = ['room', 'ground'] as const;
const proposals = showing(lists.proposals, 'title', 'matterId', ...ENCLOSED);
const lines = showing(lists.agendaItems, 'title', 'matterId', ...ENCLOSED);

interface Came {
  readonly title: string;
  readonly matterId: number | null;
}

/**
 * The matters of a body: those opened in it, and those that came by a proposal, a line or a meeting of it. Preparers see
 * all; others those that a published meeting here has handled. Undefined for whoever has no role in the body.
 */
export async function viewMatters(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<MattersPage | undefined> {
  const answered = await seeBodyAnd(world, members, address, (bodyNr, today) => {
    const year = yearOf(today);
    const years = [year - 1, year, year + 1].map((one) => bodyYear(bodyNr, one));
    return {
      matters: { list: lists.matters, where: { bodyNr } },
      passages: { list: lists.passages, where: { bodyNr } },
      proposals: { list: proposals, where: { bodyYear: years } },
      lines: { list: lines, where: { bodyYear: years } },
    };
  });
  if (answered === undefined) return undefined;
  const { seen, read } = answered;
  const { facts, me, body, standing } = seen;
  const today = dayOf(world.now());
  const reader = readerOf(me.upn, facts.body.nr, facts.rooms, facts.mandates, today);
  const passages = read.passages.rows.filter((one) => isOpenTo(one, reader));
  const prepares = mayDo('prepare', standing) === 'yes';
  const hidden = new Set(read.matters.rows.filter((one) => !isOpenTo(one, reader)).map(({ id }) => id));
  const own = read.matters.rows.filter(({ id }) => !hidden.has(id));
  const working = [...read.proposals.rows, ...read.lines.rows].filter((one) => isOpenTo(one, reader));
  const came = foreign([...passages, ...(prepares ? working : [])], new Set([...hidden, ...own.map(({ id }) => id)]));
  const published = new Set(passages.map(({ matterId }) => matterId));
  return {
    me,
    today,
    body,
    matters: [
      ...own.filter(({ id }) => prepares || published.has(id)).map((one) => ownRow(seen, one, passages)),
      ...[...came].map(([id, title]) => foreignRow(seen, id, title, passages)),
    ].sort(openFirst),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

/** The matters that came from elsewhere, each once, with the title they came with. */
function foreign(came: readonly Came[], own: ReadonlySet<number>): ReadonlyMap<number, string> {
  return new Map(
    came.flatMap(({ matterId, title }) => (matterId === null || own.has(matterId) ? [] : [[matterId, title] as const])),
  );
}

function ownRow(
  seen: BodySeen,
  { id, title, status, openedOn, closedBecause }: Stored<Matter>,
  passages: readonly Passage[],
): MatterRow {
  return {
    ...{ id: addressOf(seen.member.site, id), title, home: 'here', status, openedOn, closedBecause },
    last: lastOf(seen, id, passages),
  };
}

function foreignRow(seen: BodySeen, id: number, title: string, passages: readonly Passage[]): MatterRow {
  return {
    ...{ id: addressOf(seen.member.site, id), title, home: 'elsewhere', status: null, openedOn: null },
    closedBecause: '',
    last: lastOf(seen, id, passages),
  };
}

function lastOf({ member }: BodySeen, id: number, passages: readonly Passage[]): MatterRow['last'] {
  const [last] = passages
    .filter(({ matterId }) => matterId === id)
    .sort((one, other) => other.day.localeCompare(one.day));
  if (last === undefined) return null;
  const outcomeText = matterTexts(member.person.language).outcomes[last.outcome];
  return { day: last.day, outcomeText, to: last.to?.name ?? null };
}

function openFirst(one: MatterRow, other: MatterRow): number {
  const closed = (row: MatterRow) => (row.status === 'closed' ? 1 : 0);
  const latest = (row: MatterRow) => row.last?.day ?? row.openedOn ?? '';
  return closed(one) - closed(other) || latest(other).localeCompare(latest(one));
}
