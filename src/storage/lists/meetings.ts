import { z } from 'zod';
import { MEETING_MODES } from '../../core/bodies/ruleSet';
import { PRESENCES } from '../../core/meetings/attendance';
import type { Attendance } from '../../core/meetings/attendance';
import { MEETING_STAGES } from '../../core/meetings/meeting';
import type { Meeting, TurnUntil } from '../../core/meetings/meeting';
import { choice, clockTime, day, indexed, json, note, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, bodyYear, keptDay, meetingId, shapeOf } from './shared';

const turnUntil: z.ZodType<TurnUntil> = z.object({ upn: z.string(), lastDay: keptDay, to: z.string() });

export const meetings = defineList<Meeting>()({
  title: 'Meetings',
  displayTitle: 'Möten',
  about: 'Organens möten: dag, tid, plats och vem som leder dem.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    bodyYear,
    title: text('Title', 'Möte', 'Mötets namn.'),
    day: indexed(day('Day', 'Dag', 'Mötets dag, ÅÅÅÅ-MM-DD.')),
    starts: clockTime('Starts', 'Börjar', 'Klockslag i Sverige, TT:MM.'),
    ends: clockTime('Ends', 'Slutar', 'Klockslag i Sverige, TT:MM.'),
    mode: choice('MeetingMode', 'Mötesform', 'Om mötet hålls digitalt, på plats eller båda delarna.', MEETING_MODES),
    place: orNull(note('Place', 'Plats', 'Var mötet hålls.')),
    stage: indexed(choice('Status', 'Läge', 'Hur långt mötet har kommit.', MEETING_STAGES)),
    turnOf: orNull(text('TurnOf', 'Ordförandetur', 'Den som har ordförandeturen, där ordförandeskapet går runt.')),
    turnUntil: orNull(
      json('TurnUntil', 'Turen till dess', 'Den som har turen tills den som fått den börjar.', shapeOf(turnUntil)),
    ),
    actingChair: orNull(
      text('ActingChair', 'Tjänstgörande ordförande', 'Ersättaren som har tagit över mötet. Tomt annars.'),
    ),
    chairName: text('ChairName', 'Ordförande', 'Namnet på den som leder mötet.'),
    registrationNumber: orNull(text('RegistrationNumber', 'Diarienummer', 'Numret på mötets handlingar i diariet.')),
  },
});

export const attendance = defineList<Attendance>()({
  title: 'Attendance',
  displayTitle: 'Närvaro',
  about: 'Vem som var där för varje part, och gäster. Arbetsmaterial tills anteckningarna är publicerade.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    meetingId,
    partyKey: orNull(text('PartyKey', 'Part', 'Parten som personen företrädde. Tomt för en gäst.')),
    presence: choice('Presence', 'Närvaro', 'Hur parten var företrädd.', PRESENCES),
    name: text('Title', 'Namn', 'Den som var där.'),
    arrived: orNull(clockTime('Arrived', 'Kom', 'Klockslaget, när det var efter mötets början.')),
    left: orNull(clockTime('LeftAt', 'Gick', 'Klockslaget, när det var före mötets slut.')),
  },
});
