import type { DoctorTexts } from './texts';

const who = { bot: 'Boten', service: 'Tjänsten' } as const;

export const sv: DoctorTexts = {
  marks: { ok: 'OK ', warning: 'OBS', fault: 'FEL' },
  configOk: 'Inställningarna är kompletta och säkra.',
  oldNode: (version) => `Node ${version} får inga säkerhetsrättningar längre: kör tjänsten på Node 22 eller senare.`,
  keyOpenToAll: (setting) => `Alla på datorn kan läsa filen i ${setting}: ge bara tjänstens konto läsrätt.`,
  noCertificate: (setting) =>
    `Filen i ${setting} har bara nyckeln, så certifikatets sista dag syns inte: lägg certifikatet i samma fil.`,
  otherCertificate: (setting) => `Certifikatet i ${setting} hör till en annan nyckel: lägg rätt par i filen.`,
  otherThumbprint: (setting) => `${setting} är inte tumavtrycket för certifikatet i nyckelfilen: ange rätt tumavtryck.`,
  expired: (setting, day) => `Certifikatet i ${setting} gick ut ${day}: gör ett nytt och lägg upp det i Entra.`,
  expiresSoon: (setting, day) => `Certifikatet i ${setting} går ut ${day}: gör ett nytt innan dess.`,
  certificateOk: (setting, day) => `Certifikatet i ${setting} gäller till ${day}.`,
  signedIn: (one) => `${who[one]} får logga in i Entra.`,
  notSignedIn: (one) =>
    `${who[one]} får inte logga in i Entra: kontrollera app-id, tumavtryck och att certifikatet finns i appregistreringen.`,
  rightsOk: 'Tjänsten har bara behörigheten Sites.Selected.',
  tooWide: (roles) => `Tjänsten har för vida behörigheter (${roles}): ta bort dem och behåll Sites.Selected.`,
  noRight: 'Tjänsten saknar behörigheten Sites.Selected för SharePoint: lägg till den och godkänn den i Entra.',
  readsOthers: (url) => `Tjänsten kan läsa ${url}, som inte är en av dess webbplatser: ta bort den rätten.`,
  readsNoOther: 'Tjänsten kommer inte åt andra webbplatser.',
  siteOk: (site) => `Webbplatsen ${site} svarar och har alla listor och kolumner.`,
  siteFault: (site, sentence) => `Webbplatsen ${site}: ${sentence}`,
  clockOk: 'Datorns klocka går rätt.',
  clockWrong: (seconds) =>
    `Datorns klocka går ${String(seconds)} sekunder fel, och då underkänns inloggningar: slå på tidssynkning.`,
  clockUnknown: 'Klockan kunde inte jämföras, för inloggningen svarade inte.',
  keysOk: (name) => `Nycklarna från ${name} går att hämta.`,
  noKeys: (name, url) => `Nycklarna från ${name} går inte att hämta: öppna brandväggen för ${url}.`,
  endpointOk: 'Botens adress svarar och släpper inte in någon utan inloggning.',
  endpointAway: (url) => `${url} svarar inte: starta tjänsten och kontrollera PUBLIC_URL, DNS och certifikat.`,
  endpointOther: (url, status) =>
    `${url} svarade ${String(status)} i stället för 401: kontrollera att adressen leder till Samverka.`,
  framed: 'Teams får visa fliken.',
  notFramed:
    'Något framför tjänsten hindrar Teams från att visa fliken: ta bort X-Frame-Options och egna frame-ancestors.',
  mailOk: 'E-postservern svarar.',
  mailAway: (server) => `E-postservern ${server} svarar inte: kontrollera SMTP_URL och brandväggen.`,
  summary: (faults, warnings) =>
    faults === 0
      ? `Inga fel, ${String(warnings)} att tänka på.`
      : `${String(faults)} fel, ${String(warnings)} att tänka på.`,
  usage: 'Skriv: npm run doctor -- [--offline] [--language sv|en]',
};
