import type { Source } from '../../core/bodies/source';
import { notDecidedText } from '../rules/notDecided';
import { listed, writtenDay } from '../when';
import type { ResolutionTexts } from './texts';

const cited = ({ document, clause }: Source) => `(${document}, ${clause})`;
const undecided = ({ rule }: { readonly rule: Parameters<typeof notDecidedText>[0] }) => notDecidedText(rule, 'sv');

const subjects = { goals: 'mål', scope: 'omfattning', direction: 'inriktning', quality: 'kvalitet' } as const;
const deciders = { responsibleBody: 'organet', workingCommittee: 'utskottet', manager: 'chefen' } as const;
const matters = { budget: 'Budgeten', activityPlan: 'Verksamhetsplanen' } as const;
const outcomes = { open: 'öppen', adopted: 'antagen', changed: 'ändrad', rejected: 'avslagen' } as const;

export const sv: ResolutionTexts = {
  clausesMissing: 'Skriv minst en att-sats.',
  decidingBegun: 'Mötet har börjat avgöra förslaget. Det ändras inte längre: ändra en att-sats när den beslutas.',
  warned: 'Läs det här först. Vill du gå vidare ändå, bekräfta.',
  warning: {
    suretyOrLoan: 'Förbundet får inte ingå borgen och inte låna mer än vanliga krediter',
    consultationNoteMissing: 'Personal anställs i samråd med arbetsutskottet. Anteckna när och hur det hördes',
    delegationOrderMissing: 'Chefen leder arbetet enligt en delegationsordning. Ange vilken',
  },
  deciding: {
    notDecided: undecided,
    onlyProposes: ({ source }) =>
      `Organet fattar inga egna beslut ${cited(source)}. Lämna ett förslag till det organ som beslutar.`,
    notDelegable: ({ subjects: about, decider, source }) =>
      `Frågor om ${listed(
        about.map((one) => subjects[one]),
        'sv',
      )} får inte delegeras ${cited(source)}. ${capital(deciders[decider])} kan bara föreslå: lyft frågan till styrelsen.`,
  },
  reaching: {
    orderMissing: ({ motions }) =>
      `${String(motions)} yrkanden står kvar. Fastställ propositionsordningen och avgör frågorna först.`,
    questionsOpen: ({ open }) => `Avgör först fråga ${listed(open.map(String), 'sv')}.`,
    putOff: () => 'Mötet har beslutat att inte avgöra ärendet i dag. För punkten vidare till ett senare möte.',
    proposalLost: () => 'Mötet röstade nej till förslaget. Att-satsen kan bara avslås.',
    majorityMissing: ({ matter, share, sum, source }) =>
      sum === null
        ? `${matters[matter]} kräver ${percent(share)} av rösterna ${cited(source)}. Räkna rösterna först.`
        : `${matters[matter]} fick ${String(sum.yes)} ja av ${String(sum.outOf)}. Det krävs ${String(sum.needed)} ${cited(source)}.`,
  },
  consultation: {
    notDecided: undecided,
    consultationMissing: ({ missing, source }) =>
      `Samråd saknas med ${listed(missing, 'sv')} ${cited(source)}. Anteckna samrådet, eller skriv varför beslutet fattas ändå.`,
    overrideReasonMissing: ({ source }) => `Skriv varför beslutet fattas utan samråd ${cited(source)}. Skälet sparas.`,
  },
  clause: {
    noSuchClause: ({ nr }) => `Det finns ingen att-sats ${String(nr)}.`,
    alreadyDecided: ({ nr, outcome }) => `Att-sats ${String(nr)} är redan ${outcomes[outcome]}.`,
    textMissing: ({ nr }) => `Skriv hur att-sats ${String(nr)} ska lyda.`,
    textUnchanged: ({ nr }) => `Att-sats ${String(nr)} lyder som förslaget. Anta den i stället.`,
    personalId: () => 'Texten innehåller något som ser ut som ett personnummer. Ta bort det. Inget har sparats.',
  },
  condition: {
    notACondition: ({ partyKey }) => `Beslutet hänger inte på ${partyKey}.`,
    alreadyAnswered: ({ partyKey, on }) =>
      `${partyKey} har redan svarat${on === null ? '' : `, ${writtenDay(on, 'sv')}`}.`,
  },
  conditions: ({ state, approved, of, formedOn }) => {
    const count = `${String(approved)} av ${String(of)} parter har beslutat detsamma.`;
    switch (state) {
      case 'unconditional':
        return 'Beslutet har inga villkor.';
      case 'awaited':
        return `${count} Beslutet gäller när alla har det.`;
      case 'failed':
        return `En part har sagt nej. ${count} Villkoret är inte uppfyllt och beslutet gäller inte.`;
      case 'formed':
        return `${count}${formedOn === null ? '' : ` Villkoret uppfylldes ${writtenDay(formedOn, 'sv')}.`}`;
    }
  },
  informed: (partyName, { state, missing, sent, of, source }) => {
    const told = `${partyName} är underrättad.`;
    switch (state) {
      case 'none':
      case 'notDecided':
        return `${told} Ingen regel kräver det för beslutet.`;
      case 'done':
        return `${told} Alla ${String(of)} medlemmar är underrättade${source === null ? '' : ` ${cited(source)}`}.`;
      case 'open':
        return `${told} ${String(sent.length)} av ${String(of)} medlemmar är underrättade, kvar är ${listed(missing, 'sv')}${source === null ? '' : ` ${cited(source)}`}.`;
    }
  },
  beforeDecided: (on) => `Beslutet fattades ${writtenDay(on, 'sv')}. Skriv den dagen eller en senare.`,
  useResolution: 'Organet för protokoll. Lägg fram ett förslag till beslut med att-satser och besluta dem en i taget.',
  done: {
    proposed: (clauses) =>
      clauses === 1
        ? 'Förslaget är antecknat med en att-sats.'
        : `Förslaget är antecknat med ${String(clauses)} att-satser.`,
    decided: (nr, verdict, open, carried) => {
      const how = { adopt: 'antagen', change: 'antagen med ändring', reject: 'avslagen' }[verdict];
      const left = open === 0 ? `Alla är avgjorda, ${String(carried)} gäller.` : `${String(open)} återstår.`;
      return `Att-sats ${String(nr)} är ${how}. ${left}`;
    },
    consulted: (partyName, held, of) =>
      `Samrådet med ${partyName} är antecknat. ${String(held)} av ${String(of)} medlemmar är hörda.`,
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} procent`;
}
