import type { AgendaItem } from '../../core/agenda/item';
import type { ActTexts } from '../../texts/acts/texts';
import type { MeetingFacts } from './facts';

/** Where a line of the agenda comes from, in one phrase: shown on the line and printed in the document. */
export function originText(facts: MeetingFacts, item: AgendaItem, texts: ActTexts): string {
  const proposal = item.origin === 'proposal' ? facts.proposals.find((one) => one.id === item.originId) : undefined;
  const entry = item.origin === 'yearWheel' ? facts.wheel.find((one) => one.id === item.originId) : undefined;
  const from = meetingOf(facts, item);
  return texts.origin({
    origin: item.origin,
    who: proposal?.submitterName ?? null,
    party: facts.parties.find((party) => party.partyKey === proposal?.partyKey)?.name ?? null,
    month: entry?.month ?? null,
    day: from?.day ?? null,
  });
}

/** The meeting an assignment was given at, or an unfinished line was left by. */
function meetingOf(facts: MeetingFacts, item: AgendaItem) {
  const source =
    item.origin === 'assignment'
      ? facts.assignments.find((one) => one.id === item.originId)
      : item.origin === 'carriedOver'
        ? facts.carriedOver.find((one) => one.id === item.originId)
        : undefined;
  return facts.meetings.find((meeting) => meeting.id === source?.meetingId);
}
