import { clockTimeOf, dayOf } from '../../core/calendar';
import type { NoticeSettings } from '../../core/notices/settings';
import { sv as shell } from '../tab/sv';
import { writtenDay } from '../when';
import type { OneselfTexts } from './texts';

const REACH = { teams: 'i Teams', mail: 'med e-post', both: 'i Teams och med e-post' } as const;

function settings({ pace, quietFrom, quietTo }: NoticeSettings): string {
  const often = pace === 'daily' ? 'Du får meddelanden samlat en gång om dagen' : 'Du får meddelanden när något händer';
  const quiet = quietFrom === null || quietTo === null ? '' : `, men inte mellan ${quietFrom} och ${quietTo}`;
  return `${often}${quiet}. På helger och röda dagar skriver jag bara om det som ska göras samma dag.`;
}

const registratorn = (name: string | null) => (name === null ? 'registratorn' : `registratorn (${name})`);

export const sv: OneselfTexts = {
  settings,
  settingsSaved: (chosen) => `Sparat. ${settings(chosen)}`,
  askSettings: 'Ska jag skriva till dig så här?',
  whichSettings:
    'Hur vill du få meddelanden? Skriv till exempel ”skriv inte efter 17”, ”samla till en gång om dagen” eller ”skriv när som helst”.',
  aboutMe: ({ person, roles, drafts, reports, assignments, notices, links, dates }) => [
    `Namn, användarnamn och e-post: ${person.name}, ${person.upn}, ${person.mail}.`,
    `Du nås ${REACH[person.reach]}, på ${person.language === 'sv' ? 'svenska' : 'engelska'}.`,
    person.identity === null
      ? 'Ditt konto i Teams är inte kopplat till registret än.'
      : 'Ditt konto i Teams är kopplat till registret.',
    person.conversation === null ? 'Vägen till vår chatt är inte sparad.' : 'Vägen till vår chatt är sparad.',
    person.settings === null ? 'Du har inte valt hur du får meddelanden.' : settings(person.settings),
    ...roles.map(({ bodyName, role }) => `${bodyName}: ${shell.roles[role]}.`),
    drafts === 0 ? 'Inga utkast väntar.' : `Utkast som väntar på ditt svar: ${String(drafts)}.`,
    ...(reports === 0 ? [] : [`Påbörjade rapporter: ${String(reports)}.`]),
    ...(dates === 0 ? [] : [`Svar om föreslagna mötesdagar: ${String(dates)}.`]),
    ...(links === 0 ? [] : [`Personliga länkar till dig: ${String(links)}.`]),
    `Uppdrag som är dina och inte klara: ${String(assignments)}.`,
    `Sparade uppgifter om meddelanden till dig: ${String(notices)}. De säger när och hur, inte vad du svarade.`,
    'Det du har lämnat, beslutat eller antecknat står i forumens handlingar med ditt namn.',
    'Skriv ”glöm mig” om du vill att det som inte måste bevaras tas bort.',
  ],
  askForget: 'Ska jag glömma dig?',
  forgetLines: [
    'Tas bort: dina inställningar, dina länkar, vägen till vår chatt, dina utkast och det jag har frågat dig om.',
    'Står kvar: ditt namn och dina roller i ledamotsregistret, så länge du har uppdrag.',
    'Står kvar: det du har lämnat, beslutat eller antecknat. Det är allmän handling. Den får gallras bara efter ett beslut om det (arkivlagen 10 §).',
    'Skriver du till mig igen sparas vägen till chatten på nytt.',
  ],
  forgotten:
    'Klart. Dina inställningar, dina länkar, vägen till vår chatt och dina utkast är borttagna. Handlingarna och ledamotsregistret står kvar (arkivlagen 10 §).',
  document: {
    ask: 'Ska jag lämna begäran till registratorn?',
    lines: (request, registrar) => [
      request,
      `Den går till ${registratorn(registrar)} med tiden då den kom in.`,
      'Du behöver inte säga vem du är eller varför du frågar, och ditt namn sparas inte med begäran.',
    ],
    which: 'Vilken handling gäller det? Skriv till exempel ”protokollet från styrelsens möte i maj”.',
    subject: 'Begäran om allmän handling',
    sender: 'Begärd i chatten. Namn frågas inte efter.',
    registrar: 'Registratorn',
    handedOver: (number, at, registrar) =>
      `Din begäran kom in ${writtenDay(dayOf(at), 'sv')} kl. ${clockTimeOf(at)} och har nummer ${String(number)}. ${
        registrar === null ? 'Registratorn' : `Registratorn (${registrar})`
      } prövar skyndsamt om handlingen kan lämnas ut. Hör av dig dit med numret, så får du handlingen eller ett beslut som går att överklaga.`,
  },
  feed: {
    made: 'Din kalenderlänk är skapad. Kopiera den nu, den visas bara en gång. En tidigare länk har slutat gälla.',
    revoked: 'Din kalenderlänk gäller inte längre.',
    name: 'Samverka: mina möten',
    event: (bodyName, chairName) => (chairName === '' ? bodyName : `${bodyName}. Ordförande: ${chairName}.`),
  },
  noBody: 'Du har ingen roll i något forum just nu. Vänd dig direkt till registratorn.',
};
