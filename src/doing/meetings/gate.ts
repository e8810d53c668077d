import type { GateFinding, GateView } from '../../api/views';
import type { Finding } from '../../core/agenda/finding';
import { checkPublishing, checkSending } from '../../core/agenda/gate';
import { representativesOf } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import { hasBegun } from '../../core/meetings/deadlines';
import { canNote, canSend } from '../../core/meetings/stages';
import type { Resolution } from '../../core/decisions/resolution';
import type { Language } from '../../core/people/person';
import { rehearsalIn } from '../../core/rehearsals/rehearsal';
import { actTexts } from '../../texts/acts';
import { rehearsalTexts } from '../../texts/rehearsals';
import type { ActTexts, GateFacts } from '../../texts/acts/texts';
import type { BoardFacts } from '../board/facts';
import { withResolutions } from '../board/publishing';
import { notReady } from '../board/ready';
import { addressOf } from '../addressing';
import { nowAt } from '../rehearsals/nowAt';
import type { Member, World } from '../world';
import type { MeetingFacts } from './facts';

/** What the publishing gate finds before the agenda, or a supplement to it, is sent. */
export function findingsOfSending(world: World, facts: MeetingFacts): readonly Finding[] {
  const { meeting, body, items } = facts;
  return checkSending({ now: world.now(), meeting, rules: body.rules, items, known: namesKnown(facts) });
}

/** What the publishing gate finds before the notes are published. */
export function findingsOfPublishing(
  world: World,
  facts: MeetingFacts,
  resolutions: readonly Resolution[],
): readonly Finding[] {
  const { meeting, body, parties, items, attendance } = facts;
  return checkPublishing({
    now: nowAt(world, facts.meeting),
    meeting,
    items: withResolutions(items, resolutions),
    attendance,
    rules: body.rules,
    known: namesKnown(facts),
    parties: parties.filter((party) => body.parties.includes(party.partyKey)),
  });
}

/** Names that stand for a role: of parties, bodies, those who sit in the body, and those invited. */
function namesKnown({ body, parties, mandates, otherBodies, guestRequests, meeting }: MeetingFacts): readonly string[] {
  return [
    ...[body.name, body.shortName, ...body.aliases, meeting.chairName],
    ...parties.map(({ name }) => name),
    ...otherBodies.map(({ name }) => name),
    ...mandates.map(({ personName }) => personName),
    ...guestRequests.map(({ name }) => name),
  ];
}

/** The gate the meeting stands before, as the tab shows it; null when there is none to pass. `seen` is what may be told. */
export function gateView(
  world: World,
  member: Member,
  { facts, seen }: { readonly facts: MeetingFacts; readonly seen: MeetingFacts },
  texts: ActTexts,
  board: BoardFacts | undefined,
): GateView | null {
  const { meeting } = facts;
  const about = aboutGate(world, facts);
  const shown = (findings: readonly Finding[]) => findings.map((finding) => shownFinding(member, seen, texts, finding));
  const sending = canSend(meeting.stage, facts.items);
  // In the meeting a line added there goes out with the notes; before it, as a supplement.
  const isRehearsed = rehearsalIn(meeting.key) !== null;
  const noting = canNote(meeting.stage).ok && hasBegun(nowAt(world, meeting), meeting) === 'begun';
  const means = (meaning: readonly string[]) =>
    isRehearsed ? [rehearsalTexts(member.person.language).meaning, ...meaning] : meaning;
  if (sending.ok && !noting) {
    const meaning = sending.value === 'agenda' ? texts.meaning.sendAgenda : texts.meaning.sendSupplement;
    return {
      act: 'sendAgenda',
      meaning: means(meaning(about)),
      findings: shown(findingsOfSending(world, facts)),
      waits: null,
    };
  }
  if (!canNote(meeting.stage).ok) return null;
  return {
    act: 'publishNotes',
    meaning: means(texts.meaning.publishNotes(about)),
    findings: shown(findingsOfPublishing(world, facts, board?.resolutions ?? [])),
    waits: (board && notReady(world, facts, board, member.person.language)?.text) ?? null,
  };
}

/** What sending the agenda, or what has been added to it, sets off: said before anybody says yes to it. */
export function gateMeaning(world: World, facts: MeetingFacts, language: Language): readonly string[] {
  const { meaning } = actTexts(language);
  const part = canSend(facts.meeting.stage, facts.items);
  const said = part.ok && part.value === 'supplement' ? meaning.sendSupplement : meaning.sendAgenda;
  return said(aboutGate(world, facts));
}

function aboutGate(world: World, { meeting, body, mandates }: MeetingFacts): GateFacts {
  return {
    bodyName: body.name,
    meetingDay: meeting.day,
    receivers: representativesOf(mandates, body.nr, dayOf(world.now())).length,
    channel: body.channelId === null ? 'none' : 'posted',
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
