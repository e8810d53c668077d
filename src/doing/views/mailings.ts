import type { MailedView, MailingView } from '../../api/mailingView';
import { addDays, dayOf, momentOf, type ClockTime, type Instant } from '../../core/calendar';
import type { Invitation } from '../../core/invitations/invitation';
import { HELD, type Notice } from '../../core/notices/notice';
import { sameUpn, type Person } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import { mailingTexts, type NotReached } from '../../texts/mailings';
import { may } from '../meetings/standing';
import type { World } from '../world';
import type { BodySeen } from './inBody';

/** How far back mailings are listed, calendar days: the meeting before and what came of it. */
const BACK_DAYS = 60;

const namesOf = showing(lists.people, 'upn', 'name');
const answersOf = showing(lists.invitations, 'meetingId', 'answers');

interface Known {
  readonly people: readonly Pick<Person, 'upn' | 'name'>[];
  readonly invitations: readonly Pick<Invitation, 'meetingId' | 'answers'>[];
}

/**
 * What has been sent to several in a body: who, what, when, how and with what result, the latest first. For those who
 * follow up; null for everybody else. What is sent to one person about their own proposal stands in no list.
 */
export async function mailingsOf(world: World, seen: BodySeen): Promise<readonly MailingView[] | null> {
  if (may(seen.standing, 'followUp') === 'no') return null;
  const { facts, member } = seen;
  const texts = mailingTexts(member.person.language);
  const from = momentOf(addDays(dayOf(world.now()), -BACK_DAYS), '00:00' as ClockTime);
  const { outbox } = await facts.site.read({
    outbox: { list: lists.outbox, where: { dueAt: { from }, bodyNr: facts.body.nr } },
  });
  const listed = outbox.rows.filter(({ way, kind }) => way !== 'channel' && texts.kinds[kind] !== undefined);
  const upn = [...new Set(listed.map(({ to }) => to))];
  const { people, invitations } = await facts.site.read({
    people: { list: namesOf, where: { upn } },
    invitations: { list: answersOf, where: { bodyNr: facts.body.nr, day: { from: dayOf(from) } } },
  });
  const together = new Map<string, Stored<Notice>[]>();
  for (const notice of listed) {
    const id = mailingOf(notice);
    together.set(id, [...(together.get(id) ?? []), notice]);
  }
  return [...together]
    .map(([id, notices]) => mailingView(seen, id, notices, { people: people.rows, invitations: invitations.rows }))
    .sort((one, other) => other.on.localeCompare(one.on) || other.id.localeCompare(one.id));
}

/** What belongs together: the same thing about the same meeting, or of the same day. */
function mailingOf({ kind, meetingId, aboutId, dueAt }: Notice): string {
  const isInvitation = kind.startsWith('meeting') || kind.startsWith('invitation');
  return [dayOf(dueAt), kind, meetingId ?? 0, isInvitation ? 0 : (aboutId ?? 0)].join(' ');
}

function mailingView(
  { facts, member }: BodySeen,
  id: string,
  notices: readonly Stored<Notice>[],
  { people, invitations }: Known,
): MailingView {
  const { language } = member.person;
  const texts = mailingTexts(language);
  const [first] = notices;
  const meeting = facts.meetings.find((one) => one.id === first?.meetingId) ?? null;
  const to = notices.map((notice) => ({
    name: people.find((one) => one.upn === notice.to)?.name ?? notice.to,
    way: texts.ways[notice.way],
    ...withAnswer(resultOf(notice, language), answerTo(notice)),
  }));
  function answerTo({ way, to: upn }: Notice): string {
    const given = invitations
      .find(({ meetingId }) => way === 'calendar' && meetingId === first?.meetingId)
      ?.answers.find((one) => sameUpn(one.upn, upn));
    return given === undefined ? '' : texts.answers[given.answer];
  }
  const reached = new Set(to.filter(({ standing }) => standing === 'sent').map(({ name }) => name));
  const meant = new Set(to.filter(({ standing }) => standing !== 'notNeeded').map(({ name }) => name));
  const earliest = Math.min(...notices.map(({ dueAt }) => dueAt)) as Instant;
  const what = first === undefined ? '' : (texts.kinds[first.kind] ?? '');
  return {
    id,
    title: texts.title(what, meeting?.day ?? null),
    on: dayOf(earliest),
    reached: reached.size,
    of: meant.size,
    to: to.sort((one, other) => one.name.localeCompare(other.name, language)),
  };
}

/** What somebody has answered stands beside what was sent to them. */
function withAnswer(result: ReturnType<typeof resultOf>, answer: string): ReturnType<typeof resultOf> {
  return answer === '' ? result : { ...result, result: `${result.result} ${answer}` };
}

function resultOf(notice: Notice, language: Person['language']): Pick<MailedView, 'standing' | 'result'> {
  const texts = mailingTexts(language);
  const { state, sentAt, dueAt, result, attempts } = notice;
  switch (state) {
    case 'sent': {
      const at = sentAt ?? dueAt;
      const instead = result.includes('→ mail');
      const went = instead ? texts.mailedInstead(at) : texts.sent(at);
      return { standing: 'sent', result: result.includes('away') ? `${went} ${texts.away}` : went };
    }
    case 'waiting':
      return { standing: 'waiting', result: texts.waiting };
    case 'claimed':
      return { standing: 'waiting', result: result === '' ? texts.waiting : texts.again(attempts) };
    case 'parked':
      if (result === HELD) return { standing: 'waiting', result: texts.not.held };
      return { standing: 'failed', result: texts.not[whyParked(result)] };
    case 'dropped':
      return { standing: 'notNeeded', result: texts.not[whyDropped(result)] };
  }
}

function whyParked(result: string): NotReached {
  if (result.includes('no mail address')) return 'noAddress';
  if (result.startsWith('bounced')) return 'cameBack';
  return /\b5\d\d$/.test(result) ? 'addressRefused' : 'gaveUp';
}

function whyDropped(result: string): NotReached {
  if (result === HELD) return 'notAsked';
  if (result.includes('in the invitation')) return 'inInvitation';
  return result.includes('besides') || result.includes('later one') ? 'otherWay' : 'notTrue';
}
