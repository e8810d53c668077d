import { daysBetween, dayOf, type Day, type Instant } from '../../../src/core/calendar';
import { leaderOf } from '../../../src/core/meetings/chair';
import { deadlinesOf, nextMeetings } from '../../../src/core/meetings/deadlines';
import type { Meeting } from '../../../src/core/meetings/meeting';
import type { Decided } from '../../../src/core/bodies/ruleSet';
import { sameUpn } from '../../../src/core/people/person';
import type { Stored } from '../../../src/core/stored';
import type { BodyFacts } from '../../../src/doing/answering/facts';
import { addressOf } from '../../../src/doing/addressing';
import type { Way } from '../../../src/cards/answers/answerCard';
import type { DeadlineFacts } from '../../../src/cards/answers/deadlineCard';
import { meetingAnswerTexts } from '../../../src/texts/bot/meetings';
import type { RuleDay } from '../../../src/texts/bot/meetings/texts';
import type { MeantDays } from '../../reading/reading';
import type { TabPlace } from '../tabLinks';
import type { Talk } from '../talk';

/** The meeting a question is about: the first within the days it names, else the next one not yet held. */
export function meetingMeant(
  { meetings }: Pick<BodyFacts, 'meetings'>,
  when: MeantDays | null,
  now: Instant,
): Stored<Meeting> | undefined {
  if (when === null) return nextMeetings(now, meetings)[0];
  const within = meetings.filter(({ day }) => day >= when.from && day <= when.to);
  return within.find(({ stage }) => stage !== 'cancelled') ?? within[0];
}

/** Who leads a meeting, by name, and whether they have taken it over; null where nobody does. */
export function chairNamed(
  { of, mandates }: BodyFacts,
  meeting: Meeting,
  today: Day,
): { readonly name: string; readonly acting: 'yes' | 'no' } | null {
  const leader = leaderOf(meeting, of.body.rules, mandates, today);
  if (leader === null) return null;
  const name = mandates.find(({ upn }) => sameUpn(upn, leader.upn))?.personName ?? meeting.chairName;
  return { name, acting: leader.title === 'actingChair' ? 'yes' : 'no' };
}

/** The last days before a meeting with their arithmetic. */
export function deadlineFacts({ of }: BodyFacts, meeting: Meeting, now: Instant): Omit<DeadlineFacts, 'ways'> {
  const { rules, name } = of.body;
  const { proposalsLastDay, agendaDueDay } = deadlinesOf(meeting, rules);
  const ruleDay = (rule: Decided<number>, lastDay: Day | null): RuleDay | null =>
    rule === null || lastDay === null
      ? null
      : {
          meetingDay: meeting.day,
          daysBefore: rule.value,
          lastDay,
          source: rule.source,
          daysLeft: daysBetween(dayOf(now), lastDay),
        };
  return {
    bodyName: name,
    meetingDay: meeting.day,
    proposals: ruleDay(rules.proposalDaysBefore, proposalsLastDay),
    agenda: ruleDay(rules.agendaDaysBefore, agendaDueDay),
  };
}

/** The way to a body's page in the tab, or to one of its meetings; none for a reader, who has no page there. */
export function wayTo(
  { tabLink, caller }: Talk,
  { of, sight }: BodyFacts,
  meeting: Stored<Meeting> | null = null,
  step?: NonNullable<TabPlace['step']>,
): readonly Way[] {
  if (sight === 'reads') return [];
  const place: TabPlace = {
    body: of.address,
    ...(meeting === null ? {} : { meeting: addressOf(of.register.site, meeting.id) }),
    ...(step === undefined ? {} : { step }),
  };
  return [{ title: meetingAnswerTexts(caller.language).buttons.openTab, url: tabLink(place) }];
}

/** The way to a published document. */
export function wayToDocument({ caller }: Talk, { of }: BodyFacts, { path }: { readonly path: string }): Way {
  const url = new URL(path.split('/').map(encodeURIComponent).join('/'), of.register.site.url).href;
  return { title: meetingAnswerTexts(caller.language).buttons.openDocument, url };
}
