import { z } from 'zod';
import { BODY_KINDS } from '../../core/bodies/body';
import type { Body, Cluster, DatedName, NoticeOfLeaving, Party } from '../../core/bodies/body';
import { LEVELS } from '../../core/bodies/ruleSet';
import { parseDay } from '../../core/calendar';
import { choice, day, indexed, json, note, number, orNull, text, unique } from '../column';
import { defineList, rowColumns } from '../list';
import { ruleSet } from './ruleSet';
import { keptDay, orNone, orNullNumber, shapeOf, texts, textsOrNone } from './shared';

const cluster: z.ZodType<Cluster> = z.object({ name: z.string(), districts: z.array(z.string()) });
const when = z
  .string()
  .nullable()
  .transform((written) => (written === null ? null : (parseDay(written) ?? null)));
const names: z.ZodType<readonly DatedName[]> = z.array(z.object({ name: z.string(), from: when, to: when }));

const leaving: z.ZodType<NoticeOfLeaving> = z.object({ noticeOn: keptDay, leftOn: keptDay });

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
    purpose: note('Purpose', 'Syfte', 'Vad organet är till för.'),
    level: orNull(choice('Level', 'Nivå', 'Om organet beslutar, bereder eller utför.', LEVELS)),
    parent: orNullNumber('ParentNr', 'Hör under', 'Numret på det organ som det här hör under.'),
    steers: textsOrNone('Steers', 'Styrgrupp för', 'Nycklarna till de projekt som organet är styrgrupp för.'),
    cluster: orNull(
      json('Cluster', 'Kluster', 'Klustret och de stadsdelar som gruppen arbetar för.', shapeOf(cluster)),
    ),
    dissolvedOn: orNull(day('DissolvedDay', 'Upplöst', 'Dagen organet upplöstes. Sedan dess är det ett arkiv.')),
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
    names: orNone(
      json('Names', 'Namn över tid', 'Namn som parten har haft, med första och sista dag.', shapeOf(names)),
    ),
    memberFrom: orNull(day('MemberFrom', 'Medlem från och med', 'Första dagen som medlem i samverkan.')),
    leaving: orNull(
      json(
        'Leaving',
        'Uppsägning',
        'Dagen då parten sade upp sitt medlemskap, och dagen då det upphör.',
        shapeOf(leaving),
      ),
    ),
    financingGroup: orNull(
      text('FinancingGroup', 'Räknas ihop med', 'De med samma ord här räknas som en part när bidragen fördelas.'),
    ),
  },
});
