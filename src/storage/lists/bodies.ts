import { BODY_KINDS } from '../../core/bodies/body';
import type { Body, Party } from '../../core/bodies/body';
import { choice, indexed, json, note, number, orNull, text, unique } from '../column';
import { defineList, rowColumns } from '../list';
import { ruleSet } from './ruleSet';
import { shapeOf, texts } from './shared';

export const bodies = defineList<Body>()({
  title: 'Bodies',
  displayTitle: 'Organ',
  about: 'Forum, styrelser och grupper som samverkar, med de regler som vart och ett har beslutat.',
  zone: 'record',
  kind: 'list',
  folderBy: 'nr',
  size: 'small',
  columns: {
    ...rowColumns,
    nr: unique(number('BodyNr', 'Organ', 'Organets nummer. Det ändras aldrig och återanvänds inte.')),
    name: text('Title', 'Namn', 'Organets fullständiga namn.'),
    shortName: text('ShortName', 'Kortnamn', 'Det namn som organet kallas i dagligt tal.'),
    aliases: texts('Aliases', 'Kallas också', 'Andra namn som människor skriver: stadsdelar, smeknamn och äldre namn.'),
    kind: choice('BodyKind', 'Slag', 'Vilket slags organ det är. Slaget bestämmer grundreglerna.', BODY_KINDS),
    agreement: note('Agreement', 'Överenskommelse', 'Den överenskommelse som organet vilar på.'),
    conveners: texts('Conveners', 'Sammankallande', 'Parter som sammankallar organet.'),
    parties: texts('Parties', 'Parter', 'Nycklarna till de parter som bemannar organet.'),
    channelId: indexed(
      orNull(text('ChannelId', 'Kanalens id', 'Teamskanalen som hör till organet. Den ger ingen rätt.')),
    ),
    team: orNull(text('Team', 'Team', 'Teamet som kanalen ligger i.')),
    channel: orNull(text('Channel', 'Kanal', 'Kanalens namn.')),
    rules: json('Rules', 'Regler', 'Organets regler, var och en med den text den vilar på.', shapeOf(ruleSet)),
  },
});

export const parties = defineList<Party>()({
  title: 'Parties',
  displayTitle: 'Parter',
  about: 'Organisationer som står bakom samverkan.',
  zone: 'record',
  kind: 'list',
  folderBy: null,
  size: 'small',
  columns: {
    ...rowColumns,
    partyKey: indexed(text('PartyKey', 'Partens nyckel', 'Kort text som skiljer parten från andra parter.')),
    name: text('Title', 'Namn', 'Partens namn.'),
    aliases: texts('Aliases', 'Kallas också', 'Andra och äldre namn på parten.'),
  },
});
