import type { DatedDuty } from '../../core/bodies/datedDuty';
import type { Approval, Initiator, Substitutes } from '../../core/bodies/ruleSet';
import { en as membership } from '../membership/en';
import { en as tab } from '../tab/en';
import { alternatives, listed as joined, monthName, writtenDay } from '../when';
import type { NamesInRules, RuleSaid } from './texts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const percent = (share: number) => `${numbers.format(share * 100)} %`;
const days = (count: number) => (count === 1 ? '1 day' : `${String(count)} days`);
const years = (count: number) => (count === 1 ? '1 year' : `${String(count)} years`);
const meetings = (count: number) => (count === 1 ? '1 meeting' : `${String(count)} meetings`);
const listed = (words: readonly string[]) => joined(words, 'en');
const sentence = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
const onDay = (date: string) => `${String(Number(date.slice(3)))} ${monthName(Number(date.slice(0, 2)), 'en')}`;

function duty({ title, dates, recurrence }: DatedDuty): string {
  if (dates.length > 0) return `${title}, by ${listed(dates.map(onDay))}`;
  return `${title}, ${{ yearly: 'every year', halfYearly: 'twice a year', recurring: 'again and again' }[recurrence]}`;
}

function approval({ by, withinDays, commentDays, approvers }: Approval): string {
  const how = { eSignature: 'By e-signature', paper: 'On paper', mail: 'By mail' }[by];
  return [
    `${how}, within ${days(withinDays)}.`,
    approvers === null ? 'How many approve is not decided.' : `Approvers beside the chair: ${String(approvers)}.`,
    ...(commentDays === null ? [] : [`Those who were there have ${days(commentDays)} to comment.`]),
  ].join(' ');
}

function substitutes({ order, serves, when, mayReturn, returnsAfter }: Substitutes): string {
  const who = { ownParty: "The party's own substitute goes in.", inOrder: 'The next in the order goes in.' };
  const at = { betweenItems: 'It changes between items.', wholeMeeting: 'It changes only when the meeting begins.' };
  const after = { conflictOfInterest: ' after a conflict of interest', anyHindrance: ' after any hindrance' };
  return [
    ...(order === '' ? [] : [sentence(order.replace(/\.$/, ''))]),
    ...(serves === null ? [] : [who[serves]]),
    ...(when === null ? [] : [at[when]]),
    mayReturn
      ? `A member who gave way may take the seat again${returnsAfter === null ? '' : after[returnsAfter]}.`
      : 'A member who gave way does not take the seat again.',
  ].join(' ');
}

function initiator(one: Initiator): string {
  const who = one.by === 'memberParty' ? 'every member' : membership.role[one.role];
  return one.about === 'anything' ? `${who} in all matters` : `${who} in matters of the audit`;
}

const people = (upns: readonly string[], { person }: NamesInRules) => listed(upns.map(person));

