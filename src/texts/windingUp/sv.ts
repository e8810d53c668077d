import { writtenDay } from '../when';
import type { WindingUpTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'sv');
const causes = { agreed: 'Medlemmarna är överens.', memberLeaves: 'En medlem lämnar förbundet.' } as const;
const stillLeft = (names: readonly string[]) => (names.length === 0 ? [] : [`Kvar att delge: ${names.join(', ')}.`]);

export const sv: WindingUpTexts = {
  refused: {
    notConsulted: ({ missing }) =>
      `Ett beslut om likvidation kommer efter samråd med alla medlemmar. Här saknas: ${missing.join(', ')}.`,
    consultationAfterDecision: ({ consultedOn }) =>
      `Samrådet, ${day(consultedOn)}, kom efter beslutet. Det ska komma före.`,
    dayNotYet: ({ day: on }) => `${day(on)} har inte kommit än. Anteckna det när det är gjort.`,
    notAnAssociation: () => 'Bara ett förbund kan likvideras. Anteckna likvidationen i förbundets styrelse.',
    alreadyWindingUp: () => 'Likvidationen är redan antecknad.',
    accountsBeforeDecision: ({ decidedOn }) =>
      `Slutredovisningen kommer efter beslutet om likvidation, ${day(decidedOn)}. Ändra dagen.`,
    accountsMissing: () => 'Anteckna slutredovisningen först. Det är den som medlemmarna ska få.',
    someServed: () => 'Någon medlem har redan fått slutredovisningen. Den ändras inte längre.',
    servedBeforeAccounts: ({ on }) =>
      `Slutredovisningen lämnades ${day(on)}. En medlem kan inte ha fått den före dess.`,
    notAMember: () => 'Välj en av förbundets medlemmar.',
    meetingsLeft: ({ day: on }) => `Det finns ett möte kvar, ${day(on)}. Ställ in kommande möten först.`,
    alreadyDissolved: ({ on }) => `Förbundet är upplöst sedan ${day(on)}.`,
  },
  dissolved: (on) => `Organet är upplöst sedan ${day(on)} och är ett arkiv. Det går att läsa men inte att ändra.`,
  enterAnyway: (bodyName) => `Ska likvidationen av ${bodyName} antecknas?`,
  enterMeans: [
    'Organet arbetar som förut tills alla medlemmar har fått slutredovisningen.',
    'Anteckna sedan slutredovisningen och varje medlems kvitto.',
  ],
  dissolveAnyway: (bodyName) => `Det här är den sista medlemmen. Ska ${bodyName} upplösas?`,
  dissolveMeans: [
    'Organet blir ett arkiv som går att läsa men inte att ändra.',
    'Handlingar lämnas fortfarande ut, och arkivet kan granskas.',
    'Det går inte att ångra.',
  ],
  alsoBeneath: (bodyName) => `Det gäller också ${bodyName}.`,
  done: {
    entered: (bodyName, on) => `Likvidationen av ${bodyName} är antecknad, beslutad ${day(on)}.`,
    presented: (on) => `Slutredovisningen ${day(on)} är antecknad.`,
    served: (member, on, left) => [`${member} fick slutredovisningen ${day(on)}.`, ...stillLeft(left)].join(' '),
    dissolved: (bodyName, on) => `${bodyName} är upplöst från och med ${day(on)} och är nu ett arkiv.`,
  },
  card: {
    heading: 'Likvidation',
    about: 'Samråd, beslut, slutredovisning och delgivning. När alla medlemmar är delgivna blir organet ett arkiv.',
    enter: 'Anteckna likvidation',
    present: 'Anteckna slutredovisning',
    serve: 'Anteckna delgivning',
    lines: ({ cause, consultedOn, decidedOn, finalAccounts, served, dissolvedOn }, names, left) => [
      `${causes[cause]} Samråd ${day(consultedOn)}, beslut ${day(decidedOn)}.`,
      finalAccounts === null
        ? 'Slutredovisningen är inte lämnad.'
        : `Slutredovisning ${day(finalAccounts.on)}: ${finalAccounts.report} och ${finalAccounts.accounts}.`,
      ...served.map(({ partyKey, on, receipt }) => `${names(partyKey)} delgavs ${day(on)}: ${receipt}.`),
      ...stillLeft(left),
      ...(dissolvedOn === null ? [] : [`Upplöst ${day(dissolvedOn)}. Organet är ett arkiv.`]),
    ],
  },
};
