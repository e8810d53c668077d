import type { ConditionsView, DecisionRow, DecisionsPage } from '../../api/decisionsView';
import type { KeptAssignment } from '../../core/assignments/taking';
import { dueStanding } from '../../core/assignments/following';
import { dayOf, type Day } from '../../core/calendar';
import { faceFor, isOpenTo, readerOf, type FaceReader } from '../../core/confidential/confidential';
import { conditionState } from '../../core/decisions/conditions';
import type { Decision } from '../../core/decisions/decision';
import { assignmentsOf, decisionStanding } from '../../core/decisions/following';
import { informationDuty, type InformationSent } from '../../core/decisions/followUps';
import { BEFORE_THE_PRODUCT } from '../../core/meetings/meeting';
import type { Stored } from '../../core/stored';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import { healthTexts } from '../../texts/health';
import { resolutionTexts } from '../../texts/resolutions';
import { addressOf } from '../addressing';
import { unreadableIn } from '../meetings/facts';
import type { Member, World } from '../world';
import { allowedActs, seeBodyAnd, type BodySeen } from './inBody';
import { unreadableViews } from './rows';

const followed = showing(
  lists.assignments,
  ...(['meetingId', 'itemTitle', 'what', 'who', 'due', 'status', 'room', 'ground'] as const),
);
const goalTitles = showing(lists.goals, 'key', 'title');
type Followed = Stored<Pick<KeptAssignment, 'meetingId' | 'itemTitle' | 'what' | 'who' | 'due' | 'status'>>;

/** What decisions are told with: who reads, when, and what followed from them. */
interface Around {
  readonly seen: BodySeen;
  readonly reader: FaceReader;
  readonly today: Day;
  readonly assignments: ReadonlyMap<number, readonly Followed[]>;
  readonly goals: ReadonlyMap<string, string>;
  readonly informed: ReadonlyMap<number, readonly InformationSent[]>;
}

/**
 * Every decision that a body has published, with its conditions, what was to be done because of it and how far that has
 * come. A confidential one shows its masked face to whoever is not let in. Undefined for whoever has no role in the body.
 */
export async function viewDecisions(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<DecisionsPage | undefined> {
  const answered = await seeBodyAnd(world, members, address, (bodyNr) => ({
    decisions: { list: lists.decisions, where: { bodyNr } },
    assignments: { list: followed, where: { bodyNr } },
    informed: { list: lists.informed, where: { bodyNr } },
    goals: { list: goalTitles, where: { bodyNr } },
  }));
  if (answered === undefined) return undefined;
  const { seen, read } = answered;
  const { facts, me, body, member } = seen;
  const today = dayOf(world.now());
  const reader = readerOf(me.upn, facts.body.nr, facts.rooms, facts.mandates, today);
  const around: Around = {
    ...{ seen, reader, today },
    assignments: groupedBy(
      read.assignments.rows.filter((one) => isOpenTo(one, reader)),
      ({ meetingId }) => meetingId,
    ),
    goals: new Map(read.goals.rows.map(({ key, title }) => [key, title])),
    informed: groupedBy(read.informed.rows, ({ decisionId }) => decisionId),
  };
  const used = new Set(read.decisions.rows.flatMap(({ tags }) => tags));
  const titles = healthTexts(member.person.language).tags;
  return {
    me,
    today,
    body,
    decisions: [...read.decisions.rows].sort(latestFirst).map((one) => decisionRow(around, one)),
    tagTitles: Object.fromEntries([...used].map((tag) => [tag, titles[tag]])),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

function decisionRow(around: Around, decision: Stored<Decision>): DecisionRow {
  const { seen, reader, today } = around;
  const { site } = seen.member;
  const { id, version, decidedOn, section, meetingId } = decision;
  const number = section === null ? String(id) : `§ ${String(section)}`;
  const face = faceFor({ ...decision, kind: 'decision', number }, reader);
  const known = {
    ...{ id: addressOf(site, id), version, decidedOn, section },
    meetingId: meetingId === BEFORE_THE_PRODUCT ? null : addressOf(site, meetingId),
  };
  if (face.face === 'masked') return { ...known, ...MASKED, title: face.number, text: face.ground ?? '' };
  const { itemTitle, text, theme, tags, clauses, effectiveFrom, matterId } = decision;
  const given = assignmentsOf(decision, around.assignments.get(meetingId) ?? []);
  const { informed, may } = informedOf(around, decision);
  return {
    ...known,
    ...{ face: 'open', title: itemTitle, text, theme, tags, effectiveFrom, informed },
    goals: (decision.goals ?? []).flatMap((key) => around.goals.get(key) ?? []),
    clauses: clauses.map(({ nr, text: words, outcome }) => ({ nr, text: words, outcome })),
    conditions: conditionsOf(seen, decision),
    standing: decisionStanding(decision, given, today),
    assignments: given.map((one) => {
      const { state } = dueStanding(one, today);
      return {
        ...{ id: addressOf(site, one.id), who: one.who, what: one.what, due: one.due },
        state: state === 'done' || state === 'overdue' ? state : 'open',
      };
    }),
    matterId: matterId === null ? null : addressOf(site, matterId),
    may: [...may, ...(around.goals.size === 0 ? [] : allowedActs(seen, ['tieDecision']))],
  };
}

const MASKED = {
  ...{ face: 'masked', theme: null, tags: [], goals: [], clauses: [], conditions: null, effectiveFrom: null },
  ...{ standing: 'nothing', assignments: [], informed: null, matterId: null, may: [] },
} as const satisfies Partial<DecisionRow>;

function conditionsOf(seen: BodySeen, { conditionalOn }: Decision): ConditionsView | null {
  if (conditionalOn.length === 0) return null;
  const { facts, member } = seen;
  return {
    mayAnswer: allowedActs(seen, ['answerCondition']).length > 0,
    text: resolutionTexts(member.person.language).conditions(conditionState(conditionalOn)),
    parties: conditionalOn.map(({ partyKey, answer, on }) => ({ name: partyName(facts, partyKey), answer, on })),
  };
}

/** Those who follow up tell the members that are left, one at a time (DEC-07). */
function informedOf({ seen, informed }: Around, decision: Stored<Decision>): Pick<DecisionRow, 'informed' | 'may'> {
  const { parties, rules } = seen.facts.body;
  const duty = informationDuty(decision.tags, parties, informed.get(decision.id) ?? [], rules.informOf);
  if (duty.state !== 'open' && duty.state !== 'done') return { informed: null, may: [] };
  const { of, missing, source } = duty;
  return {
    informed: { of, missing: missing.map((key) => partyName(seen.facts, key)), source },
    may: duty.state === 'open' ? allowedActs(seen, ['informMember']) : [],
  };
}

function partyName({ parties }: BodySeen['facts'], key: string): string {
  return parties.find(({ partyKey }) => partyKey === key)?.name ?? key;
}

function groupedBy<Row>(rows: readonly Row[], by: (row: Row) => number): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  return groups;
}

function latestFirst(one: Stored<Decision>, other: Stored<Decision>): number {
  return other.decidedOn.localeCompare(one.decidedOn) || (one.section ?? one.id) - (other.section ?? other.id);
}
