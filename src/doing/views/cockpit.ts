import type { CockpitView, DueView } from '../../api/cockpitView';
import type { ActName } from '../../api/acts';
import { bodyYear, type Body } from '../../core/bodies/body';
import { delegatedTo, rolesOf } from '../../core/bodies/holding';
import type { Mandate } from '../../core/bodies/mandate';
import { dayOf, yearOf } from '../../core/calendar';
import { isOpenTo } from '../../core/confidential/confidential';
import { dueOver, type DatedThing, type Due, type DueInBody } from '../../core/duties/dueList';
import { chairsMeeting } from '../../core/meetings/chair';
import type { Meeting } from '../../core/meetings/meeting';
import { sameUpn } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import { hasSeat } from '../../core/workingGroups/seat';
import { standingRows } from '../../core/yearWheel/row';
import * as lists from '../../storage/lists';
import { confidentialTexts } from '../../texts/confidential';
import { rightFor } from '../acts/performing';
import { takenIn } from '../acts/windingUp/archived';
import { addressOf } from '../addressing';
import { unreadableIn } from '../meetings/facts';
import { may, type Standing } from '../meetings/standing';
import { bodiesOf } from '../myBodies';
import type { Member, World } from '../world';
import { overSites, type FromSite, type Looking } from './overSites';

/**
 * What is due in the next 21 days over all the bodies somebody has a role in, the most urgent first, each with the act
 * that does it where it is theirs to do (PL-01).
 */
export async function viewCockpit(world: World, looking: Looking): Promise<CockpitView> {
  const { parts, shared } = await overSites(world, looking, (member) => ofSite(world, member));
  return { ...shared, due: [...parts].sort((one, other) => one.day.localeCompare(other.day)) };
}

/** All that is dated in a person's bodies of one site: who they are there in one `$batch`, the rest in another. */
async function ofSite(world: World, member: Member): Promise<FromSite<DueView>> {
  const { site, person } = member;
  const { held } = await site.read({ held: { list: lists.mandates, where: { upn: person.upn } } });
  const numbers = bodiesOf(world, held.rows);
  const year = yearOf(dayOf(world.now()));
  const years = numbers.flatMap((nr) => [bodyYear(nr, year), bodyYear(nr, year + 1)]);
  const read = await site.read({
    bodies: { list: lists.bodies, where: { nr: numbers } },
    mandates: { list: lists.mandates, where: { bodyNr: numbers } },
    meetings: { list: lists.meetings, where: { bodyYear: years } },
    wheel: { list: lists.yearWheel, where: { bodyYear: years } },
    assignments: { list: lists.assignments, where: { bodyNr: numbers, status: 'open' } },
    groups: { list: lists.workingGroups, where: { bodyNr: numbers } },
    dialogues: { list: lists.ownerDialogues, where: { bodyNr: numbers } },
  });
  const looking = read.bodies.rows.map((body) => lookerIn(world, member, body, read.mandates.rows));
  const bodies = looking.map(({ body, standing }): DueInBody => {
    const follows = may(standing, 'followUp') === 'yes';
    const mine = <Row extends { readonly bodyNr: number }>(rows: readonly Row[]) =>
      rows.filter((row) => row.bodyNr === body.nr);
    const { assignment: masked } = confidentialTexts(person.language);
    const entries = follows ? standingRows(mine(read.wheel.rows)) : [];
    const assignments = mine(read.assignments.rows).filter((one) => follows || sameUpn(one.upn ?? '', person.upn));
    const groups = follows ? mine(read.groups.rows).filter(({ status }) => status === 'active') : [];
    const things: readonly DatedThing[] = [
      ...entries.flatMap(({ id, title, day, doneOn }) =>
        day === null || doneOn !== null ? [] : [{ kind: 'wheelEntry' as const, id, title, day }],
      ),
      ...assignments.map((one) => ({
        kind: 'assignment' as const,
        id: one.id,
        title: isOpenTo(one, 'everybody') ? one.what : masked,
        day: one.due,
      })),
      ...groups.flatMap(({ id, name, nextReport }) =>
        nextReport === null ? [] : [{ kind: 'groupReport' as const, id, title: name, day: nextReport }],
      ),
      ...(follows ? mine(read.dialogues.rows) : []).flatMap(({ id, subject, meeting, notes }) =>
        meeting === null || notes !== null
          ? []
          : [{ kind: 'ownerDialogue' as const, id, title: subject, day: meeting.day }],
      ),
    ];
    return { bodyNr: body.nr, rules: body.rules, meetings: mine(read.meetings.rows), things };
  });
  const versions = versionsOf({
    meeting: read.meetings.rows,
    wheelEntry: read.wheel.rows,
    assignment: read.assignments.rows,
    groupReport: read.groups.rows,
    ownerDialogue: read.dialogues.rows,
  });
  const own = new Set([
    ...read.assignments.rows
      .filter(({ upn }) => upn !== null && sameUpn(upn, person.upn))
      .map(({ id }) => `assignment ${String(id)}`),
    ...read.groups.rows
      .filter((group) => hasSeat(group, person.upn) === 'yes')
      .map(({ id }) => `groupReport ${String(id)}`),
  ]);
  const due = dueOver(bodies, world.now()).flatMap((one) => {
    const looker = looking.find(({ body }) => body.nr === one.bodyNr);
    if (looker === undefined) return [];
    return [dueView(looker, one, { meetings: read.meetings.rows, own }, versions)];
  });
  return { parts: due, unreadable: unreadableIn(Object.values(read)) };
}

