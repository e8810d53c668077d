import { z } from 'zod';
import { ASSIGNMENT_STATUSES } from '../../core/assignments/assignment';
import {
  COMMISSION_KINDS,
  type Commissioner,
  type ReceivedCommission,
  type Recipient,
  type ReportBack,
} from '../../core/assignments/commission';
import type { Idea } from '../../core/assignments/idea';
import type { AssignmentReport, KeptAssignment, TimeRequest } from '../../core/assignments/taking';
import { choice, day, indexed, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import {
  bodyNr,
  bodyYear,
  enclosed,
  keptDay,
  matterId,
  meetingId,
  orElse,
  orNullNumber,
  place,
  shapeOf,
} from './shared';

const commissioner: z.ZodType<Commissioner> = z.object({ body: place, decisionKey: z.string().nullable() });
const recipient: z.ZodType<Recipient> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), upn: z.string().nullable(), name: z.string() }),
  z.object({ kind: z.literal('place'), place }),
  z.object({ kind: z.literal('operation'), name: z.string(), partyKey: z.string() }),
]);
const reported: z.ZodType<ReportBack> = z.object({ on: keptDay, by: z.string(), text: z.string() });
const answered: z.ZodType<NonNullable<TimeRequest['answer']>> = z.object({
  outcome: z.enum(['granted', 'refused']),
  text: z.string(),
  on: keptDay,
});

const assignmentId = indexed(number('AssignmentNr', 'Uppdrag', 'Numret på uppdraget.'));

export const assignments = defineList<KeptAssignment>()({
  title: 'Assignments',
  displayTitle: 'Uppdrag',
  about: 'Vem som ska göra vad och till när.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  rooms: 'closed',
  size: 'large',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    bodyYear,
    meetingId,
    matterId,
    itemTitle: text('Title', 'Punkt', 'Rubriken på den punkt där uppdraget gavs.'),
    what: note('What', 'Uppdrag', 'Vad som ska göras.'),
    upn: indexed(orNull(text('Upn', 'Användarnamn', 'Användarnamnet på den som har uppdraget.'))),
    who: text('Who', 'Vem', 'Namnet på den som har uppdraget.'),
    due: indexed(day('DueDay', 'Klart senast', 'Sista dagen för uppdraget.')),
    status: indexed(choice('Status', 'Läge', 'Om uppdraget är öppet eller klart.', ASSIGNMENT_STATUSES)),
    importedFrom: orNull(
      text(
        'ImportedFrom',
        'Infört från',
        'Filen och raden som uppdraget fördes in från. Tomt för det som ett möte gav.',
      ),
    ),
    kind: orElse(
      choice('CommissionKind', 'Slag', 'Om det är en uppgift, idéer eller att delta någonstans.', COMMISSION_KINDS),
      'task',
    ),
    commissioner: orNull(json('Commissioner', 'Uppdragsgivare', 'Organet och beslutet bakom.', shapeOf(commissioner))),
    recipient: orNull(json('Recipient', 'Mottagare', 'Personen, gruppen eller verksamheten.', shapeOf(recipient))),
    takesPartIn: text('TakesPartIn', 'Deltar i', 'Gruppen som den som har uppdraget deltar i.'),
    report: orNull(json('ReportBack', 'Återrapport', 'Vad som rapporterades tillbaka.', shapeOf(reported))),
  },
});

export const assignmentReports = defineList<AssignmentReport>()({
  title: 'AssignmentReports',
  displayTitle: 'Lämnade återrapporter',
  about: 'Återrapporter av uppdrag. De blir läsbara för andra när de ligger på en utskickad dagordning.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    assignmentId,
    bodyNr,
    on: day('Day', 'Dag', 'Dagen då rapporten lämnades.'),
    by: text('ReportedBy', 'Lämnad av', 'Namnet på den som lämnade rapporten.'),
    text: note('ReportText', 'Rapport', 'Vad som rapporterades.'),
  },
});

export const timeRequests = defineList<TimeRequest>()({
  title: 'TimeRequests',
  displayTitle: 'Begäran om mer tid',
  about: 'Begäran om mer tid för uppdrag, och svaren.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    assignmentId,
    groupId: orNullNumber(
      'GroupNr',
      'Arbetsgrupp',
      'Gruppen vars rapport begäran gäller, när den inte gäller ett uppdrag.',
    ),
    bodyNr,
    what: text('Title', 'Vad', 'Uppdraget, på en rad.'),
    upn: indexed(text('Upn', 'Användarnamn', 'Användarnamnet på den som begär mer tid.')),
    who: text('Who', 'Vem', 'Namnet på den som begär mer tid.'),
    asked: day('AskedDay', 'Till', 'Dagen som begärs.'),
    reason: note('Reason', 'Skäl', 'Varför mer tid behövs.'),
    askedOn: day('Day', 'Dag', 'Dagen då begäran gjordes.'),
    answer: orNull(json('Answer', 'Svar', 'Vad som svarades.', shapeOf(answered))),
  },
});

export const ideas = defineList<Idea>()({
  title: 'Ideas',
  displayTitle: 'Idéer',
  about: 'Idéer som medarbetare har lämnat till sin parts representant. De är inga förslag.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    partyKey: indexed(text('PartyKey', 'Part', 'Parten som idén har lämnats till.')),
    title: text('Title', 'Idé', 'Idén på en rad.'),
    text: note('IdeaText', 'Beskrivning', 'Idén, mer utförligt.'),
    from: text('LeftBy', 'Lämnad av', 'Namnet på den som lämnade idén.'),
    leftOn: day('Day', 'Dag', 'Dagen då idén lämnades.'),
    to: indexed(text('Upn', 'Användarnamn', 'Representanten som har fått idén.')),
    status: choice('Status', 'Läge', 'Om idén har tagits vidare.', ['left', 'takenUp', 'notTakenUp']),
  },
});

export const receivedCommissions = defineList<ReceivedCommission>()({
  title: 'ReceivedCommissions',
  displayTitle: 'Mottagna uppdrag',
  about: 'Uppdrag som ett organ eller en grupp har fått av ett annat organ, och återrapporten.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    assignmentId,
    kind: choice('CommissionKind', 'Slag', 'Om det är en uppgift, idéer eller att delta någonstans.', COMMISSION_KINDS),
    what: note('What', 'Vad', 'Vad som ska göras.'),
    from: json('CameFrom', 'Uppdragsgivare', 'Organet som gav uppdraget.', shapeOf(place)),
    to: json('WentTo', 'Mottagare', 'Organet eller gruppen som har uppdraget.', shapeOf(place)),
    due: day('DueDay', 'Klart senast', 'Sista dagen för uppdraget.'),
    receivedOn: day('Day', 'Dag', 'Dagen då uppdraget kom.'),
    report: orNull(json('ReportBack', 'Återrapport', 'Vad som rapporterades tillbaka.', shapeOf(reported))),
  },
});
