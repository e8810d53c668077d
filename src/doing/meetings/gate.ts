import type { GateFinding, GateView } from '../../api/views';
import type { Finding } from '../../core/agenda/finding';
import { checkPublishing, checkSending } from '../../core/agenda/gate';
import { representativesOf } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import { hasBegun } from '../../core/meetings/deadlines';
import { canNote, canSend } from '../../core/meetings/stages';
import type { Resolution } from '../../core/decisions/resolution';
import type { ActTexts } from '../../texts/acts/texts';
import { withResolutions } from '../board/publishing';
import { addressOf } from '../addressing';
import type { Member, World } from '../world';
import type { MeetingFacts } from './facts';

/** What the publishing gate finds before the agenda, or a supplement to it, is sent. */
export function findingsOfSending(world: World, facts: MeetingFacts): readonly Finding[] {
  const { meeting, body, items } = facts;
  return checkSending({ now: world.now(), meeting, rules: body.rules, items });
}

/** What the publishing gate finds before the notes are published. */
export function findingsOfPublishing(
  world: World,
  facts: MeetingFacts,
  resolutions: readonly Resolution[],
): readonly Finding[] {
  const { meeting, body, parties, items, attendance } = facts;
  return checkPublishing({
    now: world.now(),
    meeting,
    items: withResolutions(items, resolutions),
    attendance,
    rules: body.rules,
    parties: parties.filter((party) => body.parties.includes(party.partyKey)),
  });
}

/** The gate the meeting stands before, as the tab shows it; null when there is none to pass. `seen` is what may be told. */
export function gateView(
  world: World,
  member: Member,
  { facts, seen }: { readonly facts: MeetingFacts; readonly seen: MeetingFacts },
  texts: ActTexts,
  resolutions: readonly Resolution[],
): GateView | null {
  const { meeting, body } = facts;
  const about = {
    bodyName: body.name,
    meetingDay: meeting.day,
    receivers: representativesOf(facts.mandates, body.nr, dayOf(world.now())).length,
    channel: body.channelId === null ? ('none' as const) : ('posted' as const),
  };
  const shown = (findings: readonly Finding[]) => findings.map((finding) => shownFinding(member, seen, texts, finding));
  const sending = canSend(meeting.stage, facts.items);
  // In the meeting a line added there goes out with the notes; before it, as a supplement.
  const noting = canNote(meeting.stage).ok && hasBegun(world.now(), meeting) === 'begun';
  if (sending.ok && !noting) {
    const meaning = sending.value === 'agenda' ? texts.meaning.sendAgenda : texts.meaning.sendSupplement;
    return { act: 'sendAgenda', meaning: meaning(about), findings: shown(findingsOfSending(world, facts)) };
  }
  if (!canNote(meeting.stage).ok) return null;
  return {
    act: 'publishNotes',
    meaning: texts.meaning.publishNotes(about),
    findings: shown(findingsOfPublishing(world, facts, resolutions)),
  };
}

function shownFinding({ site }: Member, facts: MeetingFacts, texts: ActTexts, finding: Finding): GateFinding {
  const item = facts.items.find((one) => one.id === finding.itemId);
  return {
    level: finding.level,
    reason: finding.reason,
    text: texts.finding(finding, item?.title ?? null),
    itemId: item === undefined ? null : addressOf(site, item.id),
  };
}
