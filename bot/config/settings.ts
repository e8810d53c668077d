import { z } from 'zod';
import { parseAddress, withoutSlash } from './addresses';

/** One Swedish sentence per fault: what is wrong with which setting, and what it should be. */
const required = (sentence: string, fits: (text: string) => unknown = (text) => text.trim()) =>
  z.string({ error: sentence }).refine((text) => Boolean(fits(text)), { error: sentence });

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const guid = (name: string, what: string) =>
  required(`${name} saknas eller är inget id: ange ${what} som ett GUID.`, (text) => GUID.test(text)).transform(
    (text) => text.toLowerCase(),
  );
const address = (name: string, what: string) =>
  required(
    `${name} saknas eller är ingen adress: ange ${what} utan frågetecken och nyckeltecken.`,
    parseAddress,
  ).transform(withoutSlash);
const thumbprint = (name: string) =>
  required(`${name} saknas: ange certifikatets tumavtryck (SHA-1, 40 hexadecimala tecken).`, (text) =>
    /^[0-9a-f]{40}$/i.test(text.replace(/[: ]/g, '')),
  );

const SITES = /^[a-z][a-z0-9]{0,39}=\S+(?:;[a-z][a-z0-9]{0,39}=\S+)*$/;

/** The settings as environment variables give them. Unknown variables are other programs' business. */
export const settings = z.object({
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: z
    .string()
    .default('3978')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) < 65536, {
      error: 'PORT är ingen port: ange ett tal mellan 0 och 65535.',
    })
    .transform(Number),
  PUBLIC_URL: address('PUBLIC_URL', 'adressen som Teams öppnar fliken på'),
  TENANT_ID: guid('TENANT_ID', 'organisationens id i Entra'),
  BOT_APP_ID: guid('BOT_APP_ID', 'botens appregistrering'),
  TAB_APP_ID: guid('TAB_APP_ID', 'flikens appregistrering'),
  TEAMS_APP_ID: guid('TEAMS_APP_ID', 'appens id i Teams, från appens manifest').optional(),
  SERVICE_APP_ID: guid('SERVICE_APP_ID', 'tjänstens appregistrering'),
  SITES: required(
    'SITES saknas eller har fel form: skriv kortnamn=adress för varje webbplats, åtskilda med semikolon.',
    (text) => SITES.test(text) && text.split(';').every((one) => parseAddress(one.slice(one.indexOf('=') + 1))),
  ),
  AUTHORITY: address('AUTHORITY', 'inloggningens adress').optional(),
  BOT_OPENID: address('BOT_OPENID', 'adressen till Bot Frameworks nycklar').default(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
  CONNECTOR_URL: address('CONNECTOR_URL', 'adressen till Teams anslutning').default(
    'https://smba.trafficmanager.net/teams',
  ),
  CONNECTOR_HOSTS: z.string().optional(),
  SHAREPOINT_SCOPE: required(
    'SHAREPOINT_SCOPE är ingen behörighet: skriv till exempel https://organisationen.sharepoint.com/.default.',
    (text) => /^\S+\/\.default$/.test(text),
  ).optional(),
  BOT_KEY_FILE: required('BOT_KEY_FILE saknas: ange filen med botens privata nyckel (PEM).'),
  BOT_THUMBPRINT: thumbprint('BOT_THUMBPRINT'),
  SERVICE_KEY_FILE: required('SERVICE_KEY_FILE saknas: ange filen med tjänstens privata nyckel (PEM).'),
  SERVICE_THUMBPRINT: thumbprint('SERVICE_THUMBPRINT'),
  SMTP_URL: required(
    'SMTP_URL saknas eller är ingen e-postserver: skriv smtps://server:465 eller smtp://server:587.',
    (text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol),
  ),
  MAIL_FROM: required('MAIL_FROM saknas eller är ingen e-postadress: ange adressen som breven kommer från.', (text) =>
    /^[^\s@<>"]+@[^\s@<>"]+$/.test(text),
  ),
});

/** The settings when each by itself is right. */
export type Settings = z.output<typeof settings>;
