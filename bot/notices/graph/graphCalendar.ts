import type { Instant } from '../../../src/core/calendar';
import type { AnswerRead } from '../../../src/doing/invitations/readingBack';
import type { CalendarAnswer } from '../../../src/core/invitations/reply';
import type { Calendar, CalendarNotice, WholeEvent } from '../calendar';
import type { PostOutcome } from '../post';
import type { AskGraph, GraphAnswer } from './requests';
import {
  event,
  events,
  failure,
  propertyOf,
  SHOWN,
  shownOf,
  toInvite,
  toMake,
  toShow,
  UID,
  type GraphEvent,
} from './wire';

/** How far ahead answers are looked for, in days. */
const AHEAD_DAYS = 400;
const DAY_MS = 24 * 3_600_000;
/** So often is an event made to be as it is wanted, where what is wanted changes meanwhile. */
const MOST_ROUNDS = 3;
/** How long what has been made sure of is not looked at again: each of an issue's receivers has a notice of their own. */
const SURE_MS = 30_000;

const ANSWERS: Readonly<Record<string, CalendarAnswer>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentativelyAccepted: 'tentative',
};

/**
 * Invitations through Microsoft Graph: one event for each meeting in the body's own mailbox, which is its organiser, and
 * Exchange tells those invited. Every change looks at what stands first and makes what is wanted of it, so that a lost
 * answer, a second try and two instances come to the same event. `mailbox`: address, or with `{body}` in it one for each.
 */
export function graphCalendar(ask: AskGraph, mailbox: string, now: () => Instant): Calendar {
  const sure = new Map<string, { readonly at: number; readonly outcome: Promise<PostOutcome> }>();
  return {
    send(notice) {
      const { uid, sequence } = notice.message;
      const key = `${uid} ${String(sequence)}`;
      const known = sure.get(key);
      if (known !== undefined && Date.now() - known.at < SURE_MS) return known.outcome;
      const own = mailboxFor(mailbox, addressIn(notice.letter.from));
      const outcome = ensure(ask, `/users/${encodeURIComponent(own)}`, notice);
      forget(sure);
      sure.set(key, { at: Date.now(), outcome });
      // What has not been made sure of is tried by the next.
      void outcome.then((one) => (one.outcome === 'sent' ? undefined : sure.delete(key)));
      return outcome;
    },
    answers: async (bodies) => {
      const mailboxes = new Set(bodies.map((body) => mailboxFor(mailbox, body)));
      return (await Promise.all([...mailboxes].map((own) => answersIn(ask, own, now())))).flat();
    },
  };
}

function forget(sure: Map<string, { readonly at: number }>): void {
  for (const [key, { at }] of sure) if (Date.now() - at >= SURE_MS) sure.delete(key);
}

function mailboxFor(mailbox: string, body: string): string {
  return mailbox.replace('{body}', body);
}

/** The body's own address says which body it is: `samverka+goteborg-3@…`. */
function addressIn(from: string): string {
  return /\+([^+@]+)/.exec(from)?.[1] ?? '';
}

async function ensure(ask: AskGraph, user: string, notice: CalendarNotice): Promise<PostOutcome> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const whole = await notice.whole();
    if (whole === undefined) return { outcome: 'sent', result: 'nothing to show' };
    const outcome = await makeSo(ask, user, whole, notice);
    if (outcome.outcome !== 'sent') return outcome;
    const again = await notice.whole();
    if (again === undefined || again.sequence === whole.sequence) return outcome;
  }
  return { outcome: 'later', result: 'changes' };
}

async function makeSo(ask: AskGraph, user: string, whole: WholeEvent, notice: CalendarNotice): Promise<PostOutcome> {
  const found = await find(ask, user, whole.uid);
  if ('outcome' in found) return found;
  const [standing] = found.events;
  const isWanted = whole.face.standing === 'stands' && whole.attendees.length > 0;
  if (standing === undefined) return isWanted ? make(ask, user, whole, notice) : DONE;
  if (!isWanted) {
    const [comment = ''] = whole.words;
    return outcomeOf(await ask('POST', `${user}/events/${encodeURIComponent(standing.id)}/cancel`, { comment }));
  }
  await keepLink(standing, notice);
  return change(ask, user, whole, standing);
}

const DONE: PostOutcome = { outcome: 'sent', result: 'graph' };

