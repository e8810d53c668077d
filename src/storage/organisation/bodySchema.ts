import { z } from 'zod';
import { ACTS } from '../../core/bodies/act';
import { BODY_KINDS } from '../../core/bodies/body';
import { ROLES } from '../../core/bodies/role';
import { LEVELS, REPRESENTATION_TYPES } from '../../core/bodies/ruleSet';
import { account, bodyNumber, calendarDay, line, partyKey, prose, siteName } from './fields';
import { ruleSetSchema } from './ruleSetSchema';

/** Parties, bodies and mandates of the organisation file. */

export const party = z.strictObject({
  key: partyKey('Kort nyckel, till exempel "sf-hisingen".'),
  name: line('Partens namn.'),
  aliases: z.array(line('Ett annat namn.')).default([]).meta({ description: 'Andra och äldre namn.' }),
  standing: z
    .enum(['party', 'invited'])
    .default('party')
    .meta({ description: 'Part i överenskommelsen, eller en aktör som bjuds in.' }),
  names: z
    .array(
      z.strictObject({
        name: line('Namnet.'),
        from: calendarDay('Första dagen.').nullable().default(null),
        to: calendarDay('Sista dagen, den dagen inräknad.').nullable().default(null),
      }),
    )
    .default([])
    .meta({ description: 'Namn som parten har haft, med dagarna.' }),
  memberFrom: calendarDay('Första dagen som medlem.').nullable().default(null),
  financingGroup: partyKey('Ett ord, till exempel "kommuner". Parter med samma ord räknas som en när bidrag fördelas.')
    .nullable()
    .default(null),
});

export const body = z.strictObject({
  nr: bodyNumber('Organets nummer. Återanvänds aldrig.'),
  name: line('Organets fullständiga namn.'),
  shortName: line('Det namn man säger.'),
  aliases: z.array(line('Ett annat namn.')).default([]).meta({ description: 'Smeknamn, områden och äldre namn.' }),
  kind: z.enum(BODY_KINDS).meta({ description: 'Slag av organ; reglerna står i ruleSets.' }),
  agreement: prose('Överenskommelsen, när den är en annan än organisationens.').optional(),
  conveners: z.array(partyKey('Partens nyckel.')).default([]).meta({ description: 'Sammankallande parter.' }),
  parties: z
    .array(partyKey('Partens nyckel.'))
    .optional()
    .meta({ description: 'Parter som bemannar organet. Utelämnat: alla parter i överenskommelsen.' }),
  team: line('Teamet i Teams.').optional(),
  channel: line('Kanalen i teamet.').optional(),
  channelId: line('Kanalens id i Teams, när det är känt.').optional(),
  site: siteName
    .optional()
    .meta({ description: 'Organets egen webbplats, när det inte ligger på organisationens: det efter /sites/.' }),
  purpose: z.string().trim().max(4000).default('').meta({ description: 'Vad organet är till för.' }),
  level: z
    .enum(LEVELS)
    .optional()
    .meta({ description: 'Om organet beslutar, bereder eller utför. Utelämnat: som reglerna säger.' }),
  parent: bodyNumber('Numret på det organ som det här hör under.').nullable().default(null),
  steers: z
    .array(partyKey('Projektets nyckel.'))
    .default([])
    .meta({ description: 'Projekt som organet är styrgrupp för.' }),
  cluster: z
    .strictObject({ name: line('Klustret.'), districts: z.array(line('Stadsdel eller enhet.')).min(1) })
    .nullable()
    .default(null)
    .meta({ description: 'Klustret som en klustergrupp arbetar för.' }),
  rules: ruleSetSchema.optional().meta({ description: 'Det som skiljer sig från reglerna för slaget.' }),
});

export const mandate = z.strictObject({
  person: account('Personens konto eller e-postadress, som den står under people.'),
  body: bodyNumber('Organets nummer.'),
  role: z.enum(ROLES).meta({ description: 'Rollen i organet.' }),
  party: partyKey('Parten som personen företräder.').nullable().default(null),
  decides: z
    .enum(['withMandate', 'withoutMandate'])
    .optional()
    .meta({ description: 'Om personen kan binda sin part. Utelämnat: en representant kan det, ingen annan.' }),
  from: calendarDay('Första dagen.'),
  to: calendarDay('Sista dagen, den dagen inräknad; null medan uppdraget löper.').nullable().default(null),
  representationType: z
    .enum(REPRESENTATION_TYPES)
    .nullable()
    .default(null)
    .meta({ description: 'Politiker eller tjänsteperson.' }),
  appointedBy: line('Vem som har utsett personen, till exempel "Kommunfullmäktige".').nullable().default(null),
  substituteFor: account('Ledamoten som personen går in för.').nullable().default(null),
  order: z.int().min(1).max(100).nullable().default(null).meta({ description: 'Ersättarens plats i ordningen.' }),
  rights: z
    .array(z.enum(ACTS))
    .default([])
    .meta({ description: 'Det som uppdraget ger rätt till utöver rollen, så länge det löper.' }),
  employedBy: line('Den som tjänsten köps av.').nullable().default(null),
});
