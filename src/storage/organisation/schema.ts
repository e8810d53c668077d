import { z } from 'zod';
import { BODY_KINDS, type BodyKind } from '../../core/bodies/body';
import { ROLES } from '../../core/bodies/mandate';
import { MEETING_MODES } from '../../core/bodies/ruleSet';
import { LANGUAGES, REACHES } from '../../core/people/person';
import { THEMES, WHEEL_KINDS } from '../../core/yearWheel/entry';
import { account, bodyNumber, calendarDay, clockTime, line, partyKey, prose, source } from './fields';
import { ruleSetSchema } from './ruleSetSchema';

/** The file's language for editors: `# yaml-language-server: $schema=…` may also stand as a key. */
const schemaAddress = z.string().optional().meta({ description: 'Adress till det här schemat, för redigerare.' });

const siteName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, { error: 'site' });

const organisation = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,39}$/, { error: 'slug' })
    .meta({ description: 'Kort namn utan å, ä, ö: början på alla adresser, till exempel "goteborg".' }),
  title: line('Organisationens namn som människor läser det.'),
  site: siteName.meta({ description: 'Webbplatsens namn i adressen: det som står efter /sites/.' }),
  tenant: z.guid().toLowerCase().meta({ description: 'Klientorganisationens id (tenant id) i Microsoft Entra.' }),
  recordsCreator: line('Arkivbildare: den myndighet som handlingarna tillhör.'),
  agreement: prose('Fullständigt namn på överenskommelsen som samverkan vilar på.'),
});

const party = z.strictObject({
  key: partyKey('Kort nyckel, till exempel "sf-hisingen".'),
  name: line('Partens namn.'),
  aliases: z.array(line('Ett annat namn.')).default([]).meta({ description: 'Andra och äldre namn.' }),
  standing: z
    .enum(['party', 'invited'])
    .default('party')
    .meta({ description: 'Part i överenskommelsen, eller en aktör som bjuds in.' }),
});

const body = z.strictObject({
  nr: bodyNumber('Organets nummer. Återanvänds aldrig.'),
  name: line('Organets fullständiga namn.'),
  shortName: line('Det namn man säger.'),
  aliases: z.array(line('Ett annat namn.')).default([]).meta({ description: 'Smeknamn, områden och äldre namn.' }),
  kind: z.enum(BODY_KINDS).meta({ description: 'Slag av organ; reglerna står i ruleSets.' }),
  agreement: prose('Överenskommelsen, när den är en annan än organisationens.').optional(),
  conveners: z.array(partyKey('Partens nyckel.')).min(1).meta({ description: 'Sammankallande parter.' }),
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
  rules: ruleSetSchema.optional().meta({ description: 'Det som skiljer sig från reglerna för slaget.' }),
});

const person = z.strictObject({
  name: line('Personens namn.'),
  upn: account('Kontot i klientorganisationen (UPN).'),
  mail: account('E-postadressen.'),
  reach: z.enum(REACHES).default('teams').meta({ description: 'Hur personen nås.' }),
  language: z.enum(LANGUAGES).default('sv').meta({ description: 'Språk.' }),
  teams: z
    .enum(['member', 'guest', 'none'])
    .default('member')
    .meta({ description: 'Personens plats i Teams: medlem, gäst eller ingen. Används bara på en egen dator.' }),
});

const mandate = z.strictObject({
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
});

const wheelEntry = z.strictObject({
  body: bodyNumber('Organets nummer.').optional(),
  bodies: z
    .array(bodyNumber('Organets nummer.'))
    .min(1)
    .optional()
    .meta({ description: 'Flera organ, när samma sak gäller dem.' }),
  year: z.int().min(2000).max(2199),
  month: z.int().min(1).max(12),
  kind: z.enum(WHEEL_KINDS).default('theme'),
  title: line('Vad som tas upp.'),
  about: z.string().trim().max(4000).default('').meta({ description: 'Varför och hur.' }),
  theme: z.enum(THEMES).nullable().default(null),
  parties: z.array(partyKey('Partens nyckel.')).default([]).meta({ description: 'Parter som berörs.' }),
  source: source.nullable().default(null),
});

const meeting = z.strictObject({
  body: bodyNumber('Organets nummer.'),
  title: line('Mötets namn, när det har ett eget.').optional(),
  day: calendarDay('Mötets dag.'),
  starts: clockTime('När mötet börjar.'),
  ends: clockTime('När mötet slutar.'),
  mode: z.enum(MEETING_MODES).optional().meta({ description: 'Utelämnat: som reglerna säger, annars digitalt.' }),
  place: line('Platsen, när det finns en.').nullable().default(null),
  turnOf: account('Den som är ordförande för mötet, när turen är bestämd.').optional(),
});

const workingGroup = z.strictObject({
  body: bodyNumber('Organet som gav uppdraget.'),
  name: line('Gruppens namn.'),
  horizon: z.enum(['short', 'long']),
  purpose: prose('Syfte.'),
  assignment: prose('Uppdrag.'),
  parties: z.array(partyKey('Partens nyckel.')).min(1).meta({ description: 'Parter.' }),
  scopeTime: prose('Omfattning: tid.'),
  scopeResources: prose('Omfattning: resurser.'),
  followUp: prose('Uppföljning.'),
  nextReport: calendarDay('Nästa rapport.').nullable().default(null),
  status: z.enum(['active', 'ended']).default('active'),
});

const ruleSetPerKind = Object.fromEntries(BODY_KINDS.map((kind) => [kind, ruleSetSchema.optional()])) as Record<
  BodyKind,
  z.ZodOptional<typeof ruleSetSchema>
>;

/** The organisation file: one organisation, its bodies, rules, people and years. Unknown keys are refused. */
export const organisationSchema = z
  .strictObject({
    $schema: schemaAddress,
    organisation,
    siteOwners: z.array(account('Personens konto.')).min(1).meta({ description: 'Webbplatsens ägare.' }),
    parties: z.array(party).min(1),
    ruleSets: z.strictObject(ruleSetPerKind).meta({ description: 'Regler per slag av organ.' }),
    bodies: z.array(body).min(1),
    people: z.array(person).min(1),
    mandates: z.array(mandate).default([]),
    yearWheel: z.array(wheelEntry).default([]),
    meetings: z.array(meeting).default([]),
    workingGroups: z.array(workingGroup).default([]),
  })
  .meta({
    title: 'Organisationsfil för Samverka',
    description: 'Beskriver en organisation, dess organ och människor.',
  });

/** A read organisation file: every key present, accounts in lower case. */
export type OrganisationFile = z.output<typeof organisationSchema>;

/** The JSON Schema of the file as it is written, for editors and for docs/organisation.schema.json. */
export function organisationJsonSchema(): unknown {
  return z.toJSONSchema(organisationSchema, { io: 'input', target: 'draft-2020-12' });
}
