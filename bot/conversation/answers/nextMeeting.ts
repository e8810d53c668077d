import { mightRaise } from '../../../src/core/bodies/initiative';
import { mayDo } from '../../../src/core/bodies/rights';
import { dayOf } from '../../../src/core/calendar';
import { chairsMeeting } from '../../../src/core/meetings/chair';
import { deadlinesOf, hasBeenHeld } from '../../../src/core/meetings/deadlines';
import type { Meeting } from '../../../src/core/meetings/meeting';
import { sameUpn } from '../../../src/core/people/person';
import { isWaiting } from '../../../src/core/proposals/answering';
import type { Stored } from '../../../src/core/stored';
import { deadlineLines } from '../../../src/cards/answers/deadlineCard';
import { meetingCard, whereOf } from '../../../src/cards/answers/meetingCard';
import type { BodyFacts } from '../../../src/doing/answering/facts';
import { meetingAnswerTexts } from '../../../src/texts/bot/meetings';
import type { ToDo } from '../../../src/texts/bot/meetings/texts';
import type { Talk } from '../talk';
import type { Tells } from './answer';
import { answeredFrom } from './meant';
import { chairNamed, deadlineFacts, meetingMeant, wayTo } from './meetingOf';

/** The next meeting, or the one of the days named: who chairs, where, the last days, and what the person has left to do. */
export const nextMeeting: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['meetings', 'assignments', 'proposals'], ({ facts }) => {
    const { world, caller } = talk;
    const [only, ...more] = facts;
    const meeting = only === undefined ? undefined : meetingMeant(only, reading.when, world.now());
    if (only === undefined || meeting === undefined || more.length > 0) {
      return facts.map((one) => lineOf(talk, one, meetingMeant(one, reading.when, world.now())));
    }
    const [proposals, agenda] = deadlineLines(deadlineFacts(only, meeting, world.now()), caller.language);
    return meetingCard(
      {
        ...meeting,
        bodyName: only.of.body.name,
        chair: chairNamed(only, meeting, dayOf(world.now())),
        proposals,
        agenda,
        toDo: toDoBefore(talk, only, meeting),
        ways: wayTo(talk, only, meeting),
      },
      caller.language,
    );
  });

function lineOf({ world, caller }: Talk, facts: BodyFacts, meeting: Stored<Meeting> | undefined): string {
  const texts = meetingAnswerTexts(caller.language);
  const bodyName = facts.of.body.name;
  if (meeting === undefined) return texts.noMeeting(bodyName);
  const [proposals] = deadlineLines(deadlineFacts(facts, meeting, world.now()), caller.language);
  const line = texts.line({
    bodyName,
    when: texts.when(meeting.day, meeting.starts, meeting.ends),
    where: whereOf(meeting, caller.language),
    chair: chairNamed(facts, meeting, dayOf(world.now()))?.name ?? texts.noChair,
  });
  return `${line} ${proposals}`;
}

/** What this person has left to do before a meeting, by their roles there today. */
function toDoBefore({ world }: Talk, facts: BodyFacts, meeting: Stored<Meeting>): readonly ToDo[] {
  const { of, standing, assignments, proposals, meetings, mandates } = facts;
  const { rules } = of.body;
  const now = world.now();
  const today = dayOf(now);
  const { proposalsLastDay, agendaDueDay } = deadlinesOf(meeting, rules);
  const chairs = chairsMeeting(standing.upn, meeting, rules, mandates, today);
  const answers = mayDo('answerProposal', { ...standing, chairsMeeting: chairs }) === 'yes';
  const sends = mayDo('sendAgenda', { ...standing, chairsMeeting: chairs }) === 'yes';
  const waiting = proposals.filter((one) => one.meetingId === meeting.id && isWaiting(one)).length;
  const toNote = meetings.filter(
    (one) => hasBeenHeld(now, one) === 'held' && one.stage === 'agendaSent' && facts.prepares(one),
  );
  const last = toNote.at(-1);
  return [
    ...(proposalsLastDay !== null && proposalsLastDay >= today && mightRaise(of.roles, rules) === 'yes'
      ? [{ what: 'propose' as const, lastDay: proposalsLastDay }]
      : []),
    ...assignments
      .filter(({ upn, due }) => upn !== null && sameUpn(upn, standing.upn) && due <= meeting.day)
      .map(({ what: title, due }) => ({ what: 'assignment' as const, title, due })),
    ...(answers && waiting > 0 ? [{ what: 'answerProposals' as const, count: waiting }] : []),
    ...(facts.prepares(meeting) && meeting.stage === 'planned'
      ? [{ what: sends ? ('sendAgenda' as const) : ('prepareAgenda' as const), dueDay: agendaDueDay }]
      : []),
    ...(last === undefined ? [] : [{ what: 'publishNotes' as const, day: last.day }]),
  ];
}
