import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { nextMeetings } from '../../../core/meetings/deadlines';
import type { Meeting } from '../../../core/meetings/meeting';
import { cancelMeeting } from '../../../core/rescheduling/rescheduling';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { reschedulingTexts } from '../../../texts/rescheduling';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { changedByOther, done, refuse, toConfirm, type Acting } from '../acting';
import { bringBefore, followRota, takeBack, tellOfChange } from './following';
import { reschedulingFacts, type Around } from './facts';
import { linesOf } from './lines';

/** Lines that come from nowhere else than this agenda: what the wheel, proposals and assignments give comes again by itself. */
const OWN: readonly AgendaItem['origin'][] = ['chair', 'report', 'prepared'];

/**
 * Cancels a meeting (inställt), after telling what it brings. Its proposals go to another meeting, or wait in the body
 * until there is one; its own lines are carried over to the next agenda. Nothing of it is lost.
 */
export async function cancelOne(acting: Acting, fields: ActFields<'cancelMeeting'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const { meeting } = facts;
  const { upn } = member.person;
  const texts = reschedulingTexts(language);
  const around = await reschedulingFacts(world, facts, meeting.id);
  const goTo = fields.proposalsGoTo === undefined ? 'next' : (find(fields.proposalsGoTo, [member])?.number ?? 0);
  const decided = cancelMeeting(around.facts, meeting.id, goTo);
  if (!decided.ok) {
    const { refusal } = decided;
    const since =
      refusal.reason === 'meetingCancelled' && meeting.actedBy === upn && meeting.version !== fields.version;
    if (since) return followed(acting, meeting, around, goTo);
    return refuse(refusal.reason, say(texts.refused, refusal));
  }
  if (meeting.version !== fields.version) return changedByOther(acting);
  const { change, consequences } = decided.value;
  if (fields.consequencesRead !== true) {
    const { mandates, body, meetings } = facts;
    const kept = ownLines(facts.items).length;
    const receiver = receiverOf(acting, goTo);
    return toConfirm(texts.toConfirm.cancel(meeting.day), [
      ...linesOf(consequences, { language, rules: body.rules, mandates, meetings }),
      ...(kept === 0 ? [] : [texts.linesKept(kept, receiver?.day ?? null)]),
    ]);
  }
  const cancelled = await facts.site.change(lists.meetings, meeting, { ...change, actedBy: upn });
  return cancelled.ok ? followed(acting, cancelled.value, around, goTo) : changedByOther(acting);
}

async function followed(
  acting: Acting,
  meeting: Stored<Meeting>,
  around: Around,
  goTo: number | 'next',
): Promise<ActAnswer> {
  const { facts, language, member } = acting;
  const meetings = facts.meetings.map((one) => (one.id === meeting.id ? meeting : one));
  const receiver = receiverOf(acting, goTo);
  // First: who proposed something is known from this meeting only until it has gone to the next.
  const proposers = around.facts.proposals.map(({ submittedBy }) => submittedBy);
  const to = [...new Set([...around.facts.called, ...proposers])];
  await tellOfChange(acting, facts, meeting, 'meetingCancelled', to);
  await facts.site.changeAll(
    ownLines(facts.items).map((from) => ({
      list: lists.agendaItems,
      from,
      to: { outcome: 'carriedOver' as const, actedBy: member.person.upn },
    })),
  );
  await takeBack(facts, around);
  if (receiver !== undefined) await bringBefore(acting, facts, around.facts.proposals, receiver);
  await followRota(acting, facts, meetings, around);
  return done(acting, reschedulingTexts(language).done.cancel(meeting.day), meeting);
}

function receiverOf({ world, facts }: Acting, goTo: number | 'next'): Stored<Meeting> | undefined {
  const { meeting } = facts;
  const others = nextMeetings(
    world.now(),
    facts.meetings.filter(({ id }) => id !== meeting.id),
  );
  return goTo === 'next' ? others.find(({ day }) => day >= meeting.day) : others.find(({ id }) => id === goTo);
}

function ownLines(items: readonly Stored<AgendaItem>[]): readonly Stored<AgendaItem>[] {
  return items.filter(({ origin, outcome }) => OWN.includes(origin) && outcome !== 'escalated');
}
