import { z } from 'zod';
import { parseClockTime, type ClockTime } from '../../core/calendar';
import { ANCHORING_STANCES, type Anchoring } from '../../core/matters/anchoring';
import type { AskedParty } from '../../core/matters/asked';
import { OPINION_STANCES, type OpinionRequest } from '../../core/matters/opinion';
import type { KeptQuestion } from '../../core/matters/carriedQuestion';
import type { DialogueInitiator, KeptDialogue } from '../../core/matters/ownerDialogue';
import type { SpreadPart, SpreadQuestion } from '../../core/matters/spreading';
import { choice, day, json, note, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { ofMatter } from './matters';
import { source } from './ruleSet';
import { bodyNr, keptDay, place, shapeOf } from './shared';

const parts: z.ZodType<readonly SpreadPart[]> = z.array(
  z.object({
    bodyNr: z.number(),
    name: z.string(),
    meetingId: z.number().nullable(),
    answer: z.object({ on: keptDay, text: z.string() }).nullable(),
  }),
);

/** Those who have been asked something, each with its day and its answer. */
function asked<const Stance extends string>(stances: readonly Stance[]): z.ZodType<readonly AskedParty<Stance>[]> {
  const answer = z.object({ stance: z.enum(stances), text: z.string(), upn: z.string(), on: keptDay });
  return z.array(z.object({ partyKey: z.string(), name: z.string(), due: keptDay, answer: answer.nullable() }));
}

const initiator: z.ZodType<DialogueInitiator> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('member'), partyKey: z.string() }),
  z.object({ by: z.literal('association') }),
]);

const wallClock = z.custom<ClockTime>((value) => typeof value === 'string' && parseClockTime(value) !== undefined);
const dialogueMeeting: z.ZodType<NonNullable<KeptDialogue['meeting']>> = z.object({
  day: keptDay,
  starts: wallClock,
  ends: wallClock,
  place: z.string(),
});
const dialogueNotes: z.ZodType<NonNullable<KeptDialogue['notes']>> = z.object({
  on: keptDay,
  by: z.string(),
  present: z.array(z.string()),
  text: z.string(),
});

const rule = json('Source', 'Källa', 'Dokumentet och stället i det som rätten vilar på.', shapeOf(source));

export const spreadQuestions = defineList<SpreadQuestion>()({
  title: 'SpreadQuestions',
  displayTitle: 'Frågor till flera forum',
  about: 'Frågor som går till flera forum med samma text, och vad vart och ett svarar.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    matterId: ofMatter,
    title: text('Title', 'Fråga', 'Vad frågan gäller.'),
    description: note('Description', 'Beskrivning', 'Frågans text, lika i alla forum.'),
    from: json('CameFrom', 'Kom från', 'Organet som frågan kom från.', shapeOf(place)),
    parts: json('Parts', 'Forum', 'De forum som har fått frågan, med mötet och svaret.', shapeOf(parts)),
    reason: note('Reason', 'Skäl', 'Varför frågan inte gick till alla.'),
    spreadOn: day('Day', 'Dag', 'Dagen då frågan gick ut.'),
  },
});

export const anchorings = defineList<Anchoring>()({
  title: 'Anchorings',
  displayTitle: 'Förankring',
  about: 'Förslag som parterna tar ställning till i sin egen organisation innan styrelsen får dem.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    matterId: ofMatter,
    title: text('Title', 'Förslag', 'Vad förslaget gäller.'),
    startedOn: day('Day', 'Dag', 'Dagen då förankringen började.'),
    parties: json(
      'Asked',
      'Parter',
      'Parterna, sista dag för var och en och svaret.',
      shapeOf(asked(ANCHORING_STANCES)),
    ),
  },
});

export const consultations = defineList<OpinionRequest>()({
  title: 'Consultations',
  displayTitle: 'Yttranden',
  about: 'Yttranden och upplysningar som medlemmarna har ombetts om, och vad de har svarat.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    matterId: ofMatter,
    subject: text('Title', 'Gäller', 'Vad yttrandet gäller.'),
    question: note('Question', 'Fråga', 'Vad medlemmarna ombeds yttra sig om.'),
    askedOn: day('Day', 'Dag', 'Dagen då frågan gick ut.'),
    source: rule,
    members: json(
      'Asked',
      'Medlemmar',
      'Medlemmarna, sista dag för var och en och svaret.',
      shapeOf(asked(OPINION_STANCES)),
    ),
  },
});

export const ownerDialogues = defineList<KeptDialogue>()({
  title: 'OwnerDialogues',
  displayTitle: 'Ägardialoger',
  about: 'Ägardialoger mellan ett förbund och dess medlemmar, och vem som tog initiativet.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    kind: choice('DialogueKind', 'Slag', 'Mötets slag.', ['ownerDialogue']),
    bodyNr,
    initiator: json('Initiator', 'Initiativtagare', 'Medlemmen eller förbundet självt.', shapeOf(initiator)),
    subject: text('Title', 'Ämne', 'Vad dialogen gäller.'),
    asked: day('Day', 'Dag', 'Dagen då initiativet togs.'),
    source: rule,
    meeting: orNull(json('DialogueMeeting', 'Möte', 'När och var dialogen hålls.', shapeOf(dialogueMeeting))),
    notes: orNull(json('DialogueNotes', 'Anteckningar', 'Vilka som deltog och vad som sades.', shapeOf(dialogueNotes))),
  },
});

const carriedAnswer: z.ZodType<NonNullable<KeptQuestion['answer']>> = z.object({ text: z.string(), on: keptDay });

export const carriedQuestions = defineList<KeptQuestion>()({
  title: 'CarriedQuestions',
  displayTitle: 'Frågor mellan projekt och organ',
  about: 'Frågor som ett projekt ställer till ett organ eller ett organ till ett projekt, och svaret tillbaka.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    matterId: ofMatter,
    title: text('Title', 'Fråga', 'Frågan på en rad.'),
    question: note('Question', 'Beskrivning', 'Frågan, mer utförligt.'),
    from: json('CameFrom', 'Kom från', 'Projektet eller organet som frågar.', shapeOf(place)),
    to: json('WentTo', 'Gick till', 'Organet eller projektet som svarar.', shapeOf(place)),
    askedBy: text('AskedBy', 'Frågat av', 'Användarnamnet på den som ska få svaret.'),
    asked: orNull(text('Upn', 'Svarar', 'Användarnamnet på den som svarar för projektet. Tomt när organet svarar.')),
    askedOn: day('Day', 'Dag', 'Dagen då frågan ställdes.'),
    answer: orNull(json('Answer', 'Svar', 'Vad som svarades och när.', shapeOf(carriedAnswer))),
    returnedOn: orNull(day('ReturnedOn', 'Återlämnat', 'Dagen då den som frågade fick svaret.')),
  },
});