async function make(ask: AskGraph, user: string, whole: WholeEvent, notice: CalendarNotice): Promise<PostOutcome> {
  const answer = await ask('POST', `${user}/events`, toMake(whole));
  const made = event.safeParse(answer.body);
  if (answer.status === 201 && made.success) await keepLink(made.data, notice);
  const refused = failure.safeParse(answer.body);
  // Another has made it with other words: it is found by the next try.
  if (refused.success && refused.data.error.code === 'ErrorDuplicateTransactionId') {
    return { outcome: 'later', result: 'made meanwhile' };
  }
  return outcomeOf(answer);
}

async function change(ask: AskGraph, user: string, whole: WholeEvent, standing: GraphEvent): Promise<PostOutcome> {
  const path = `${user}/events/${encodeURIComponent(standing.id)}`;
  if (propertyOf(standing, SHOWN) !== shownOf(whole, standing)) {
    const changed = outcomeOf(await ask('PATCH', path, toShow(whole, standing)));
    if (changed.outcome !== 'sent') return changed;
  }
  const invited = toInvite(whole, standing);
  return invited === null ? DONE : outcomeOf(await ask('PATCH', path, invited));
}

async function keepLink({ isOnlineMeeting, onlineMeeting }: GraphEvent, notice: CalendarNotice): Promise<void> {
  const joinUrl = onlineMeeting?.joinUrl ?? '';
  if (isOnlineMeeting === true && joinUrl.startsWith('https://')) await notice.keepLink(joinUrl);
}

const READ = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${UID}' or id eq '${SHOWN}')`)}`;

async function find(
  ask: AskGraph,
  user: string,
  uid: string,
): Promise<{ readonly events: readonly GraphEvent[] } | PostOutcome> {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${UID}' and ep/value eq '${uid}')`;
  const select = '$select=id,attendees,body,isOnlineMeeting,onlineMeeting';
  const answer = await ask('GET', `${user}/events?$filter=${encodeURIComponent(filter)}&${select}&${READ}&$top=2`);
  const read = events.safeParse(answer.body);
  if (answer.status === 200 && read.success) return { events: read.data.value };
  return answer.status === 200 ? { outcome: 'later', result: 'unreadable' } : outcomeOf(answer);
}

/** What stands on the events to come; nothing where the calendar does not answer now. */
async function answersIn(ask: AskGraph, mailbox: string, now: Instant): Promise<readonly AnswerRead[]> {
  const [from, to] = [now - DAY_MS, now + AHEAD_DAYS * DAY_MS].map((at) => new Date(at).toISOString());
  const start = `/users/${encodeURIComponent(mailbox)}/calendarView?startDateTime=${String(from)}&endDateTime=${String(to)}`;
  const all: AnswerRead[] = [];
  let next: string | undefined = `${start}&$select=id,attendees&${READ}&$top=100`;
  while (next !== undefined) {
    const read = events.safeParse((await ask('GET', next)).body);
    if (!read.success) return all;
    all.push(...read.data.value.flatMap(answersOn));
    // The next page's address is whole: only what stands after the mailbox is taken of it.
    next = pathIn(read.data['@odata.nextLink']);
  }
  return all;
}

function pathIn(link: string | undefined): string | undefined {
  const at = link?.indexOf('/users/') ?? -1;
  return at < 0 ? undefined : link?.slice(at);
}

function answersOn(standing: GraphEvent): readonly AnswerRead[] {
  const uid = propertyOf(standing, UID);
  return standing.attendees.flatMap(({ emailAddress, status }) => {
    const answer = ANSWERS[status?.response ?? ''];
    const at = Date.parse(status?.time ?? '');
    if (uid === '' || answer === undefined || Number.isNaN(at)) return [];
    return [{ uid, attendee: emailAddress.address.toLowerCase(), answer, at: at as Instant }];
  });
}

function outcomeOf({ status, retryAfter }: GraphAnswer): PostOutcome {
  if (status === 'none') return { outcome: 'later', result: 'no answer' };
  const result = `graph ${String(status)}`;
  if (status < 300) return { outcome: 'sent', result };
  // What is wrong with the request stays wrong; all else is the mailbox, its policy or the service, and passes.
  if (status === 400 || status === 413 || status === 422) return { outcome: 'refused', result };
  return { outcome: 'later', result, retryAfter };
}
