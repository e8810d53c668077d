import { readFileSync } from 'node:fs';
import { z } from 'zod';

const person = z.object({
  /** The account as the organisation file names the person: UPN, or e-mail of a guest; lower case. */
  upn: z.string(),
  name: z.string(),
  mail: z.string(),
  teams: z.enum(['member', 'guest', 'none']),
});

const body = z.object({
  nr: z.number(),
  name: z.string(),
  kind: z.string(),
  team: z.string().nullable(),
  channel: z.string().nullable(),
  channelId: z.string().nullable(),
});

const mandate = z.object({
  person: z.string(),
  body: z.number(),
  role: z.string(),
  party: z.string().nullable(),
  /** What people call the party. */
  partyName: z.string().nullable().optional(),
  from: z.string(),
  to: z.string().nullable(),
});

const organisation = z.object({
  name: z.string(),
  title: z.string(),
  /** Name of the site in its address: what stands after `/sites/`. */
  site: z.string(),
  siteOwners: z.array(z.string()),
  people: z.array(person),
  bodies: z.array(body),
  mandates: z.array(mandate),
});

/** An app registration: who asks for app tokens, and with which key it proves itself. */
const app = z.object({
  id: z.string(),
  name: z.string(),
  /** Public key as PEM (SPKI) and the thumbprint of its certificate in hex; null for an app that never asks. */
  key: z.object({ publicPem: z.string(), thumbprint: z.string() }).nullable(),
  roles: z.array(z.string()),
});

const config = z.object({
  port: z.number(),
  dataDir: z.string(),
  clockFile: z.string(),
  /** Folder of the built page. */
  pageDir: z.string(),
  tenantId: z.string(),
  botAppId: z.string(),
  botName: z.string(),
  tabAppId: z.string(),
  apps: z.array(app),
  smtpPort: z.number(),
  /** The service's entrance for letters; where it is left out no letter reaches the service. */
  mailIn: z.object({ key: z.string(), mailbox: z.string(), server: z.string() }).optional(),
  /** Addresses of the other processes, without a trailing slash. */
  service: z.string(),
  sharepoint: z.string(),
  /** Loopback control of the service (duties, idle), and of the one that started all (reset); null where there is none. */
  serviceControl: z.string().nullable(),
  startControl: z.string().nullable(),
  organisations: z.array(organisation),
});

/** What the local Teams needs to know, as one JSON file. */
export type TeamsConfig = z.output<typeof config>;
export type OrganisationConfig = z.output<typeof organisation>;
export type PersonConfig = z.output<typeof person>;
export type AppConfig = z.output<typeof app>;

/** Reads the file. Throws with the path of what is wrong: it is written by a program, never by hand. */
export function readTeamsConfig(file: string): TeamsConfig {
  return config.parse(JSON.parse(readFileSync(file, 'utf8')));
}
