import { bodyYear, type Body, type Party } from '../../core/bodies/body';
import type { Mandate } from '../../core/bodies/mandate';
import { day, type ClockTime, type Day } from '../../core/calendar';
import { assignTurns, chairOf } from '../../core/meetings/chair';
import type { Meeting } from '../../core/meetings/meeting';
import type { Person } from '../../core/people/person';
import { BEFORE_THE_CHARTER, type WorkingGroup } from '../../core/workingGroups/workingGroup';
import type { WheelRow } from '../../core/yearWheel/row';
import { financeOf, type FinanceEntities } from './financeEntities';
import { rulesOf } from './rules';
import type { OrganisationFile } from './schema';
import { slug } from '../../core/slug';
import { wheelOf } from './wheelEntities';

/** What an organisation file describes, as rows. Keys are the same each time, so that a second load adds nothing. */
export interface OrganisationEntities extends FinanceEntities {
  readonly bodies: readonly Body[];
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly mandates: readonly Mandate[];
  readonly meetings: readonly Meeting[];
  readonly yearWheel: readonly WheelRow[];
  readonly workingGroups: readonly WorkingGroup[];
}

const byTheFile = { actedBy: 'system' } as const;

/** The rows of a file that `readOrganisation` has accepted. Chairs of rotating bodies get their turns in date order. */
export function entitiesOf(file: OrganisationFile): OrganisationEntities {
  const mandates = file.mandates.map((mandate) => mandateOf(file, mandate));
  return {
    bodies: file.bodies.map((body) => bodyOf(file, body)),
    parties: file.parties.map(partyOf),
    people: file.people.map(({ upn, name, mail, reach, language }) => ({
      key: `person:${upn}`,
      ...byTheFile,
      upn,
      name,
      mail,
      reach,
      language,
      identity: null,
      conversation: null,
      settings: null,
    })),
    mandates,
    meetings: file.bodies.flatMap((body) => meetingsOf(file, body, mandates)),
    yearWheel: wheelOf(file),
    workingGroups: file.workingGroups.map(({ body: bodyNr, name, nextReport, ...charter }) => ({
      key: `group:${bodyNr}:${slug(name)}`,
      ...byTheFile,
      ...BEFORE_THE_CHARTER,
      bodyNr,
      name,
      ...charter,
      nextReport: dayOrNull(nextReport),
    })),
    ...financeOf(file),
  };
}

function partyOf({
  key,
  name,
  aliases,
  names,
  memberFrom,
  financingGroup,
}: OrganisationFile['parties'][number]): Party {
  return {
    key: `party:${key}`,
    ...byTheFile,
    partyKey: key,
    name,
    aliases,
    names: names.map((one) => ({ name: one.name, from: dayOrNull(one.from), to: dayOrNull(one.to) })),
    memberFrom: dayOrNull(memberFrom),
    leaving: null,
    financingGroup,
  };
}

function bodyOf(file: OrganisationFile, body: OrganisationFile['bodies'][number]): Body {
  const rules = rulesOf(file, body);
  return {
    key: `body:${body.nr}`,
    ...byTheFile,
    nr: body.nr,
    name: body.name,
    shortName: body.shortName,
    aliases: body.aliases,
    kind: body.kind,
    agreement: body.agreement ?? file.organisation.agreement,
    conveners: body.conveners,
    parties: body.parties ?? file.parties.filter(({ standing }) => standing === 'party').map(({ key }) => key),
    channelId: body.channelId ?? null,
    team: body.team ?? null,
    channel: body.channel ?? null,
    purpose: body.purpose,
    level: body.level ?? rules.level?.value ?? null,
    parent: body.parent,
    steers: body.steers,
    cluster: body.cluster,
    rules,
  };
}

function mandateOf(file: OrganisationFile, mandate: OrganisationFile['mandates'][number]): Mandate {
  const person = file.people.find(({ upn, mail }) => upn === mandate.person || mail === mandate.person);
  const upn = person?.upn ?? mandate.person;
  return {
    key: `mandate:${mandate.body}:${upn}:${mandate.role}:${mandate.from}`,
    ...byTheFile,
    bodyNr: mandate.body,
    upn,
    personName: person?.name ?? upn,
    role: mandate.role,
    partyKey: mandate.party,
    decides: mandate.decides ?? (mandate.role === 'representative' ? 'withMandate' : 'withoutMandate'),
    from: day(mandate.from),
    to: dayOrNull(mandate.to),
    representationType: mandate.representationType,
    appointedBy: mandate.appointedBy,
    substituteFor: mandate.substituteFor,
    order: mandate.order,
    rights: mandate.rights,
    electedIn: null,
    employedBy: mandate.employedBy,
  };
}

function dayOrNull(text: string | null): Day | null {
  return text === null ? null : day(text);
}

function meetingsOf(
  file: OrganisationFile,
  body: OrganisationFile['bodies'][number],
  mandates: readonly Mandate[],
): readonly Meeting[] {
  const rules = rulesOf(file, body);
  const planned = file.meetings
    .filter((meeting) => meeting.body === body.nr)
    .map((meeting) => meetingOf(body, meeting, meeting.mode ?? rules.meetingMode?.value ?? 'digital'))
    .sort((one, other) => (when(one) < when(other) ? -1 : 1));
  const turns = assignTurns(rules, planned);
  return planned.map((meeting, index) => {
    const withTurn = { ...meeting, turnOf: turns[index] ?? null };
    const upn = chairOf(withTurn, rules, mandates, meeting.day);
    const chairName = file.people.find((person) => person.upn === upn)?.name ?? '';
    return { ...withTurn, chairName };
  });
}

function meetingOf(
  body: OrganisationFile['bodies'][number],
  meeting: OrganisationFile['meetings'][number],
  mode: Meeting['mode'],
): Meeting {
  return {
    key: `meeting:${body.nr}:${meeting.day}:${meeting.starts}`,
    ...byTheFile,
    bodyNr: body.nr,
    bodyYear: bodyYear(body.nr, Number(meeting.day.slice(0, 4))),
    title: meeting.title ?? body.name,
    day: day(meeting.day),
    // The schema lets nothing but a wall-clock time through.
    starts: meeting.starts as ClockTime,
    ends: meeting.ends as ClockTime,
    mode,
    place: meeting.place,
    stage: 'planned',
    turnOf: meeting.turnOf ?? null,
    turnUntil: null,
    actingChair: null,
    chairName: '',
  };
}

function when(meeting: Meeting): string {
  return `${meeting.day} ${meeting.starts}`;
}
