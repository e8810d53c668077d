import type { Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { CharterFact, CharterPart, GroupStatus } from '../../core/workingGroups/charter';
import { listed, writtenDay } from '../when';
import type { GroupTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');
const cited = (source: Source | null) => (source === null ? '' : ` (${source.document}, ${source.clause})`);
const names = (all: readonly string[]) => listed(all, 'sv');

const PARTS: Readonly<Record<CharterPart, string>> = {
  purpose: 'syfte',
  assignment: 'uppdrag',
  parties: 'parter',
  scopeTime: 'omfattning i tid',
  scopeResources: 'omfattning i resurser',
  followUp: 'uppföljning',
};
const FACTS: Readonly<Record<CharterFact, string>> = {
  name: 'namn',
  horizon: 'om gruppen är kortsiktig eller långsiktig',
  permanence: 'om gruppen är tillfällig eller permanent',
  end: 'vilken dag eller vid vad gruppen slutar',
  formation: 'om gruppen är ny eller fanns redan',
  existingGroup: 'namnet på gruppen som fanns redan',
  decision: 'beslutet som gruppen vilar på',
};
const STATUSES: Readonly<Record<GroupStatus, string>> = {
  draft: 'är fortfarande ett utkast',
  active: 'har redan startat',
  ended: 'är avslutad',
};

export const sv: GroupTexts = {
  refused: {
    notADraft: ({ status }) => `Gruppen ${STATUSES[status]}, så uppdragsbeskrivningen ändras inte här.`,
    notDecided: () => 'Inte bestämt: organet har inte beslutat om det får tillsätta arbetsgrupper.',
    mayNotAppoint: ({ source }) => `Organet får inte tillsätta arbetsgrupper${cited(source)}.`,
    otherHorizon: ({ horizon, source }) =>
      `Organet tillsätter inga ${horizon === 'long' ? 'långsiktiga' : 'kortsiktiga'} grupper${cited(source)}. Ändra sikten.`,
    partsMissing: ({ parts, source }) =>
      `Gruppen kan starta när uppdragsbeskrivningen är klar. Det saknas: ${names(parts.map((part) => PARTS[part]))}${cited(source)}.`,
    factsMissing: ({ facts }) => `Gruppen kan starta när detta är sagt: ${names(facts.map((fact) => FACTS[fact]))}.`,
    personalId: () => 'Texten innehåller något som ser ut som ett personnummer. Ta bort det. Inget har sparats.',
    notActive: ({ status }) => `Gruppen ${STATUSES[status]}.`,
    titleMissing: () => 'Skriv läget på en rad.',
    textMissing: () => 'Skriv rapporten.',
    nextBeforeReport: ({ next }) => `Nästa rapport kan inte vara ${day(next)}. Välj en dag efter i dag.`,
    notItsParty: () => 'Parten är inte med i gruppen. Välj en av gruppens parter.',
    notYourParty: () =>
      'Varje part bemannar sin egen plats. Be den partens representant, eller den som följer upp gruppen.',
    nameMissing: () => 'Skriv namnet på den som ska vara med i gruppen.',
    reasonMissing: () => 'Skriv varför gruppen avslutas.',
  },
  unknownSource: 'Punkten eller förslaget finns inte i det här organet. Läs in på nytt.',
  unknownDecision: 'Beslutet finns inte bland organets publicerade beslut. Välj ett annat.',
  unknownBody: 'Organet finns inte här. Välj ett annat.',
  unknownGroup: 'Gruppen som rapporterade finns inte längre.',
  notInGroup: (group) =>
    `Du är inte med i ${group}. Den som är med, en part i gruppen eller den som följer upp kan rapportera.`,
  noMeeting: (bodyName) => `${bodyName} har inget planerat möte. Planera ett och försök igen.`,
  missing: (parts) => `Ännu inte skrivet: ${names(parts.map((part) => PARTS[part]))}.`,
  similar: (group, words) => `Det finns redan en grupp som liknar den: ${group} (${names(words)}).`,
  gaps: (parties) => `Ingen är utsedd för ${names(parties)}.`,
  needMissing: 'Uppdraget är inte kopplat till ett behov som parterna har sett tillsammans.',
  endAnyway: (group) => `${group} avslutas. Vill du det?`,
  endMeans: (nextReport, seats) => [
    nextReport === null ? 'Gruppen har ingen rapport att lämna.' : `Rapporten ${day(nextReport)} väntas inte längre.`,
    seats === 0 ? 'Ingen har en plats i gruppen.' : `${String(seats)} har en plats i gruppen och lämnar den.`,
  ],
  line: { hear: 'Ta del av rapporten', decide: 'Besluta utifrån rapporten' },
  done: {
    drafted: (group) =>
      `Uppdragsbeskrivningen${group === '' ? '' : ` för ${group}`} är påbörjad. Gruppen startar när alla delar är klara.`,
    changed: (group) => `Uppdragsbeskrivningen${group === '' ? '' : ` för ${group}`} är sparad.`,
    staffed: (name, group) => `${name} är med i ${group}.`,
    started: (group) => `${group} har startat, och uppdragsbeskrivningen är publicerad.`,
    ended: (group) => `${group} är avslutad.`,
    reported: (group, on, next) =>
      `Rapporten från ${group} är lämnad${on === null ? ' och läggs på nästa möte som planeras' : ` och ligger på dagordningen till mötet ${day(on)}`}. ${
        next === null
          ? 'När lämnas nästa rapport? Dagen är inte bestämd, så ingen påminns om den. Välj ”Bestäm dag för nästa rapport”.'
          : `Nästa rapport lämnas ${day(next)}.`
      }`,
    reportDay: (group, next) => `${group} lämnar nästa rapport ${day(next)}.`,
    material: (title, bodyName, on) =>
      `”${title}” är beslutsunderlag på dagordningen för ${bodyName}, mötet ${day(on)}.`,
  },
};
