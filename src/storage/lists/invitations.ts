import { z } from 'zod';
import type { CalendarFeed } from '../../core/invitations/feed';
import { CALENDAR_ANSWERS, type GivenAnswer } from '../../core/invitations/reply';
import type { EventFace, Invitation, ToldOfInvitation } from '../../core/invitations/invitation';
import { parseClockTime, type ClockTime, type Instant } from '../../core/calendar';
import { day, indexed, instant, json, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, dayOfCalendar, meetingId, orNone, shapeOf, texts } from './shared';

const clock = z.custom<ClockTime>((value) => typeof value === 'string' && parseClockTime(value) !== undefined);
const face: z.ZodType<EventFace> = z.object({
  title: z.string(),
  day: dayOfCalendar,
  starts: clock,
  ends: clock,
  place: z.string().nullable(),
  chairName: z.string(),
  standing: z.enum(['stands', 'cancelled']),
});
const tells: z.ZodType<readonly ToldOfInvitation[]> = z.array(
  z.object({
    upn: z.string(),
    kind: z.enum(['meetingInvited', 'meetingMoved', 'meetingCancelled', 'invitationChanged', 'invitationWithdrawn']),
  }),
);

const answers: z.ZodType<readonly GivenAnswer[]> = z.array(
  z.object({
    upn: z.string(),
    answer: z.enum(CALENDAR_ANSWERS),
    instead: z.string(),
    at: z.custom<Instant>((value) => typeof value === 'number'),
  }),
);

export const invitations = defineList<Invitation>()({
  title: 'Invitations',
  displayTitle: 'Kallelser i kalendern',
  about: 'En kallelse för varje möte: vad de kallades kalendrar senast har fått.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    meetingId,
    day: indexed(day('Day', 'Dag', 'Dagen som kalendrarna senast har fått, ÅÅÅÅ-MM-DD.')),
    uid: text('EventUid', 'Händelse', 'Händelsens namn i alla kalendrar. Ändras aldrig.'),
    sequence: number('Sequence', 'Utgåva', 'Numret på den senaste utgåvan. Minus ett innan något har skickats.'),
    face: orNull(json('Face', 'Visar', 'Tid, plats och ordförande som senast skickades.', shapeOf(face))),
    invited: texts('Invited', 'Kallade', 'Användarnamnen på dem som har mötet i sin kalender.'),
    tells: json('Tells', 'Går till', 'Vilka den senaste utgåvan går till och vad den säger.', shapeOf(tells)),
    toldSequence: number('ToldSequence', 'Utskickad utgåva', 'Numret på den senaste utgåvan som står i utkorgen.'),
    answers: orNone(json('Answers', 'Svar', 'Vad de kallade har svarat från sina kalendrar.', shapeOf(answers))),
  },
});

export const calendarFeeds = defineList<CalendarFeed>()({
  title: 'CalendarFeeds',
  displayTitle: 'Kalenderprenumerationer',
  about: 'Personernas egna adresser för att prenumerera på sina möten. Adresserna är sparade som hash.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    upn: indexed(text('Upn', 'Användarnamn', 'Personens användarnamn, med små bokstäver.')),
    hash: indexed(text('AddressHash', 'Adressens hash', 'SHA-256 av adressen. Adressen själv sparas inte.')),
    madeAt: instant('MadeAt', 'Skapad', 'När adressen skapades.'),
    revokedAt: orNull(instant('RevokedAt', 'Återkallad', 'När adressen slutade gälla.')),
  },
});
