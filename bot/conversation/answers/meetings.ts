import { dayOf, yearOf } from '../../../src/core/calendar';
import { nextMeetings } from '../../../src/core/meetings/deadlines';
import { countYear } from '../../../src/core/meetings/yearCount';
import { deadlineCard, deadlineLines } from '../../../src/cards/answers/deadlineCard';
import { statusCard } from '../../../src/cards/answers/statusCard';
import type { BodyFacts } from '../../../src/doing/answering/facts';
import { meetingAnswerTexts } from '../../../src/texts/bot/meetings';
import type { Talk } from '../talk';
import type { Tells } from './answer';
import { answeredFrom } from './meant';
import { chairNamed, deadlineFacts, meetingMeant, wayTo } from './meetingOf';

/** The last day for proposals and the day the agenda is sent, each with clause and arithmetic. */
export const lastDay: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['meetings'], ({ facts }) => {
    const { world, caller } = talk;
    const texts = meetingAnswerTexts(caller.language);
    const all = facts.map((one) => ({ one, meeting: meetingMeant(one, reading.when, world.now()) }));
    const [only, ...more] = all;
    if (only?.meeting !== undefined && more.length === 0) {
      const told = deadlineFacts(only.one, only.meeting, world.now());
      return deadlineCard({ ...told, ways: wayTo(talk, only.one, only.meeting) }, caller.language);
    }
    return all.flatMap(({ one, meeting }) => {
      if (meeting === undefined) return [texts.noMeeting(one.of.body.name)];
      const told = deadlineFacts(one, meeting, world.now());
      return [texts.deadlines(told.bodyName, told.meetingDay), ...deadlineLines(told, caller.language)];
    });
  });

/** Who chairs the meeting, who has taken it over, and whose turns come. */
export const whoChairs: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['meetings'], ({ facts }) => {
    const { world, caller } = talk;
    const [only, ...more] = facts;
    if (only === undefined || more.length > 0) {
      return facts.flatMap((one) => chairLines(talk, one, meetingMeant(one, reading.when, world.now())).slice(0, 1));
    }
    const meeting = meetingMeant(only, reading.when, world.now());
    const [title = '', ...lines] = chairLines(talk, only, meeting);
    return statusCard({ title, lines, ways: wayTo(talk, only, meeting ?? null) }, caller.language);
  });

function chairLines(
  { world, caller }: Talk,
  facts: BodyFacts,
  meeting: ReturnType<typeof meetingMeant>,
): readonly string[] {
  const texts = meetingAnswerTexts(caller.language);
  const { name: bodyName, rules } = facts.of.body;
  const rule = rules.chair === null ? texts.noChairRule : texts.chairRule(rules.chair.value.kind, rules.chair.source);
  if (meeting === undefined) return [texts.noMeeting(bodyName), rule];
  const today = dayOf(world.now());
  const chair = chairNamed(facts, meeting, today);
  const told = { bodyName, day: meeting.day, name: chair?.name ?? null, acting: chair?.acting ?? ('no' as const) };
  const coming = nextMeetings(world.now(), facts.meetings);
  const turns = coming.map((one) => texts.turn(one.day, chairNamed(facts, one, today)?.name ?? texts.noChair));
  return [texts.chairs(told), rule, ...(rules.chair?.value.kind === 'rotation' ? [texts.rota, ...turns] : [])];
}

/** The meetings of a year against floor and target, each with its clause. */
export const meetingCount: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['meetings'], ({ facts }) => {
    const now = talk.world.now();
    const texts = meetingAnswerTexts(talk.caller.language);
    const year = yearOf(reading.when?.from ?? dayOf(now));
    return facts.map(({ of, meetings }) => texts.count(of.body.name, countYear(year, meetings, of.body.rules, now)));
  });

/** Where a calendar link is made: it is a key, so a chat never shows it. The days that are planned are told. */
export const calendarFeed: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['meetings'], ({ facts }) => {
    const texts = meetingAnswerTexts(talk.caller.language);
    const coming = facts.map(({ of, meetings }) =>
      texts.coming(
        of.body.name,
        nextMeetings(talk.world.now(), meetings).map(({ day }) => day),
      ),
    );
    return [texts.feed, ...coming];
  });
