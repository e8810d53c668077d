import type { HealthPage } from '../../api/healthView';
import { dayOf, yearOf } from '../../core/calendar';
import { countPerTag, DECISION_TAGS, type TagSet } from '../../core/decisions/tags';
import { driftOf, type Joint } from '../../core/health/drift';
import { agendasInTime, leadTimesOf, openDecisions } from '../../core/health/lead';
import { presenceBy, presenceTrends, type PresenceAtMeeting } from '../../core/health/presence';
import { deadlinesOf, hasBeenHeld } from '../../core/meetings/deadlines';
import { healthTexts } from '../../texts/health';
import { addressOf } from '../addressing';
import { loadRecords, type Records } from '../health/records';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { seeBody, type BodySeen } from './inBody';
import { unreadableViews } from './rows';

/** How a body's collaboration stands in a year, for those who follow it up (BAD-03, BAD-15, BAD-16, LSG-13, LSG-14). */
export async function viewHealth(
  world: World,
  members: readonly Member[],
  address: string,
  year: number = yearOf(dayOf(world.now())),
): Promise<HealthPage | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined || may(seen.standing, 'followUp') === 'no') return undefined;
  const { facts, member, me, body } = seen;
  const { rules, parties } = facts.body;
  const today = dayOf(world.now());
  const records = await loadRecords(facts, year);
  const nameOf = new Map(facts.parties.map(({ partyKey, name }) => [partyKey, name] as const));
  const called = presenceOf(seen, records);
  const trends = presenceTrends(called, rules.absenceTrend);
  const texts = healthTexts(member.person.language);
  return {
    me,
    today,
    body,
    year,
    presence: presenceBy('partyKey', called, parties).map((one) => ({ ...one, name: nameOf.get(one.of) ?? one.of })),
    level: presenceBy('level', called),
    trends:
      trends.state === 'notDecided'
        ? null
        : trends.trends.map((one) => texts.trend(nameOf.get(one.partyKey) ?? one.partyKey, one)),
    drift: driftOf(jointOf(records), parties),
    lead: leadTimesOf(matterDaysOf(records), today),
    agendas: agendasOf(world, seen, records),
    tags: tagsOf(seen, records),
    open: openDecisions(
      records.assignments.map(({ id, what, who, due, status }) => ({
        decisionId: id,
        text: what,
        responsible: who,
        due,
        status,
      })),
      today,
    ).map(({ text, responsible, due, daysPast }) => ({ text, who: responsible, due, daysPast })),
    unreadable: unreadableViews(records.unreadable),
  };
}

/** The decisions of the year by tag: a task of the law without any is told as well (SFB-13, SFB-14). */
function tagsOf({ member }: BodySeen, { decisions }: Records): HealthPage['tags'] {
  const names = healthTexts(member.person.language).tags;
  return (Object.keys(DECISION_TAGS) as TagSet[]).flatMap((set) =>
    countPerTag(decisions, set)
      .filter(({ decisionIds }) => set === 'statutoryTask' || decisionIds.length > 0)
      .map(({ tag, decisionIds }) => ({
        ...{ set, tag, name: names[tag] },
        decisions: decisionIds.map((id) => addressOf(member.site, id)),
      })),
  );
}

/** Who came of those called, at each meeting whose notes are out. A party nobody has noted anything of is not counted. */
function presenceOf({ facts }: BodySeen, { meetings, attendance }: Records): readonly PresenceAtMeeting[] {
  return attendance.flatMap(({ meetingId, partyKey, presence }) => {
    const meeting = meetings.find(({ id }) => id === meetingId);
    if (meeting === undefined || partyKey === null) return [];
    const { nr: bodyNr, level } = facts.body;
    const was = presence === 'absent' ? ('absent' as const) : ('present' as const);
    return [{ bodyNr, level, partyKey, meetingId, day: meeting.day, was }];
  });
}

function jointOf({ items, measures }: Records): readonly Joint[] {
  return [
    ...items.map(({ id, title, parties }) => ({ kind: 'item' as const, id, title, parties })),
    ...measures.map(({ id, title, parties }) => ({ kind: 'measure' as const, id, title, parties })),
  ];
}

function matterDaysOf({ proposals, decisions }: Records) {
  return proposals.map(({ id, submittedAt, matterId }) => {
    const decided = decisions
      .filter((one) => matterId !== null && one.matterId === matterId)
      .map(({ decidedOn }) => decidedOn)
      .sort();
    return { proposalId: id, submittedAt, decidedOn: decided[0] ?? null };
  });
}

function agendasOf(world: World, seen: BodySeen, records: Records): HealthPage['agendas'] {
  const { late, ...counted } = agendasInTime(sentOf(world, seen, records), records.followedSince);
  return {
    ...counted,
    late: late.flatMap(({ meetingId, daysLate }) => {
      const meeting = records.meetings.find(({ id }) => id === meetingId);
      if (meeting === undefined) return [];
      return [{ meeting: addressOf(seen.member.site, meetingId), day: meeting.day, daysLate }];
    }),
  };
}

/** The meetings whose agenda has been sent or was due, with the day it went out: the first sending stands. */
function sentOf(world: World, { facts }: BodySeen, { meetings, sendings }: Records) {
  const now = world.now();
  const today = dayOf(now);
  return meetings.flatMap((meeting) => {
    const { agendaDueDay } = deadlinesOf(meeting, facts.body.rules);
    const sent = sendings.filter(({ subjectId }) => subjectId === meeting.id).map(({ at }) => at);
    const first = sent.length === 0 ? null : Math.min(...sent);
    const due = agendaDueDay !== null && agendaDueDay < today;
    if (hasBeenHeld(now, meeting) === 'cancelled' || (first === null && !due)) return [];
    const sentOn = first === null ? null : dayOf(first as typeof now);
    return [{ meetingId: meeting.id, sentOn, dueDay: agendaDueDay }];
  });
}
