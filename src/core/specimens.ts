import type { AgendaItem } from './agenda/item';
import type { Assignment } from './assignments/assignment';
import type { Body, Party } from './bodies/body';
import { NOTHING_SAID, type Mandate, type Role } from './bodies/mandate';
import { NOTHING_DECIDED, type Rule, type RuleSet, type Source } from './bodies/ruleSet';
import { day, instant, type ClockTime } from './calendar';
import type { Meeting } from './meetings/meeting';
import type { Proposal } from './proposals/proposal';
import type { Stored } from './stored';
import type { WheelEntry } from './yearWheel/entry';

/** Values for specs, in which only what the rule is about needs to be said. */

export const CLAUSE: Source = { document: 'Arbetsformer', clause: 'Beredning' };

export function decided<Value>(value: Value, source: Source = CLAUSE): Rule<Value> {
  return { value, source };
}

/** The rules of a Göteborg forum: proposals 14 days before, agenda 7 days before, at least 4 meetings and preferably 6. */
export const FORUM_RULES: RuleSet = {
  ...NOTHING_DECIDED,
  proposalDaysBefore: decided(14),
  agendaDaysBefore: decided(7, { document: 'Arbetsformer', clause: 'Mötesformer' }),
  minMeetingsPerYear: decided(4),
  targetMeetingsPerYear: decided(6),
  chair: decided({ kind: 'fixed' }),
  rightOfInitiative: decided(['participants']),
  mayAppointGroups: decided(true),
  recordsCreator: decided('Socialnämnden Hisingen'),
};

const row = { key: 'specimen', actedBy: 'system', version: '1' } as const;

export function aBody(differs: Partial<Stored<Body>> = {}): Stored<Body> {
  return {
    ...row,
    id: 2,
    nr: 2,
    name: 'Forum för stadsområdessamverkan Hisingen',
    shortName: 'Hisingen',
    aliases: ['FSS Hisingen'],
    kind: 'areaForum',
    agreement: 'Överenskommelsen',
    conveners: ['sf-hisingen'],
    parties: ['sf-hisingen', 'polisen'],
    channelId: null,
    team: null,
    channel: null,
    purpose: '',
    level: null,
    parent: null,
    steers: [],
    cluster: null,
    rules: FORUM_RULES,
    ...differs,
  };
}

/** The meeting of 10 December 2026, 13 to 15. */
export function aMeeting(differs: Partial<Stored<Meeting>> = {}): Stored<Meeting> {
  return {
    ...row,
    id: 10,
    bodyNr: 2,
    bodyYear: '0002-2026',
    title: 'Möte',
    day: day('2026-12-10'),
    starts: '13:00' as ClockTime,
    ends: '15:00' as ClockTime,
    mode: 'digital',
    place: null,
    stage: 'planned',
    turnOf: null,
    turnUntil: null,
    actingChair: null,
    chairName: 'Anna Ek',
    ...differs,
  };
}

/** Someone's role in body 2 from the beginning of 2026 on. */
export function aMandate(upn: string, role: Role, differs: Partial<Stored<Mandate>> = {}): Stored<Mandate> {
  return {
    ...row,
    id: 1,
    bodyNr: 2,
    upn,
    personName: `Namn ${upn}`,
    role,
    partyKey: null,
    decides: 'withMandate',
    from: day('2026-01-01'),
    to: null,
    ...NOTHING_SAID,
    ...differs,
  };
}

export function aParty(partyKey: string, name: string = partyKey): Stored<Party> {
  return {
    ...row,
    id: 1,
    partyKey,
    name,
    aliases: [],
    names: [],
    memberFrom: null,
    leaving: null,
    financingGroup: null,
  };
}

export function aProposal(differs: Partial<Stored<Proposal>> = {}): Stored<Proposal> {
  return {
    ...row,
    id: 100,
    bodyNr: 2,
    bodyYear: '0002-2026',
    meetingId: 10,
    title: 'Trygghetsvandringar',
    description: 'Kan vi ta upp trygghetsvandringar?',
    kind: 'question',
    status: 'submitted',
    submittedBy: 'bo',
    submitterName: 'Bo Ström',
    partyKey: 'polisen',
    submittedAt: instant('2026-11-20T09:00:00Z'),
    lastDay: day('2026-11-26'),
    reason: '',
    referredTo: null,
    matterId: 7,
    ...differs,
  };
}

export function anItem(differs: Partial<Stored<AgendaItem>> = {}): Stored<AgendaItem> {
  return {
    ...row,
    id: 50,
    bodyNr: 2,
    bodyYear: '0002-2026',
    meetingId: 10,
    matterId: null,
    order: 1,
    title: 'Trygghetsvandringar',
    description: '',
    kind: 'discussion',
    purpose: 'Komma överens om vandringarna',
    theme: 'safety',
    parties: ['polisen'],
    presenter: 'Bo Ström',
    minutes: 15,
    origin: 'proposal',
    originId: 100,
    standing: 'draft',
    outcome: 'open',
    notes: '',
    decisions: [],
    assignments: [],
    ...differs,
  };
}

export function anAssignment(differs: Partial<Stored<Assignment>> = {}): Stored<Assignment> {
  return {
    ...row,
    id: 70,
    bodyNr: 2,
    bodyYear: '0002-2026',
    meetingId: 9,
    matterId: 7,
    itemTitle: 'Belysning',
    what: 'Kartlägga mörka gångvägar',
    upn: 'bo',
    who: 'Bo Ström',
    due: day('2026-12-01'),
    status: 'open',
    importedFrom: null,
    ...differs,
  };
}

export function aWheelEntry(differs: Partial<Stored<WheelEntry>> = {}): Stored<WheelEntry> {
  return {
    ...row,
    id: 30,
    bodyNr: 2,
    bodyYear: '0002-2026',
    month: 12,
    kind: 'theme',
    title: 'Trygghet',
    about: 'Läget i stadsområdet',
    theme: 'safety',
    parties: [],
    source: null,
    ...differs,
  };
}
