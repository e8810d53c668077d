import { z } from 'zod';
import { MATTER_LEVELS, type LevelAnswer } from '../../core/matters/level';
import { HOP_OUTCOMES, type Hop } from '../../core/matters/hop';
import type { MatterReference } from '../../core/matters/place';
import type { Matter, Passage } from '../../core/matters/matter';
import { choice, day, indexed, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, bodyYear, enclosed, matterId, meetingId, orNullNumber, place, shapeOf } from './shared';

const reference: z.ZodType<MatterReference> = z.object({
  organisation: z.string(),
  address: z.string(),
  title: z.string(),
});

/** The matter a row is always about. */
export const ofMatter = indexed(number('MatterNr', 'Ärende', matterId.about));
/** A place, kept as JSON. */
const placeIn = (name: string, title: string, about: string) => json(name, title, about, shapeOf(place));

export const matters = defineList<Matter>()({
  title: 'Matters',
  displayTitle: 'Ärenden',
  about: 'Ärenden som lever över möten och organ.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    bodyYear,
    title: text('Title', 'Ärende', 'Vad ärendet gäller.'),
    status: indexed(choice('Status', 'Läge', 'Om ärendet är öppet eller avslutat.', ['open', 'closed'])),
    openedOn: day('OpenedOn', 'Öppnat', 'Dagen då ärendet öppnades.'),
    proposalId: indexed(orNullNumber('ProposalNr', 'Förslag', 'Numret på det förslag som ärendet kom ur.')),
    closedBecause: note('ClosedBecause', 'Avslutat för att', 'Varför ärendet avslutades.'),
    cameFrom: orNull(
      json('CameFrom', 'Kom från', 'Ärendet i en annan organisation som det öppnades ur.', shapeOf(reference)),
    ),
    registrationNumber: orNull(text('RegistrationNumber', 'Diarienummer', 'Ärendets nummer i diariet.')),
    caseOfficer: orNull(text('CaseOfficer', 'Handläggare', 'Den som svarar för ärendet.')),
  },
});

export const passages = defineList<Passage>()({
  title: 'Passages',
  displayTitle: 'Ärendets gång',
  about: 'Vilka möten ett ärende har passerat, med utfall och publicerad handling.',
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
    matterId: ofMatter,
    title: text('Title', 'Rubrik', 'Punktens rubrik på mötet.'),
    day: indexed(day('Day', 'Dag', 'Mötets dag.')),
    outcome: choice('Outcome', 'Utfall', 'Om punkten behandlades, fördes vidare eller lyftes.', [
      'handled',
      'carriedOver',
      'escalated',
    ]),
    document: note('Document', 'Handling', 'Var den publicerade handlingen ligger.'),
    from: orNull(placeIn('CameFrom', 'Kom från', 'Organet eller gruppen som ärendet kom från.')),
    to: orNull(placeIn('WentTo', 'Gick till', 'Organet eller gruppen som ärendet gick till.')),
    personName: note('PersonName', 'Ordförande', 'Den som ledde mötet.'),
  },
});

export const hops = defineList<Hop>()({
  title: 'Hops',
  displayTitle: 'Ärendets steg',
  about: 'Varje steg i ett ärendes väg mellan organ och grupper. Arbetsmaterial tills mötet är publicerat.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    matterId: ofMatter,
    day: indexed(day('Day', 'Dag', 'Dagen då det hände.')),
    personName: text('PersonName', 'Vem', 'Namnet på den som gjorde det.'),
    at: placeIn('HappenedAt', 'Var', 'Organet eller gruppen där det hände.'),
    outcome: choice('Outcome', 'Utfall', 'Vad det blev av ärendet där.', HOP_OUTCOMES),
    from: orNull(placeIn('CameFrom', 'Kom från', 'Organet eller gruppen som ärendet kom från.')),
    to: orNull(placeIn('WentTo', 'Gick till', 'Organet eller gruppen som ärendet gick till.')),
    document: orNull(note('Document', 'Handling', 'Var den publicerade handlingen ligger.')),
  },
});

export const levelAnswers = defineList<LevelAnswer>()({
  title: 'LevelAnswers',
  displayTitle: 'Frågans nivå',
  about: 'På vilken nivå en fråga bäst hanteras, och vem som har svarat.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    itemId: indexed(number('ItemNr', 'Punkt', 'Numret på punkten på dagordningen.')),
    level: choice('MatterLevel', 'Nivå', 'Arbetsgrupp, stadsområde eller hela staden.', MATTER_LEVELS),
    answeredOn: day('Day', 'Dag', 'Dagen då frågan om nivå besvarades.'),
  },
});