/** Every rule's value in English, a sentence or two. */
export const saidEn: RuleSaid = {
  proposalDaysBefore: (count) => `${days(count)} before the meeting, that day included.`,
  agendaDaysBefore: (count) => `${days(count)} before the meeting at the latest.`,
  minMeetingsPerYear: (count) => `At least ${meetings(count)} a year.`,
  targetMeetingsPerYear: (count) => `${meetings(count)} a year.`,
  meetingMode: (mode) =>
    ({ digital: 'Online in Teams.', physical: 'In person.', hybrid: 'In person and in Teams.' })[mode],
  chair: (rule, names) =>
    rule.kind === 'fixed'
      ? 'Whoever is appointed chair leads the meetings.'
      : `It goes round, in the order ${people(rule.turns, names)}.`,
  rotaRule: (rule) =>
    ({
      recompute: 'The turns are reckoned anew when a meeting is added or moved.',
      keep: 'Turns that are given are kept when a meeting is added or moved.',
    })[rule],
  deputies: (upns, names) => sentence(people(upns, names)),
  withoutDeputy: (who) =>
    ({
      viceChair: 'The vice chair.',
      oldestMember: 'The oldest member.',
      electedByMeeting: 'Whoever the meeting elects.',
      nextInRota: 'Whoever is next in turn.',
      convener: 'Whoever convenes.',
    })[who],
  preparedBy: (who) => ({ chair: 'The chair prepares.', jointly: 'Several prepare together.' })[who],
  recordKind: (kind) => ({ notes: 'Notes.', minutes: 'Minutes.' })[kind],
  quorum: (rule) =>
    ({ none: 'No least number is needed.', moreThanHalf: 'When more than half of the members are there.' })[rule],
  majorities: ({ qualified: { share, of, matters } }) => {
    const among = { allMembers: 'all members', present: 'those present', votesCast: 'the votes cast' }[of];
    const also = matters.length === 0 ? '' : ` ${percent(share)} of ${among} is needed for ${listed(matters)}.`;
    return `More than half of the votes cast.${also}`;
  },
  castingVote: (has) => (has ? 'Yes, the chair decides where votes are equal.' : 'No, the chair has no casting vote.'),
  rightOfInitiative: (who) => sentence(listed(who)),
  initiative: (who) => sentence(listed(who.map(initiator))),
  substitutes,
  substitutesMay: (what) => ({ attendAndSpeak: 'Attend and speak.' })[what],
  mayDecide: (may) => (may ? 'Yes, the body decides by itself.' : 'No, the body takes no decisions of its own.'),
  mayAppointGroups: (may) => (may ? 'Yes, the body may appoint groups.' : 'No, the body appoints no groups.'),
  horizon: (all) =>
    sentence(
      alternatives(
        all.map((one) => ({ short: 'short-term', long: 'long-term' })[one]),
        'en',
      ),
    ),
  approval,
  noticeBoards: (boards) =>
    sentence(
      listed(
        boards.map(({ name, days: count }) =>
          count === null ? `${name} (the number of days is not decided)` : `${name} (${days(count)})`,
        ),
      ),
    ),
  postedWithinDays: (count) => `Within ${days(count)} after the approval.`,
  appeal: ({ by, under, withinDays }) =>
    `${by} can appeal under ${under}${withinDays === null ? '. The time is not decided.' : `, within ${days(withinDays)}.`}`,
  disputes: (where) =>
    ({ generalCourt: 'Disputes between the association and its members are settled by a general court.' })[where],
  sectionNumbering: (rule) => ({ perYear: 'From § 1 every year.' })[rule],
  datedDuties: (duties) => duties.map((one) => sentence(duty(one))).join('\n'),
  insight: (who) =>
    ({ organisation: 'Everybody in the organisation.', members: 'Those with a role in the body.' })[who],
  retention: (how) => sentence(how.replace(/\.$/, '')),
  recordsCreator: (who) => sentence(who),
  registrar: (who) => sentence(who),
  archiveAuthority: (who) => sentence(who),
  level: (level) =>
    ({ decision: 'The body decides.', preparation: 'The body prepares.', operative: 'The body carries out.' })[level],
  seats: ({ members, substitutes: stand, perParty }) => {
    const own =
      perParty === null ? '' : ` Each party appoints ${String(perParty.members)} and ${String(perParty.substitutes)}.`;
    return `Members: ${String(members)}. Substitutes: ${String(stand)}.${own}`;
  },
  term: ({ years: count, firstEnds }) =>
    `${years(count)}, from the turn of the year after the election.${firstEnds === null ? '' : ` The first term ended ${writtenDay(firstEnds, 'en')}.`}`,
  votes: (rule) => ({ oneEach: 'One vote each, and all weigh the same.' })[rule],
  representation: ({ politician, official }, { party }) =>
    [
      ...(politician.length === 0 ? [] : [`Politicians: ${listed(politician.map(party))}.`]),
      ...(official.length === 0 ? [] : [`Officials: ${listed(official.map(party))}.`]),
    ].join(' '),
  decisionMandate: (rule) => ({ should: 'Those who come should be able to decide for their party.' })[rule],
  auditors: (seats, { party }) =>
    seats
      .map(({ parties, appointedBy }) =>
        sentence(`for ${listed(parties.map(party))}, appointed by ${party(appointedBy)}`),
      )
      .join('\n'),
  electedWithin: (roles) => sentence(listed(roles.map((role) => membership.role[role]))),
  presidesUntilElected: (who) => ({ oldestMember: 'The oldest member.' })[who],
  cannotDelegate: (questions) => sentence(listed(questions)),
  delegation: (lines) => lines.map(({ matter, decides }) => `${matter}: ${decides}.`).join('\n'),
  consultBefore: (what) => sentence(listed(what)),
  informOf: (what) => sentence(listed(what)),
  noSuretyOrLoan: (rule) => ({ warn: 'No surety, and no loans beyond normal credits.' })[rule],
  employment: (rule) => ({ inConsultation: 'In consultation with the working committee.' })[rule],
  manager: (rule) => ({ byDelegationOrder: 'Under the delegation order.' })[rule],
  financing: (shares, { party }) =>
    sentence(listed(shares.map(({ payer, share }) => `${party(payer)} ${percent(share)}`))),
  ownCapitalShare: (share) => `At least ${percent(share)} of the budget.`,
  noticeYears: (count) => sentence(years(count)),
  yearWheel: (rule) => ({ follows: 'Yes, the body follows a year wheel.' })[rule],
  guests: (rule) => ({ chairConsents: "With the consent of the meeting's chair." })[rule],
  absenceTrend: ({ absences, among }) => `${String(absences)} absences among the latest ${String(among)} meetings.`,
  retentionPlan: (lines) =>
    lines
      .map(({ kind, outcome, years: after }) =>
        outcome === 'preserve' || after === null
          ? `${tab.documentKinds[kind]}: preserved.`
          : `${tab.documentKinds[kind]}: destroyed after ${years(after)}.`,
      )
      .join('\n'),
  disposal: (how) => sentence(how.replace(/\.$/, '')),
  lifting: (triggers) =>
    sentence(
      alternatives(
        triggers.map(
          (one) =>
            ({
              betterCityWide: 'when the question is better handled for the whole city',
              cityWidePartyPerspective: "when the parties' city-wide perspective is needed",
            })[one],
        ),
        'en',
      ),
    ),
  perspective: (one) => ({ area: 'That of the area.', cityWide: 'That of the whole city.' })[one],
  spreading: (rule) => ({ sameInAll: 'The same in all areas.' })[rule],
  charter: (rule) => ({ allParts: 'Every part is to be clear before the group starts.' })[rule],
  mayAskMembers: (may) =>
    may ? 'Yes, the body may ask for opinions and information.' : 'No, the body does not ask the members.',
  ownerDialogue: (who) =>
    sentence(
      alternatives(
        who.map((one) => ({ member: 'a member', association: 'the association' })[one]),
        'en',
      ),
    ),
};
