import { join } from 'node:path';
import type { TeamsConfig } from '../teams/config';
import type { DataFolder } from './dataFolder';
import type { Identities } from './identities';
import type { Organisation } from './organisations';

/** Loopback ports of one start. */
export interface Ports {
  readonly front: number;
  readonly sharePoint: number;
  readonly service: number;
  readonly serviceControl: number;
  readonly startControl: number;
  readonly smtp: number;
}

/** Everything the three processes are told, from one place. */
export interface Layout {
  readonly folder: DataFolder;
  readonly dist: string;
  readonly ports: Ports;
  readonly identities: Identities;
  readonly organisations: readonly Organisation[];
  readonly faults: 'on' | 'off';
}

/** Name of the bot as Teams shows it. */
const BOT_NAME = 'Samverka';
/** The service's mailbox, and the name the local mail server vouches for senders by. */
const MAILBOX = 'samverka@samverka.example';
const MAIL_SERVER = 'mail.samverka.example';

const at = (port: number): string => `http://127.0.0.1:${String(port)}`;

/** The address people use, and the one every other part uses for SharePoint and sign-in. */
export const frontOf = ({ ports }: Layout): string => at(ports.front);
/** Where tokens come from. */
const authorityOf = (layout: Layout): string => `${frontOf(layout)}/local/entra/${layout.identities.tenantId}`;
/** The address of an organisation's site. */
export const siteOf = (layout: Layout, { file }: Organisation): string =>
  `${frontOf(layout)}/sites/${file.organisation.site}`;

/** What the stand-in for SharePoint is told. */
export function sharePointConfig(layout: Layout): object {
  const { folder, identities, organisations, ports } = layout;
  const sites = organisations.map(({ file }) => ({
    url: `/sites/${file.organisation.site}`,
    title: file.organisation.title,
    owners: file.siteOwners,
  }));
  const people = new Map(organisations.flatMap(({ file }) => file.people).map((person) => [person.upn, person]));
  const owners = organisations.flatMap(({ file }) => file.siteOwners).filter((upn) => !people.has(upn));
  const role = (name: string) => Object.fromEntries(sites.map(({ url }) => [url, name]));
  return {
    port: ports.sharePoint,
    dataDir: folder.in('sharepoint'),
    sites,
    people: [
      ...[...people.values()].map(({ upn, name, mail }) => ({ upn, name, mail })),
      ...owners.map((upn) => ({ upn, name: upn, mail: upn })),
    ],
    apps: [
      { appId: identities.service.id, title: 'Samverka, tjänsten', sites: role('write') },
      { appId: identities.provision.id, title: 'Samverka, förberedelse', sites: role('fullcontrol') },
    ],
    keys: { jwksUrl: `${authorityOf(layout)}/discovery/v2.0/keys`, issuer: `${authorityOf(layout)}/v2.0` },
    clockFile: folder.in('clock.json'),
    faults: layout.faults,
  };
}

/** What the local Teams is told. */
export function teamsConfig(layout: Layout): TeamsConfig {
  const { folder, identities, organisations, ports } = layout;
  const app = (name: string, of: Identities['bot'], roles: string[]) => ({
    id: of.id,
    name,
    key: { publicPem: of.publicPem, thumbprint: of.thumbprint },
    roles,
  });
  return {
    port: ports.front,
    dataDir: folder.in('teams'),
    clockFile: folder.in('clock.json'),
    pageDir: join(layout.dist, 'local-page'),
    tenantId: identities.tenantId,
    botAppId: identities.bot.id,
    botName: BOT_NAME,
    tabAppId: identities.tabAppId,
    apps: [
      app('bot', identities.bot, []),
      app('service', identities.service, ['Sites.Selected']),
      app('provision', identities.provision, ['Sites.FullControl.All']),
    ],
    smtpPort: ports.smtp,
    mailIn: { key: identities.mailInKey, mailbox: MAILBOX, server: MAIL_SERVER },
    service: at(ports.service),
    sharepoint: at(ports.sharePoint),
    serviceControl: at(ports.serviceControl),
    startControl: at(ports.startControl),
    organisations: organisations.map(({ file }) => ({
      name: file.organisation.name,
      title: file.organisation.title,
      site: file.organisation.site,
      siteOwners: [...file.siteOwners],
      people: file.people.map(({ upn, name, mail, teams }) => ({ upn, name, mail, teams })),
      bodies: file.bodies.map(({ nr, name, kind, team, channel, channelId }) => ({
        nr,
        name,
        kind,
        team: team ?? null,
        channel: channel ?? null,
        channelId: channelId ?? null,
      })),
      mandates: file.mandates.map(({ person, body, role, party, from, to }) => ({
        person,
        body,
        role,
        party,
        partyName: file.parties.find((one) => one.key === party)?.name ?? null,
        from,
        to,
      })),
    })),
  };
}

/** The environment of the service, as in production but for the addresses, plus the clock and the controls. */
export function serviceEnv(layout: Layout): Readonly<Record<string, string>> {
  const { folder, identities, organisations, ports } = layout;
  const front = frontOf(layout);
  return {
    ...commonEnv(layout),
    HOST: '127.0.0.1',
    PORT: String(ports.service),
    PUBLIC_URL: front,
    BOT_APP_ID: identities.bot.id,
    TAB_APP_ID: identities.tabAppId,
    SITES: organisations.map((one) => `${one.file.organisation.name}=${siteOf(layout, one)}`).join(';'),
    BOT_OPENID: `${front}/local/botframework/.well-known/openidconfiguration`,
    CONNECTOR_URL: `${front}/local/connector`,
    BOT_KEY_FILE: identities.bot.keyFile,
    BOT_THUMBPRINT: identities.bot.thumbprint,
    SERVICE_KEY_FILE: identities.service.keyFile,
    SERVICE_THUMBPRINT: identities.service.thumbprint,
    SMTP_URL: `smtp://127.0.0.1:${String(ports.smtp)}`,
    MAIL_FROM: MAILBOX,
    GRAPH_URL: `${front}/local/graph/v1.0`,
    MAIL_IN_KEY: identities.mailInKey,
    MAIL_IN_SERVER: MAIL_SERVER,
    CLOCK_FILE: folder.in('clock.json'),
    CONTROL_PORT: String(ports.serviceControl),
  };
}

/** The environment of provisioning: the same addresses, its own identity. */
export function provisionEnv(layout: Layout): Readonly<Record<string, string>> {
  const { provision } = layout.identities;
  return {
    ...commonEnv(layout),
    PROVISION_APP_ID: provision.id,
    PROVISION_KEY_FILE: provision.keyFile,
    PROVISION_THUMBPRINT: provision.thumbprint,
  };
}

function commonEnv(layout: Layout): Readonly<Record<string, string>> {
  return {
    TENANT_ID: layout.identities.tenantId,
    AUTHORITY: authorityOf(layout),
    SERVICE_APP_ID: layout.identities.service.id,
    SHAREPOINT_SCOPE: `${frontOf(layout)}/.default`,
  };
}
