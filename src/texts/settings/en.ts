import type { SettingsTexts } from './texts';

const id = (name: string, what: string) => `${name} is missing or no id: give ${what} as a GUID.`;
const address = (name: string, what: string) =>
  `${name} is missing or no address: give ${what} without a query or a fragment.`;
const thumbprint = (name: string) =>
  `${name} is missing: give the thumbprint of the certificate (SHA-1, 40 hexadecimal digits).`;

export const en: SettingsTexts = {
  wrong: {
    PORT: 'PORT is no port: give a number from 0 to 65535.',
    PROXIES: 'PROXIES is no number: give how many reverse proxies stand in front of the service, 0 to 9.',
    PUBLIC_URL: address('PUBLIC_URL', 'the address Teams opens the tab at'),
    TENANT_ID: id('TENANT_ID', 'the id of the organisation in Entra'),
    BOT_APP_ID: id('BOT_APP_ID', 'the app registration of the bot'),
    TAB_APP_ID: id('TAB_APP_ID', 'the app registration of the tab'),
    TEAMS_APP_ID: id('TEAMS_APP_ID', 'the id of the app in Teams, from its manifest'),
    SERVICE_APP_ID: id('SERVICE_APP_ID', 'the app registration of the service'),
    SITES: 'SITES is missing or of the wrong form: write shortname=address for each site, with semicolons between.',
    AUTHORITY: address('AUTHORITY', 'the address of the sign-in'),
    BOT_OPENID: address('BOT_OPENID', 'the address of the keys of the Bot Framework'),
    CONNECTOR_URL: address('CONNECTOR_URL', 'the address of the connector of Teams'),
    SHAREPOINT_SCOPE:
      'SHAREPOINT_SCOPE is no permission: write for instance https://organisation.sharepoint.com/.default.',
    BOT_KEY_FILE: 'BOT_KEY_FILE is missing: give the file with the private key of the bot (PEM).',
    BOT_THUMBPRINT: thumbprint('BOT_THUMBPRINT'),
    SERVICE_KEY_FILE: 'SERVICE_KEY_FILE is missing: give the file with the private key of the service (PEM).',
    SERVICE_THUMBPRINT: thumbprint('SERVICE_THUMBPRINT'),
    SMTP_URL: 'SMTP_URL is missing or no mail server: write smtps://server:465 or smtp://server:587.',
    MAIL_IN_KEY: 'MAIL_IN_KEY is too short: give a shared secret of at least 32 characters for whoever hands in mail.',
    MAIL_IN_SERVER: 'MAIL_IN_SERVER is no name: give what the mail server puts first in Authentication-Results.',
    OTEL_EXPORTER_OTLP_ENDPOINT:
      'OTEL_EXPORTER_OTLP_ENDPOINT is no address: give the https address of what receives measurements, or http on this machine.',
    GRAPH_MAILBOX:
      'GRAPH_MAILBOX is no mail address: give the mailbox that calls to meetings, with {body} for one for each forum.',
    GRAPH_URL: address('GRAPH_URL', 'the address of Microsoft Graph'),
    LARGEST_ATTACHMENT_MB: 'LARGEST_ATTACHMENT_MB is no size: give 0 to 20 megabytes, for example 3.',
    MAIL_FROM: 'MAIL_FROM is missing or no mail address: give the address that the letters come from.',
  },
  unreadableKey: (name) => `${name} cannot be read as a private key: check the file and who may read it.`,
  weakKey: (name) => `${name} is too short a key: make a new certificate with RSA of at least 2048 bits.`,
  sharedKey: 'BOT_KEY_FILE and SERVICE_KEY_FILE are the same key: give the bot and the service one certificate each.',
  sameApp: 'BOT_APP_ID, TAB_APP_ID and SERVICE_APP_ID must be three: make an app registration for each of them.',
  foreign: (name) => `${name} is an address that is not Microsoft’s. Others may only be on this machine itself.`,
  hostElsewhere: (names) => `${names} is on this machine itself, and then HOST must be so too: set HOST to 127.0.0.1.`,
  mixed: (names) => `${names} is on this machine itself but other addresses are Microsoft’s: choose one for all.`,
  plainTab: 'PUBLIC_URL must begin with https, otherwise Teams does not open the tab.',
  tabHere: 'PUBLIC_URL is on this machine itself: give the address at which Teams reaches the service.',
  severalTenants: 'SITES has sites on several hosts: all must lie in the SharePoint of one tenant.',
  foreignScope: 'SHAREPOINT_SCOPE is for another host than the sites in SITES: remove it or give the same host.',
  laxMail: (option) => `SMTP_URL has the option ${option}: give server, port and sign-in alone.`,
  unsafeNode: (name) => `${name} is set so that a check is gone or secrets are written out: remove the variable.`,
};
