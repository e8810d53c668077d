import type { AgendaItem } from '../../core/agenda/item';
import { bodyYear } from '../../core/bodies/body';
import { delegatedTo, rolesOf } from '../../core/bodies/holding';
import type { Mandate } from '../../core/bodies/mandate';
import { dayOf, yearOf } from '../../core/calendar';
import { isOpenTo, readerOf, type FaceReader } from '../../core/confidential/confidential';
import { lineFor } from '../../core/confidential/seenLine';
import { chairsMeeting } from '../../core/meetings/chair';
import type { Meeting } from '../../core/meetings/meeting';
import type { Proposal } from '../../core/proposals/proposal';
import type { Enclosable } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import { standingRows, type WheelRow } from '../../core/yearWheel/row';
import type { GroupReport } from '../../core/workingGroups/reporting';
import type { WorkingGroup } from '../../core/workingGroups/workingGroup';
import { showing, type EntityOf } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site, StoredDocument } from '../../storage/site';
import { confidentialTexts } from '../../texts/confidential';
import { byDay, rememberMeetings } from '../meetings/facts';
import { may, type Standing } from '../meetings/standing';
import type { KnownBody } from '../register/bodies';
import { askAlong, type Register } from '../register/register';
import { askSites } from '../sites';
import { maySee } from '../views/body';
import type { World } from '../world';

const enclosed = ['room', 'ground'] as const;
const decisions = showing(
  lists.decisions,
  ...(['bodyNr', 'meetingId', 'matterId', 'itemTitle', 'text', 'theme', 'decidedOn', 'section', ...enclosed] as const),
);
const items = showing(
  lists.agendaItems,
  ...(['key', 'actedBy', 'bodyNr', 'bodyYear', 'meetingId', 'matterId', 'order', 'title', 'description'] as const),
  ...(['kind', 'purpose', 'theme', 'parties', 'presenter', 'minutes', 'origin', 'originId', 'standing'] as const),
  ...(['outcome', 'notes', 'decisions', 'assignments', ...enclosed] as const),
);

/** What an answer may need of a body besides who sits in it. What is not asked for is empty. */
export type Wanted =
  'meetings' | 'documents' | 'wheel' | 'groups' | 'decisions' | 'proposals' | 'agenda' | 'assignments';

/** A body as one person may see it today: what is not theirs to see is not here. */
export interface BodyFacts {
  /** With the roles that hold now. */
  readonly of: KnownBody;
  /** Somebody with a role there, or a reader of the organisation (`insight`). */
  readonly sight: 'takesPart' | 'reads';
  readonly standing: Standing;
  /** Whether they prepare a meeting here, as one who chairs it does too. */
  readonly prepares: (meeting: Stored<Meeting>) => boolean;
  readonly reader: FaceReader;
  readonly mandates: readonly Stored<Mandate>[];
  /** Last year's to next year's, in date order. */
  readonly meetings: readonly Stored<Meeting>[];
  readonly documents: readonly StoredDocument[];
  readonly wheel: readonly Stored<WheelRow>[];
  readonly groups: readonly Stored<WorkingGroup>[];
  readonly reports: readonly Stored<GroupReport>[];
  /** Keys of groups with a report handed in that no agenda has told of yet, and its day; what it says is not here. */
  readonly pending: readonly Pick<GroupReport, 'groupKey' | 'day' | 'key'>[];
  readonly decisions: readonly Stored<EntityOf<typeof decisions>>[];
  readonly proposals: readonly Stored<Proposal>[];
  /** Lines of meetings, as they may be seen: confidential ones masked, drafts for preparers alone. In order. */
  readonly items: readonly Stored<AgendaItem>[];
  readonly assignments: readonly Stored<EntityOf<typeof lists.assignments>>[];
}

/** What some bodies have, and the sites that did not answer. */
export interface FactsOfBodies {
  readonly bodies: readonly BodyFacts[];
  readonly down: readonly Site[];
}

/** The bodies of these that somebody may read of: with a role there, or open to the organisation (`insight`). */
export function mayRead({ roles, body }: KnownBody): 'yes' | 'no' {
  return roles.length > 0 || body.rules.insight?.value === 'organisation' ? 'yes' : 'no';
}

/**
 * Reads what an answer needs of some bodies, one `$batch` a site, sites at once. Roles are those of the mandates read with
 * it: a body that somebody has left since is left out, or read as by any reader.
 */
export async function factsOf(
  world: World,
  bodies: readonly KnownBody[],
  wanted: readonly Wanted[],
): Promise<FactsOfBodies> {
  const registers = [...new Set(bodies.map(({ register }) => register))];
  const { here, down } = await askSites(
    registers.map(({ site }) => site),
    async (site) => {
      const register = registers.find((one) => one.site === site);
      return register === undefined
        ? []
        : ofSite(
            world,
            register,
            bodies.filter((one) => one.register === register),
            wanted,
          );
    },
  );
  return { bodies: here.flatMap(({ value }) => value), down };
}

