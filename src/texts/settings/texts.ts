/** The settings of the service that are checked by themselves, under the names they have in its environment. */
export type SettingName =
  | 'PORT'
  | 'PROXIES'
  | 'PUBLIC_URL'
  | 'TENANT_ID'
  | 'BOT_APP_ID'
  | 'TAB_APP_ID'
  | 'TEAMS_APP_ID'
  | 'SERVICE_APP_ID'
  | 'SITES'
  | 'AUTHORITY'
  | 'BOT_OPENID'
  | 'CONNECTOR_URL'
  | 'SHAREPOINT_SCOPE'
  | 'BOT_KEY_FILE'
  | 'BOT_THUMBPRINT'
  | 'SERVICE_KEY_FILE'
  | 'SERVICE_THUMBPRINT'
  | 'SMTP_URL'
  | 'MAIL_FROM'
  | 'LARGEST_ATTACHMENT_MB'
  | 'GRAPH_MAILBOX'
  | 'GRAPH_URL'
  | 'MAIL_IN_KEY'
  | 'MAIL_IN_SERVER'
  | 'OTEL_EXPORTER_OTLP_ENDPOINT';

/** What is wrong with the settings of the service, one sentence for each fault: which one, and what it is to be. */
export interface SettingsTexts {
  /** Missing, or of a form that it cannot have. */
  readonly wrong: Readonly<Record<SettingName, string>>;
  readonly unreadableKey: (name: string) => string;
  readonly weakKey: (name: string) => string;
  readonly sharedKey: string;
  readonly sameApp: string;
  readonly foreign: (name: string) => string;
  readonly hostElsewhere: (names: string) => string;
  readonly mixed: (names: string) => string;
  readonly plainTab: string;
  readonly tabHere: string;
  readonly severalTenants: string;
  readonly foreignScope: string;
  readonly laxMail: (option: string) => string;
  /** A variable of Node itself that takes a check away or writes out what is secret. */
  readonly unsafeNode: (name: string) => string;
}
