import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '../src/core/people/person';
import { ok, refused, type Result } from '../src/core/result';
import type { AppCredentials } from '../src/storage/appToken';
import { settingsTexts } from '../src/texts/settings';
import type { SettingsTexts } from '../src/texts/settings/texts';
import { isLoopback, placeOf, type AddressUse } from './config/addresses';
import { settingsIn, type Settings } from './config/settings';
import { faultsInProduction } from './config/unsafe';

/** What the service is told when it starts. Every field is checked; there is no anonymous mode (design decision 18). */
export interface Config {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** How many reverse proxies stand in front: as many of the addresses they name are believed. */
  readonly proxies: number;
  /** Address of the tab, for links and cards; no slash at the end. */
  readonly publicUrl: string;
  readonly tenantId: string;
  readonly bot: AppCredentials;
  readonly tabAppId: string;
  /** Id of the app's manifest, for links into the tab; null where it is not set. */
  readonly teamsAppId: string | null;
  readonly service: AppCredentials;
  readonly sites: readonly { readonly organisation: string; readonly url: string }[];
  /** Issuer of sign-in tokens is `<authority>/v2.0`. */
  readonly authority: string;
  /** OpenID metadata of the Bot Framework: the only source of keys for calls to the bot. */
  readonly botOpenId: string;
  /** Where the bot opens chats it has never heard from, and the hosts (with port) that answers may go to. */
  readonly connector: { readonly url: string; readonly hosts: readonly string[] };
  readonly sharePointScope: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  /** The largest document that goes with a letter, in bytes; a larger one is a link in it. */
  readonly largestAttachment: number;
  /** Where invitations are kept by Microsoft Graph, and its address; null where they go as mail. `{body}` is the body's address. */
  readonly graph: { readonly mailbox: string; readonly url: string } | null;
  /** What letters are handed in with, and the name of the server that vouches for senders; null where it is not set. */
  readonly mailIn: { readonly key: string | null; readonly server: string | null };
  /** Where measurements are sent (OTLP over HTTP), no slash at the end; null where nothing is measured. */
  readonly telemetryUrl: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment. Every fault is one sentence that names the setting; all are told at once. */
export function readConfig(env: Environment, language: Language = 'sv'): Result<Config, string[]> {
  const texts = settingsTexts(language);
  // An empty variable is one not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settingsIn(texts).safeParse(given);
  if (!parsed.success) return refused([...new Set(parsed.error.issues.map((issue) => issue.message))]);
  const set = parsed.data;
  const keys = {
    bot: readKey('BOT_KEY_FILE', set.BOT_KEY_FILE, texts),
    service: readKey('SERVICE_KEY_FILE', set.SERVICE_KEY_FILE, texts),
  };
  const config = configOf(set, keys.bot.pem, keys.service.pem);
  const faults = [
    ...keys.bot.faults,
    ...keys.service.faults,
    ...faultsOfIds(set, texts),
    ...faultsOfAddresses(config, env, texts),
  ];
  return faults.length === 0 ? ok(config) : refused(faults);
}

function configOf(set: Settings, botKey: string, serviceKey: string): Config {
  const authority = set.AUTHORITY ?? `https://login.microsoftonline.com/${set.TENANT_ID}`;
  const sites = set.SITES.split(';').map((one) => ({
    organisation: one.slice(0, one.indexOf('=')),
    url: one.slice(one.indexOf('=') + 1).replace(/\/+$/, ''),
  }));
  return {
    host: set.HOST,
    port: set.PORT,
    proxies: set.PROXIES,
    publicUrl: set.PUBLIC_URL,
    tenantId: set.TENANT_ID,
    bot: { authority, appId: set.BOT_APP_ID, privateKey: botKey, thumbprint: set.BOT_THUMBPRINT },
    tabAppId: set.TAB_APP_ID,
    teamsAppId: set.TEAMS_APP_ID ?? null,
    service: { authority, appId: set.SERVICE_APP_ID, privateKey: serviceKey, thumbprint: set.SERVICE_THUMBPRINT },
    sites,
    authority,
    botOpenId: set.BOT_OPENID,
    connector: {
      url: `${set.CONNECTOR_URL}/`,
      hosts: [new URL(set.CONNECTOR_URL).host, ...(set.CONNECTOR_HOSTS ?? '').split(/[\s,;]+/).filter(Boolean)],
    },
    sharePointScope: set.SHAREPOINT_SCOPE ?? `${new URL(sites[0]?.url ?? '').origin}/.default`,
    smtpUrl: set.SMTP_URL,
    mailFrom: set.MAIL_FROM,
    largestAttachment: set.LARGEST_ATTACHMENT_MB * 1024 * 1024,
    graph: set.GRAPH_MAILBOX === undefined ? null : { mailbox: set.GRAPH_MAILBOX, url: set.GRAPH_URL },
    mailIn: { key: set.MAIL_IN_KEY ?? null, server: set.MAIL_IN_SERVER ?? null },
    telemetryUrl: set.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  };
}

/** Three registrations: a tab token that also opened the bot was an open door (reliability §0, finding 2). */
function faultsOfIds(set: Settings, texts: SettingsTexts): readonly string[] {
  const ids = [set.BOT_APP_ID, set.TAB_APP_ID, set.SERVICE_APP_ID];
  return new Set(ids).size === ids.length ? [] : [texts.sameApp];
}

function faultsOfAddresses(config: Config, env: Environment, texts: SettingsTexts): readonly string[] {
  const used: readonly (readonly [string, AddressUse, string])[] = [
    ['AUTHORITY', 'authority', config.authority],
    ['BOT_OPENID', 'botKeys', config.botOpenId],
    ['CONNECTOR_URL', 'connector', config.connector.url],
    ...config.connector.hosts.map((host) => ['CONNECTOR_HOSTS', 'connector', addressOfHost(host)] as const),
    ...(config.graph === null ? [] : [['GRAPH_URL', 'graph', config.graph.url] as const]),
    ...config.sites.map((site) => ['SITES', 'site', site.url] as const),
  ];
  const places = used.map(([name, use, url]) => ({
    name,
    place: URL.canParse(url) ? placeOf(new URL(url), use) : 'foreign',
  }));
  const foreign = [...new Set(places.filter(({ place }) => place === 'foreign').map(({ name }) => name))];
  if (foreign.length > 0) return foreign.map((name) => texts.foreign(name));
  const local = [...new Set(places.filter(({ place }) => place === 'loopback').map(({ name }) => name))];
  if (local.length === 0) return faultsInProduction(config, env, texts);
  if (isLoopback(config.host) === 'elsewhere') return [texts.hostElsewhere(local.join(', '))];
  if (places.every(({ place }) => place === 'loopback')) return [];
  return [texts.mixed(local.join(', '))];
}

function addressOfHost(host: string): string {
  return isLoopback(host.replace(/:\d+$/, '')) === 'loopback' ? `http://${host}` : `https://${host}`;
}

/** The shortest RSA key that still signs for anybody, in bits. */
const SHORTEST_KEY = 2048;

function readKey(
  name: string,
  file: string,
  texts: SettingsTexts,
): { readonly pem: string; readonly faults: readonly string[] } {
  try {
    const pem = readFileSync(file, 'utf8');
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa') return { pem: '', faults: [texts.unreadableKey(name)] };
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return { pem, faults: bits < SHORTEST_KEY ? [texts.weakKey(name)] : [] };
  } catch {
    return { pem: '', faults: [texts.unreadableKey(name)] };
  }
}
