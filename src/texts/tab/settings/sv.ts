import type { Pace } from '../../../core/notices/settings';

const paces: Readonly<Record<Pace, string>> = { each: 'När något händer', daily: 'Samlat en gång om dagen' };

/** The words of the page with a body's settings: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Inställningar',
  about: 'Det här är bestämt om arbetssättet, och var det står.',
  rules: 'Regler',
  rulesAbout: 'Reglerna kommer från era egna dokument. De ändras genom ett beslut, inte här.',
  undecided: (count: number) => (count === 1 ? '1 regel är inte bestämd' : `${String(count)} regler är inte bestämda`),
  leaving: 'Parter på väg ut',
  notices: 'Dina aviseringar',
  pace: 'Hur ofta',
  paces,
  quiet: 'Tyst mellan två klockslag',
  quietAbout: 'Lämna tomt om det aldrig ska vara tyst.',
  quietFrom: 'Från',
  quietTo: 'Till',
  bothOrNone: 'Fyll i båda klockslagen, eller inget.',
  save: 'Spara',
  saving: 'Sparar …',
  feed: 'Mötena i din egen kalender',
  feedAbout:
    'Prenumerera på dina möten från Outlook, telefonen eller en annan kalender. Bara det som är publicerat syns.',
  feedAddress: 'Din kalenderlänk',
  feedOnce: 'Kopiera den nu. Den visas bara en gång och sparas inte. Dela den inte med någon.',
  feedThere: 'Du har en kalenderlänk. Den slutar gälla när dina uppdrag gör det.',
  feedNone: 'Du har ingen kalenderlänk.',
  feedMake: 'Skapa kalenderlänk',
  feedAnew: 'Skapa en ny länk',
  feedRevoke: 'Ta bort länken',
  me: 'Det som sparas om dig',
  forget: 'Glöm mig',
  forgetAbout: 'Det här följer om du blir glömd:',
  forgetYes: 'Ja, glöm mig',
  forgetNo: 'Avbryt',
};

export type SettingsTexts = typeof sv;
