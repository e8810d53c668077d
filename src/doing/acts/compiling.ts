import type { Arranged } from '../../core/agenda/arrange';
import { compileAgenda, type CompileAgenda } from '../../core/agenda/compile';
import { byDay, type MeetingFacts } from '../meetings/facts';

/** What the agenda of the meeting is compiled from, as it stands now. */
export function compiledFrom(facts: MeetingFacts, actedBy: string): CompileAgenda {
  return {
    body: facts.body,
    meeting: facts.meeting,
    // A cancelled meeting took up nothing: its months of the wheel are the next one's.
    previous: facts.meetings.filter((one) => byDay(one, facts.meeting) < 0 && one.stage !== 'cancelled').at(-1),
    existing: facts.everyItem,
    // What has been done already takes no time of a meeting.
    wheel: facts.wheel.filter(({ doneOn }) => doneOn === null),
    accepted: facts.proposals.filter((proposal) => proposal.status === 'accepted'),
    assignments: facts.assignments,
    carriedOver: facts.carriedOver,
    mandates: facts.mandates,
    actedBy,
  };
}

/** What the agenda lacks of what the year wheel, accepted proposals, open assignments and the last meeting give it. */
export function missingLines(facts: MeetingFacts, actedBy: string): Arranged {
  // Once sent, an agenda does not grow by itself: what is added then is a supplement somebody has chosen.
  if (facts.meeting.stage !== 'planned') return { added: [], moved: [] };
  return compileAgenda(compiledFrom(facts, actedBy));
}
