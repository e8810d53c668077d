import type { SettingsTexts } from './texts';

const id = (name: string, what: string) => `${name} saknas eller är inget id: ange ${what} som ett GUID.`;
const address = (name: string, what: string) =>
  `${name} saknas eller är ingen adress: ange ${what} utan frågetecken och nyckeltecken.`;
const thumbprint = (name: string) => `${name} saknas: ange certifikatets tumavtryck (SHA-1, 40 hexadecimala tecken).`;

export const sv: SettingsTexts = {
  wrong: {
    PORT: 'PORT är ingen port: ange ett tal mellan 0 och 65535.',
    PROXIES: 'PROXIES är inget antal: ange hur många omvända proxyservrar som står framför tjänsten, 0 till 9.',
    PUBLIC_URL: address('PUBLIC_URL', 'adressen som Teams öppnar fliken på'),
    TENANT_ID: id('TENANT_ID', 'organisationens id i Entra'),
    BOT_APP_ID: id('BOT_APP_ID', 'botens appregistrering'),
    TAB_APP_ID: id('TAB_APP_ID', 'flikens appregistrering'),
    TEAMS_APP_ID: id('TEAMS_APP_ID', 'appens id i Teams, från appens manifest'),
    SERVICE_APP_ID: id('SERVICE_APP_ID', 'tjänstens appregistrering'),
    SITES: 'SITES saknas eller har fel form: skriv kortnamn=adress för varje webbplats, åtskilda med semikolon.',
    AUTHORITY: address('AUTHORITY', 'inloggningens adress'),
    BOT_OPENID: address('BOT_OPENID', 'adressen till Bot Frameworks nycklar'),
    CONNECTOR_URL: address('CONNECTOR_URL', 'adressen till Teams anslutning'),
    SHAREPOINT_SCOPE:
      'SHAREPOINT_SCOPE är ingen behörighet: skriv till exempel https://organisationen.sharepoint.com/.default.',
    BOT_KEY_FILE: 'BOT_KEY_FILE saknas: ange filen med botens privata nyckel (PEM).',
    BOT_THUMBPRINT: thumbprint('BOT_THUMBPRINT'),
    SERVICE_KEY_FILE: 'SERVICE_KEY_FILE saknas: ange filen med tjänstens privata nyckel (PEM).',
    SERVICE_THUMBPRINT: thumbprint('SERVICE_THUMBPRINT'),
    SMTP_URL: 'SMTP_URL saknas eller är ingen e-postserver: skriv smtps://server:465 eller smtp://server:587.',
    MAIL_IN_KEY: 'MAIL_IN_KEY är för kort: ange en delad hemlighet på minst 32 tecken för den som lämnar in brev.',
    MAIL_IN_SERVER: 'MAIL_IN_SERVER är inget namn: ange det som e-postservern sätter först i Authentication-Results.',
    OTEL_EXPORTER_OTLP_ENDPOINT:
      'OTEL_EXPORTER_OTLP_ENDPOINT är ingen adress: ange https-adressen till den som tar emot mätvärden, eller http på den egna datorn.',
    GRAPH_MAILBOX:
      'GRAPH_MAILBOX är ingen e-postadress: ange brevlådan som kallar till möten, gärna med {body} för en per forum.',
    GRAPH_URL: address('GRAPH_URL', 'adressen till Microsoft Graph'),
    LARGEST_ATTACHMENT_MB: 'LARGEST_ATTACHMENT_MB är ingen storlek: ange 0 till 20 megabyte, till exempel 3.',
    MAIL_FROM: 'MAIL_FROM saknas eller är ingen e-postadress: ange adressen som breven kommer från.',
  },
  unreadableKey: (name) => `${name} går inte att läsa som en privat nyckel: kontrollera filen och rättigheterna.`,
  weakKey: (name) => `${name} är en för kort nyckel: gör ett nytt certifikat med RSA på minst 2048 bitar.`,
  sharedKey: 'BOT_KEY_FILE och SERVICE_KEY_FILE är samma nyckel: ge boten och tjänsten var sitt certifikat.',
  sameApp: 'BOT_APP_ID, TAB_APP_ID och SERVICE_APP_ID måste vara tre olika: gör en appregistrering för var och en.',
  foreign: (name) =>
    `${name} pekar på en adress som inte är Microsofts. Andra adresser får bara finnas på den egna datorn.`,
  hostElsewhere: (names) =>
    `${names} pekar på den egna datorn, och då måste HOST också göra det: sätt HOST till 127.0.0.1.`,
  mixed: (names) => `${names} pekar på den egna datorn men andra adresser på Microsoft: välj det ena för alla.`,
  plainTab: 'PUBLIC_URL måste börja med https, annars öppnar Teams inte fliken.',
  tabHere: 'PUBLIC_URL pekar på den egna datorn: ange adressen som Teams når tjänsten på.',
  severalTenants: 'SITES har webbplatser på olika värdar: alla måste ligga i samma klientorganisations SharePoint.',
  foreignScope:
    'SHAREPOINT_SCOPE gäller en annan värd än webbplatserna i SITES: ta bort variabeln eller ange samma värd.',
  laxMail: (option) => `SMTP_URL har tillägget ${option}: ange bara server, port och inloggning.`,
  unsafeNode: (name) => `${name} är satt så att en kontroll försvinner eller hemligheter skrivs ut: ta bort variabeln.`,
};
