import { z } from 'zod';
import { BODY_KINDS, type BodyKind } from '../../core/bodies/body';
import { MEETING_MODES } from '../../core/bodies/ruleSet';
import { LANGUAGES, REACHES } from '../../core/people/person';
import { THEMES, WHEEL_KINDS } from '../../core/yearWheel/entry';
import { body, mandate, party } from './bodySchema';
import { account, bodyNumber, calendarDay, clockTime, line, partyKey, prose, siteName, source } from './fields';
import { budget, measure, project } from './financeSchema';
import { letterhead } from './letterhead';
import { ruleSetSchema } from './ruleSetSchema';

/** The file's language for editors: `# yaml-language-server: $schema=…` may also stand as a key. */
const schemaAddress = z.string().optional().meta({ description: 'Adress till det här schemat, för redigerare.' });

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
  seat: line('Säte, när organisationen är en egen juridisk person.').optional(),
  formed: calendarDay('Dagen då den bildades.').optional(),
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
  duty: partyKey('Nyckeln till den årliga uppgift i reglerna som posten är.').optional(),
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
    projects: z.array(project).default([]).meta({ description: 'Projekt som organ är styrgrupp för.' }),
    measures: z.array(measure).default([]).meta({ description: 'Insatser som finansieras.' }),
    budget: z.array(budget).default([]).meta({ description: 'Budget per organ och år.' }),
    letterhead,
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
