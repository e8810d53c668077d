import { nextMeetings } from '../../../core/meetings/deadlines';
import { chairOf } from '../../../core/meetings/chair';
import { rotaAfterChange } from '../../../core/meetings/rotation';
import type { Meeting } from '../../../core/meetings/meeting';
import type { NoticeKind } from '../../../core/notices/notice';
import { isWaiting } from '../../../core/proposals/answering';
import type { Proposal } from '../../../core/proposals/proposal';
import { proposalsAfter } from '../../../core/rescheduling/proposals';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { tell } from '../../outbox/telling';
import { annexesFollow } from '../../proposing/annexesFollow';
import type { Asked } from '../acting';
import type { BodyFacts } from '../bodyFacts';
import { giveTurns, turnsOf } from '../chairing/turning';
import { tellChanged } from '../chairing/inserting';
import { pressOf } from '../press';
import type { Around } from './facts';

type Doing = Pick<Asked, 'world' | 'member' | 'key'>;

/** Reminders that wait and no longer hold are taken back. A conflict means that one has just gone; it was true then. */
export async function takeBack({ site }: Pick<BodyFacts, 'site'>, { notices }: Around): Promise<void> {
  const waiting = notices.filter(({ state }) => state === 'waiting' || state === 'claimed');
  await site.changeAll(
    waiting.map((from) => ({
      list: lists.outbox,
      from,
      to: { state: 'dropped' as const, claim: '', claimedUntil: null, result: 'the meeting was changed' },
    })),
  );
}

/**
 * The open proposals come before a meeting: its chair answers them from then on and hears of each. What asked for an
 * exception and no longer needs one is a proposal like others. Twice is once.
 */
export async function bringBefore(
  doing: Doing,
  { site, body, mandates }: Pick<BodyFacts, 'site' | 'body' | 'mandates'>,
  proposals: readonly Stored<Proposal>[],
  to: Stored<Meeting>,
): Promise<void> {
  const { world, member } = doing;
  const actedBy = member.person.upn;
  const after = proposalsAfter({ now: world.now(), rules: body.rules, mandates, proposals }, to);
  const becomes = new Map(after.map((one) => [one.proposalId, one.standing]));
  const moved = proposals.filter(({ id }) => becomes.has(id));
  // First: which of them are new to that meeting is known only until they have moved.
  const chair = chairOf(to, body.rules, mandates, to.day);
  for (const proposal of moved) {
    if (proposal.meetingId === to.id || !isWaiting(proposal) || chair === undefined) continue;
    const kind = becomes.get(proposal.id) === 'late' ? 'exceptionAsked' : 'proposalReceived';
    const about = { bodyNr: body.nr, meetingId: to.id, aboutId: proposal.id, about: String(proposal.id) };
    await tell(world, site, { ...about, kind, to: [chair], actedBy });
  }
  await annexesFollow(site, moved.filter(isWaiting), to, actedBy);
  await site.changeAll(
    moved
      .map((from) => {
        const freed = from.status === 'exceptionAsked' && becomes.get(from.id) === 'noLongerLate';
        const status = freed ? ('submitted' as const) : from.status;
        return { list: lists.proposals, from, to: { meetingId: to.id, bodyYear: to.bodyYear, status, actedBy } };
      })
      .filter(({ from, to: change }) => from.meetingId !== change.meetingId || from.status !== change.status),
  );
}

/** Proposals that a cancelled meeting left without another come before the next meeting, once there is one. */
export async function takeUpStranded(
  doing: Doing,
  facts: Pick<BodyFacts, 'site' | 'body' | 'mandates'>,
  meetings: readonly Stored<Meeting>[],
  { stranded }: Pick<Around, 'stranded'>,
): Promise<void> {
  const [next] = nextMeetings(doing.world.now(), meetings);
  if (next !== undefined && stranded.length > 0) await bringBefore(doing, facts, stranded, next);
}

/** The turns the body's rule gives after a change; whoever gets one or loses one hears of it. */
export async function followRota(
  doing: Doing,
  facts: Pick<BodyFacts, 'site' | 'body' | 'mandates'>,
  meetings: readonly Stored<Meeting>[],
  { facts: { now, swapped } }: Around,
): Promise<void> {
  const rota = rotaAfterChange(facts.body.rules, turnsOf(now, meetings, swapped));
  if (rota.state !== 'given' || rota.changed.length === 0) return;
  await giveTurns({ ...facts, meetings }, rota.changed, doing.member.person.upn);
  await tellChanged({ ...doing, facts }, rota.changed);
}

/** Tells those concerned once for this press: people each by their own way, and the body's channel. */
export async function tellOfChange(
  doing: Doing,
  { site, body }: Pick<BodyFacts, 'site' | 'body'>,
  meeting: Stored<Meeting>,
  kind: Extract<NoticeKind, 'meetingMoved' | 'meetingCancelled' | 'meetingCalled' | 'yearPlanned'>,
  to: readonly string[],
): Promise<void> {
  await tell(doing.world, site, {
    bodyNr: body.nr,
    meetingId: meeting.id,
    kind,
    aboutId: meeting.id,
    about: pressOf(doing),
    to,
    channelId: body.channelId,
    actedBy: doing.member.person.upn,
  });
}
