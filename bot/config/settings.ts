import { z } from 'zod';
import type { SettingName, SettingsTexts } from '../../src/texts/settings/texts';
import { isLoopback, parseAddress, withoutSlash } from './addresses';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const THUMBPRINT = /^[0-9a-f]{40}$/i;
const SITES = /^[a-z][a-z0-9]{0,39}=\S+(?:;[a-z][a-z0-9]{0,39}=\S+)*$/;

/** An address nobody on the way can read what is sent to. */
function secretOnTheWay(text: string): boolean {
  const url = parseAddress(text);
  return url !== undefined && (url.protocol === 'https:' || isLoopback(url.hostname) === 'loopback');
}

/** The settings as environment variables give them, each by itself. Unknown variables are other programs' business. */
export function settingsIn({ wrong }: SettingsTexts) {
  const required = (name: SettingName, fits: (text: string) => unknown = (text) => text.trim()) =>
    z.string({ error: wrong[name] }).refine((text) => Boolean(fits(text)), { error: wrong[name] });
  const guid = (name: SettingName) => required(name, (text) => GUID.test(text)).transform((text) => text.toLowerCase());
  const address = (name: SettingName) => required(name, parseAddress).transform(withoutSlash);
  const thumbprint = (name: SettingName) => required(name, (text) => THUMBPRINT.test(text.replace(/[: ]/g, '')));
  return z.object({
    HOST: z.string().min(1).default('0.0.0.0'),
    PORT: z
      .string()
      .default('3978')
      .refine((text) => /^\d{1,5}$/.test(text) && Number(text) < 65536, { error: wrong.PORT })
      .transform(Number),
    PROXIES: z
      .string()
      .default('0')
      .refine((text) => /^\d$/.test(text), { error: wrong.PROXIES })
      .transform(Number),
    PUBLIC_URL: address('PUBLIC_URL'),
    TENANT_ID: guid('TENANT_ID'),
    BOT_APP_ID: guid('BOT_APP_ID'),
    TAB_APP_ID: guid('TAB_APP_ID'),
    TEAMS_APP_ID: guid('TEAMS_APP_ID').optional(),
    SERVICE_APP_ID: guid('SERVICE_APP_ID'),
    SITES: required(
      'SITES',
      (text) => SITES.test(text) && text.split(';').every((one) => parseAddress(one.slice(one.indexOf('=') + 1))),
    ),
    AUTHORITY: address('AUTHORITY').optional(),
    BOT_OPENID: address('BOT_OPENID').default('https://login.botframework.com/v1/.well-known/openidconfiguration'),
    CONNECTOR_URL: address('CONNECTOR_URL').default('https://smba.trafficmanager.net/teams'),
    CONNECTOR_HOSTS: z.string().optional(),
    SHAREPOINT_SCOPE: required('SHAREPOINT_SCOPE', (text) => /^https?:\/\/[^\s/]+\/\.default$/.test(text)).optional(),
    BOT_KEY_FILE: required('BOT_KEY_FILE'),
    BOT_THUMBPRINT: thumbprint('BOT_THUMBPRINT'),
    SERVICE_KEY_FILE: required('SERVICE_KEY_FILE'),
    SERVICE_THUMBPRINT: thumbprint('SERVICE_THUMBPRINT'),
    SMTP_URL: required('SMTP_URL', (text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol)),
    MAIL_IN_KEY: required('MAIL_IN_KEY', (text) => /^\S{32,200}$/.test(text)).optional(),
    MAIL_IN_SERVER: required('MAIL_IN_SERVER', (text) => /^[a-z0-9.-]{1,200}$/i.test(text)).optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: required('OTEL_EXPORTER_OTLP_ENDPOINT', secretOnTheWay)
      .transform(withoutSlash)
      .optional(),
    GRAPH_MAILBOX: required('GRAPH_MAILBOX', (text) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(text)).optional(),
    GRAPH_URL: address('GRAPH_URL').default('https://graph.microsoft.com/v1.0'),
    LARGEST_ATTACHMENT_MB: z
      .string()
      .default('3')
      .refine((text) => /^\d{1,2}(?:\.\d)?$/.test(text) && Number(text) <= 20, { error: wrong.LARGEST_ATTACHMENT_MB })
      .transform(Number),
    MAIL_FROM: required('MAIL_FROM', (text) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(text)),
  });
}

/** The settings when each by itself is right. */
export type Settings = z.output<ReturnType<typeof settingsIn>>;