interface Looker {
  readonly world: World;
  readonly member: Member;
  readonly body: Stored<Body>;
  readonly mandates: readonly Mandate[];
  readonly standing: Standing;
}

function lookerIn(world: World, member: Member, body: Stored<Body>, mandates: readonly Mandate[]): Looker {
  const { upn } = member.person;
  const today = dayOf(world.now());
  return {
    world,
    member,
    body,
    mandates,
    standing: {
      upn,
      roles: rolesOf(mandates, body.nr, upn, today),
      chairsMeeting: 'doesNotChair',
      delegated: delegatedTo(mandates, body.nr, upn, today),
    },
  };
}

type OfKind = 'meeting' | 'wheelEntry' | 'assignment' | 'groupReport' | 'ownerDialogue';

function versionsOf(rows: Readonly<Record<OfKind, readonly Stored<unknown>[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([kind, ofKind]) =>
      ofKind.map(({ id, version }) => [`${kind} ${String(id)}`, version] as const),
    ),
  );
}

function dueView(
  looker: Looker,
  { kind, id, title, day, daysLeft, standing }: Due,
  { meetings, own }: { readonly meetings: readonly Stored<Meeting>[]; readonly own: ReadonlySet<string> },
  versions: ReadonlyMap<string, string>,
): DueView {
  const { member, body } = looker;
  const act =
    kind === 'assignment' || kind === 'groupReport'
      ? actForThing(looker, kind, standing, own.has(`${kind} ${String(id)}`) ? 'own' : 'others')
      : actFor(
          looker,
          kind,
          meetings.find((one) => one.id === id),
        );
  const row = kind === 'proposalsClose' || kind === 'agendaDue' || kind === 'notesDue' ? 'meeting' : kind;
  return {
    body: { nr: addressOf(member.site, body.nr), version: body.version, shortName: body.shortName },
    ...{ kind, title, day, daysLeft, standing },
    id: addressOf(member.site, id),
    version: versions.get(`${row} ${String(id)}`) ?? '',
    act: act === null ? null : (takenIn(body, [act])[0] ?? null),
  };
}

/** The act that does what is due, where it is this person's to do: sending is that meeting's chair's (AMB-17). */
function actFor(
  { world, body, mandates, standing }: Looker,
  kind: Due['kind'],
  meeting: Stored<Meeting> | undefined,
): ActName | null {
  const able = (name: ActName, asked: Standing) => (may(asked, rightFor(name)) === 'yes' ? name : null);
  if (kind === 'wheelEntry') return able('markDone', standing);
  if (kind === 'ownerDialogue') return able('noteOwnerDialogue', standing);
  if ((kind !== 'agendaDue' && kind !== 'notesDue') || meeting === undefined) return null;
  const chairs = chairsMeeting(standing.upn, meeting, body.rules, mandates, dayOf(world.now()));
  return able(kind === 'notesDue' ? 'writeNotes' : 'sendAgenda', { ...standing, chairsMeeting: chairs });
}

/** One's own is reported; what is late and somebody else's is reminded of by those who follow up. */
function actForThing(
  { standing }: Looker,
  kind: 'assignment' | 'groupReport',
  how: Due['standing'],
  whose: 'own' | 'others',
): ActName | null {
  if (whose === 'own') return kind === 'assignment' ? 'reportAssignment' : 'reportFromGroup';
  return how === 'overdue' && may(standing, rightFor('remindLate')) === 'yes' ? 'remindLate' : null;
}
