import type { CalendarAnswer } from '../../core/invitations/reply';
import { addDays, dayOf, type Instant } from '../../core/calendar';
import { sameUpn } from '../../core/people/person';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { addressOf } from '../addressing';
import { eachSite } from '../sites';
import type { World } from '../world';
import { takeCalendarReply } from './replying';

/** What one attendee has answered in a calendar that keeps the event for all. `at`: when, by the calendar. */
export interface AnswerRead {
  readonly uid: string;
  /** Mail address, lower case. */
  readonly attendee: string;
  readonly answer: CalendarAnswer;
  readonly at: Instant;
}

/** Asks a calendar for the answers in it, of bodies by their address. */
type ReadAnswers = (bodies: readonly string[]) => Promise<readonly AnswerRead[]>;

/**
 * Takes the answers that stand in a calendar: each as if it had come by letter, once, and none that is older than what its
 * person has said since. Gives how many were new.
 */
export async function readBack(world: World, read: ReadAnswers): Promise<number> {
  const { here } = await eachSite(world.sites, (site) => readBackIn(world, site, read));
  return here.reduce((sum, { value }) => sum + value, 0);
}

async function readBackIn(world: World, site: Site, read: ReadAnswers): Promise<number> {
  const from = addDays(dayOf(world.now()), -1);
  const { invitations } = await site.read({ invitations: { list: lists.invitations, where: { day: { from } } } });
  const bodies = [...new Set(invitations.rows.map(({ bodyNr }) => addressOf(site, bodyNr)))];
  const answers = bodies.length === 0 ? [] : await read(bodies);
  const mail = [...new Set(answers.map(({ attendee }) => attendee))];
  if (mail.length === 0) return 0;
  const { people } = await site.read({ people: { list: lists.people, where: { mail } } });
  let taken = 0;
  for (const given of answers) {
    const invitation = invitations.rows.find((one) => one.uid === given.uid);
    const person = people.rows.find((one) => one.mail.toLowerCase() === given.attendee);
    if (invitation === undefined || person === undefined) continue;
    const known = invitation.answers.find(({ upn }) => sameUpn(upn, person.upn));
    if (known !== undefined && (known.answer === given.answer || known.at >= given.at)) continue;
    const attendee = { site, person };
    const { answer } = given;
    const told = await takeCalendarReply(world, {
      ...{ bodyNr: invitation.bodyNr, attendee, sender: attendee },
      reply: { ...given, sequence: invitation.sequence, sentBy: null, answer, instead: '' },
      key: `calendar-${String(invitation.id)}-${String(person.id)}-${String(given.at)}`,
    });
    if (told.taken === 'yes') taken += 1;
  }
  return taken;
}