async function ofSite(
  world: World,
  register: Register,
  bodies: readonly KnownBody[],
  wanted: readonly Wanted[],
): Promise<readonly BodyFacts[]> {
  const year = yearOf(dayOf(world.now()));
  const all = bodies.map(({ body }) => body.nr);
  // A condition without values asks for nothing.
  const numbers = (part: Wanted) => (wanted.includes(part) ? all : []);
  const years = (part: Wanted, from: number, to: number) =>
    numbers(part).flatMap((nr) => Array.from({ length: to - from + 1 }, (_, at) => bodyYear(nr, year + from + at)));
  const read = await askAlong(register, {
    mandates: { list: lists.mandates, where: { bodyNr: all } },
    rooms: { list: lists.rooms, where: { bodyNr: all, state: 'held' } },
    meetings: { list: lists.meetings, where: { bodyYear: years('meetings', -1, 1) } },
    documents: { list: lists.documents, where: { bodyYear: years('documents', -1, 1), rendition: null } },
    wheel: { list: lists.yearWheel, where: { bodyYear: years('wheel', 0, 1) } },
    groups: { list: lists.workingGroups, where: { bodyNr: numbers('groups') } },
    reports: { list: lists.groupReports, where: { bodyNr: numbers('groups') } },
    pending: { list: lists.pendingReports, where: { bodyNr: numbers('groups') } },
    decisions: { list: decisions, where: { bodyNr: numbers('decisions') } },
    proposals: { list: lists.proposals, where: { bodyYear: years('proposals', -1, 1) } },
    items: { list: items, where: { bodyYear: years('agenda', 0, 1) } },
    assignments: { list: lists.assignments, where: { bodyNr: numbers('assignments'), status: 'open' } },
  });
  rememberMeetings(register.site, read.meetings.rows);
  return bodies.flatMap((one) => {
    const facts = seenBy(world, register, one, {
      mandates: read.mandates.rows,
      rooms: read.rooms.rows,
      meetings: read.meetings.rows,
      documents: read.documents.rows,
      wheel: read.wheel.rows,
      groups: read.groups.rows,
      reports: read.reports.rows,
      pending: read.pending.rows,
      decisions: read.decisions.rows,
      proposals: read.proposals.rows,
      items: read.items.rows,
      assignments: read.assignments.rows,
    });
    return facts === undefined ? [] : [facts];
  });
}

type Rows = Omit<BodyFacts, 'of' | 'sight' | 'standing' | 'prepares' | 'reader' | 'pending'> & {
  readonly pending: readonly Stored<GroupReport>[];
  readonly rooms: readonly Stored<EntityOf<typeof lists.rooms>>[];
};

function seenBy(world: World, { person }: Register, of: KnownBody, rows: Rows): BodyFacts | undefined {
  const today = dayOf(world.now());
  const { nr } = of.body;
  const roles = rolesOf(rows.mandates, nr, person.upn, today);
  if (mayRead({ ...of, roles }) === 'no') return undefined;
  const reader = readerOf(person.upn, nr, rows.rooms, rows.mandates, today);
  const standing: Standing = {
    upn: person.upn,
    roles,
    chairsMeeting: 'doesNotChair',
    delegated: delegatedTo(rows.mandates, nr, person.upn, today),
  };
  const own = <Row extends { readonly bodyNr: number }>(some: readonly Row[]) =>
    some.filter((row) => row.bodyNr === nr);
  const open = <Row extends Enclosable & { readonly bodyNr: number }>(some: readonly Row[]) =>
    own(some).filter((row) => isOpenTo(row, reader));
  const meetings = [...own(rows.meetings)].sort(byDay);
  const mandates = own(rows.mandates);
  const prepares = (meeting: Stored<Meeting>) =>
    may(
      { ...standing, chairsMeeting: chairsMeeting(person.upn, meeting, of.body.rules, mandates, today) },
      'prepare',
    ) === 'yes';
  return {
    of: { ...of, roles },
    sight: roles.length > 0 ? 'takesPart' : 'reads',
    standing,
    reader,
    mandates,
    meetings,
    documents: open(rows.documents),
    wheel: standingRows(rows.wheel.filter((row) => row.bodyYear.startsWith(bodyYear(nr, 0).slice(0, 5)))),
    groups: own(rows.groups),
    reports: own(rows.reports),
    pending: own(rows.pending).map(({ groupKey, day, key }) => ({ groupKey, day, key })),
    decisions: open(rows.decisions),
    proposals: roles.length === 0 ? [] : open(rows.proposals).filter((one) => maySee(one, { person }, roles, mandates)),
    items: visibleItems(
      { items: own(rows.items), meetings, reader },
      prepares,
      confidentialTexts(person.language).line,
    ),
    prepares,
    assignments: open(rows.assignments),
  };
}

/** Before sending only preparers see the agenda; then all called see what was sent (design, "Who a person is"). */
function visibleItems(
  { items: lines, meetings, reader }: Pick<BodyFacts, 'items' | 'meetings' | 'reader'>,
  prepares: (meeting: Stored<Meeting>) => boolean,
  word: string,
): readonly Stored<AgendaItem>[] {
  const all = new Set(meetings.filter(prepares).map(({ id }) => id));
  const sent = new Set(meetings.filter(({ stage }) => stage !== 'planned').map(({ id }) => id));
  return lines
    .filter(({ standing }) => standing !== 'removed')
    .filter((line) => all.has(line.meetingId) || (sent.has(line.meetingId) && line.standing !== 'draft'))
    .sort((one, other) => one.order - other.order || one.id - other.id)
    .map((line) => lineFor(line, reader, word).line);
}
