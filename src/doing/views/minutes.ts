import type { AtOnceView, CommentRoundView, MinutesView } from '../../api/boardView';
import type { AgendaItem } from '../../core/agenda/item';
import { dayOf, daysBetween } from '../../core/calendar';
import { approvalDue } from '../../core/minutes/approving';
import { finalOn } from '../../core/minutes/immediate';
import type { Minutes } from '../../core/minutes/minutes';
import { isAmong, sameUpn } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import { minutesTexts } from '../../texts/minutes';
import { personName } from '../acts/saying';
import { addressOf } from '../addressing';
import type { BoardFacts } from '../board/facts';
import { attendedAt, faultsOf, remarksOn, roundOf } from '../board/record';
import type { SeenFacts } from '../confidential/seeing';
import { may, type Standing } from '../meetings/standing';
import type { Member, World } from '../world';

/**
 * Whether somebody sees what is noted before it is published: who prepares, was there, approves, or is asked for remarks
 * on the draft (LSG-15).
 */
export function mayLook(facts: SeenFacts, board: BoardFacts, standing: Standing): 'yes' | 'no' {
  if (may(standing, 'prepare') === 'yes' || facts.meeting.stage === 'notesPublished') return 'yes';
  const { stays, minutes } = board;
  const asked = minutes?.stage === 'comment' ? attendedAt(facts, board) : [];
  const was = [...stays.map((one) => one.upn), ...(minutes?.approvers ?? []), ...asked];
  return isAmong(standing.upn, was) ? 'yes' : 'no';
}

/** The minutes of a meeting, or the draft of its notes while it is commented on; null while nobody has begun one. */
export function minutesView(world: World, member: Member, facts: SeenFacts, board: BoardFacts): MinutesView | null {
  const { minutes } = board;
  if (minutes === undefined) return null;
  const { person, site } = member;
  const texts = minutesTexts(person.language);
  const { stage, secretary, presider } = minutes;
  const open = stage === 'draft' || stage === 'comment';
  const due = approvalDue(facts.meeting.day, facts.body.rules.approval);
  const waits = due !== null && (open || stage === 'approval');
  return {
    ...{ id: addressOf(site, minutes.id), version: minutes.version },
    ...{ edition: minutes.edition, stage, correction: minutes.correction, secretary },
    secretaryName: secretary === '' ? '' : personName(facts, secretary),
    presiderName: presider === '' ? '' : personName(facts, presider),
    approvers: minutes.approvers.map((upn) => {
      const signed = minutes.signatures.find((one) => sameUpn(one.upn, upn));
      return {
        name: personName(facts, upn),
        signed: signed !== undefined,
        at: signed?.at ?? null,
        by: signed?.by ?? null,
      };
    }),
    sentAt: minutes.sentForApprovalAt ?? null,
    approvedAt: minutes.approvedAt,
    mine: stage === 'approval' && hasToSign(minutes.approvers, minutes.signatures, person.upn) ? 'toSign' : 'none',
    by: facts.body.rules.approval?.value.by ?? null,
    closed: minutes.closed,
    dueText: texts.due(due),
    daysLeft: waits ? daysBetween(dayOf(world.now()), due.lastDay) : null,
    stops: open ? faultsOf(facts, board).map(({ title, fault }) => texts.fault[fault](title)) : [],
    round: roundView(world, facts, board),
    comments: remarksOn(board, minutes).map((one) => ({
      ...{ id: addressOf(site, one.id), version: one.version },
      ...{ name: one.name, text: one.text, madeAt: one.madeAt, answer: one.answer, reply: one.reply },
    })),
  };
}

/** How a comment round goes: who of those who attended has said something. Silence is no remark. */
function roundView(world: World, facts: SeenFacts, board: BoardFacts): CommentRoundView | null {
  const round = roundOf(facts, board);
  if (round === undefined || board.minutes === undefined) return null;
  const made = remarksOn(board, board.minutes);
  return {
    lastDay: round.lastDay,
    daysLeft: Math.max(0, daysBetween(dayOf(world.now()), round.lastDay) + 1),
    attended: round.attended.map((upn) => ({
      name: personName(facts, upn),
      remarks: made.filter((one) => sameUpn(one.upn, upn)).length,
    })),
  };
}

/** The §§ the meeting decided to approve at once, in the order of their numbers (DEC-14). */
export function atOnceViews(
  { site, person }: Member,
  facts: SeenFacts,
  { sections, minutes }: BoardFacts,
  shown: readonly Stored<AgendaItem>[],
): readonly AtOnceView[] {
  const approvers = minutes?.approvers ?? [];
  const isOpen = minutes === undefined || !['approved', 'noticed'].includes(minutes.stage);
  return sections
    .filter((one) => one.meetingId === facts.meeting.id && one.standing === 'given' && one.approval === 'immediate')
    .sort((one, other) => one.number - other.number)
    .map((section) => {
      const { signatures } = section;
      const missing = approvers.filter((upn) => !signatures.some((one) => sameUpn(one.upn, upn)));
      return {
        ...{ id: addressOf(site, section.id), version: section.version, number: section.number },
        title: shown.find((item) => item.id === section.itemId)?.title ?? '',
        signed: signatures.map((one) => personName(facts, one.upn)),
        missing: missing.map((upn) => personName(facts, upn)),
        finalOn: missing.length === 0 ? finalOn(section) : null,
        mine: isOpen && hasToSign(approvers, signatures, person.upn) ? ('toSign' as const) : ('none' as const),
      };
    });
}

function hasToSign(approvers: readonly string[], signatures: Minutes['signatures'], upn: string): boolean {
  return isAmong(upn, approvers) && !signatures.some((one) => sameUpn(one.upn, upn));
}
