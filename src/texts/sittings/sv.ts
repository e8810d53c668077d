import type { FeeMark } from '../../core/meetings/fees';
import type { Source } from '../../core/bodies/source';
import type { Side } from '../../core/voting/propositions';
import { notDecidedText } from '../rules/notDecided';
import { listed, writtenDay } from '../when';
import type { SittingTexts } from './texts';

const cited = ({ document, clause }: Source) => `(${document}, ${clause})`;
const undecided = ({ rule }: { readonly rule: Parameters<typeof notDecidedText>[0] }) => notDecidedText(rule, 'sv');

const motionKinds: SittingTexts['motionKinds'] = {
  approval: 'bifall',
  rejection: 'avslag',
  amendment: 'ändring',
  addition: 'tillägg',
  tabling: 'bordläggning',
  referralBack: 'återremiss',
  adjournment: 'ajournering',
};

const capacities = {
  serves: 'tjänstgör',
  speaks: 'får yttra sig men tjänstgör inte',
  attends: 'är med utan att tjänstgöra',
  away: 'har lämnat rummet för punkten',
  absent: 'är inte där för hela punkten',
} as const;

const personalId = () => 'Texten innehåller något som ser ut som ett personnummer. Ta bort det. Inget har sparats.';

const bases = { allMembers: 'alla ledamöter', present: 'de närvarande', votesCast: 'de avgivna rösterna' } as const;

const feeMarks: Readonly<Record<FeeMark, string>> = {
  leavingMissing: 'Tiden när personen gick saknas.',
  decisionMissing: 'Ett beslut om deltagandet saknas. Arvode kräver att styrelsen har beslutat om det före kursen.',
  decisionTooLate: 'Beslutet om deltagandet kom efter kursen. Arvode kräver att styrelsen har beslutat om det före.',
};

export const sv: SittingTexts = {
  withApprovers:
    'Protokollet är skickat för justering och ändras inte. Är något fel rättas det i en ny utgåva när det är justerat.',
  unknownPerson: 'Personen finns inte i organets register. Lägg till ett uppdrag för personen först.',
  unknownItem: 'Punkten finns inte på mötets dagordning. Läs in på nytt.',
  stay: {
    alreadyThere: ({ since }) => `Personen är redan antecknad som närvarande sedan kl. ${since}.`,
    notThere: () => 'Personen är inte antecknad som närvarande. Anteckna först när personen kom.',
    clockRunsBack: ({ last }) => `Tiden är före kl. ${last}, som redan är antecknad. Skriv en senare tid.`,
  },
  away: {
    alreadyDeclared: () => 'Det är redan antecknat att personen har lämnat rummet för punkten.',
    itemDecided: () => 'Punkten är redan avgjord. Jäv anmäls innan beslutet fattas.',
    alreadyVoted: () => 'Personen har redan röstat i punkten. Jäv anmäls innan rösten avges.',
  },
  back: {
    alreadyBack: ({ at }) => `Det är redan antecknat att personen kom tillbaka kl. ${at}.`,
    backBeforeLeft: ({ left }) => `Personen gick kl. ${left}. Skriv en senare tid.`,
  },
  presiding: {
    notDecided: undecided,
    nobodyToPreside: () => 'Ingen ledamot som tjänstgör kan leda mötet. Låt mötet välja någon.',
  },
  presiderDoesNotServe: (name) => `${name} tjänstgör inte i någon punkt och kan därför inte leda mötet.`,
  motion: {
    notServing: ({ capacity }) => `Bara den som tjänstgör i punkten kan yrka. Personen ${capacities[capacity]}.`,
    textMissing: ({ kind }) => `Skriv vad som yrkas: ${motionKinds[kind]} behöver en text.`,
    personalId,
    itemDecided: () => 'Punkten är redan avgjord. Yrkanden framställs före beslutet.',
    notTheMover: ({ moverName }) => `Bara ${moverName}, som framställde yrkandet, kan återkalla det.`,
    alreadyWithdrawn: () => 'Yrkandet är redan återkallat.',
  },
  dissent: {
    notServing: ({ capacity }) =>
      `Bara den som deltog i beslutet kan reservera sig. Personen ${capacities[capacity]}. Det går att lämna en anteckning till protokollet i stället.`,
    notThere: () => 'Personen var inte med på punkten och kan inte lämna en anteckning till den.',
    notYetDecided: () => 'Punkten är inte avgjord än. En reservation görs när beslutet är fattat.',
    meetingEnded: ({ day, ended }) =>
      `Mötet ${writtenDay(day, 'sv')} avslutades kl. ${ended}. En reservation görs innan mötet avslutas.`,
    alreadyApproved: ({ on }) =>
      `Paragrafen justerades ${writtenDay(on, 'sv')}. Inget kan läggas till efter justeringen.`,
    textMissing: () => 'Skriv vad som ska antecknas.',
    personalId,
  },
  propositions: {
    motionNotPut: ({ nr }) => `Yrkande ${String(nr)} finns inte med i propositionsordningen. Varje yrkande ska prövas.`,
    motionPutTwice: ({ nr }) => `Yrkande ${String(nr)} ställs två gånger. Det ska prövas en gång.`,
    motionUnknown: ({ nr }) => `Yrkande ${String(nr)} finns inte, eller är återkallat.`,
    proposalNotPut: () => 'Förslaget till beslut finns inte med i propositionsordningen.',
  },
  voting: {
    notQuorate: ({ quorum: { seats, present, needed, source } }) =>
      `Mötet är inte beslutsfört: ${String(present)} av ${String(seats)} är för få, det krävs ${String(needed)} ${cited(source)}.`,
    notDecided: undecided,
    notServing: ({ upn }) => `${upn} tjänstgör inte i punkten och har ingen röst.`,
    votedTwice: ({ upn }) => `${upn} står med två röster. Var och en har en röst.`,
    votesMissing: ({ upns }) =>
      `Rösten saknas från ${listed(upns, 'sv')}. Var och en som tjänstgör röstar ja, nej eller avstår.`,
    castingVoteDiffers: () => 'Utslagsrösten är en annan än den röst ordföranden redan har avgett.',
    countNeeded: ({ matter }) => `${matter} kräver kvalificerad majoritet. Räkna rösterna.`,
  },
  votingBegun: 'En fråga är redan avgjord. Propositionsordningen kan inte ändras.',
  unknownQuestion: (of) =>
    of === 0
      ? 'Ingen propositionsordning är fastställd. Fastställ den först.'
      : `Frågan finns inte. Propositionsordningen har fråga 1 till ${String(of)}.`,
  alreadyAnswered: 'Frågan är redan avgjord.',
  quorum: (quorum) => {
    switch (quorum.state) {
      case 'quorate':
        return `Beslutsfört: ${String(quorum.present)} av ${String(quorum.seats)} tjänstgör, det krävs ${String(quorum.needed)} ${cited(quorum.source)}.`;
      case 'notQuorate':
        return `Inte beslutsfört: ${String(quorum.present)} av ${String(quorum.seats)} är för få, det krävs ${String(quorum.needed)} ${cited(quorum.source)}.`;
      case 'notRequired':
        return `Inget krav på hur många som ska vara med ${cited(quorum.source)}.`;
      case 'notDecided':
        return undecided(quorum);
    }
  },
  question: (question, motions) => {
    const of = (side: Side) => {
      switch (side.kind) {
        case 'proposal':
          return 'förslaget till beslut';
        case 'no':
          return 'nej';
        case 'winnerOf':
          return `det som vann i fråga ${String(side.question)}`;
        case 'motion': {
          const motion = motions.find((one) => one.nr === side.nr);
          return motion === undefined
            ? `yrkande ${String(side.nr)}`
            : `yrkande ${String(side.nr)} (${motionKinds[motion.kind]}, ${motion.name})`;
        }
      }
    };
    return `Fråga ${String(question.nr)}: ja för ${of(question.yes)}, nej för ${of(question.against)}.`;
  },
  outcome: (result, nameOf) => {
    const won = { carried: 'Ja vann', lost: 'Nej vann', tied: 'Lika röstetal' }[result.outcome];
    if (result.by === 'acclamation') return `${won}, utan rösträkning.`;
    const { yes, no, abstained, needed, outOf, of } = result.sum;
    const votes = `${String(yes)} ja, ${String(no)} nej, ${String(abstained)} avstår`;
    switch (result.by) {
      case 'ordinary':
        return result.outcome === 'tied'
          ? `${won}: ${votes}. Ordförandens utslagsröst avgör ${cited(result.source)}.`
          : `${won}: ${votes} ${cited(result.source)}.`;
      case 'qualified':
        return `${won}: ${votes}. Det krävs ${String(needed)} ja av ${String(outOf)} (räknat på ${bases[of]}) ${cited(result.source)}. Utslagsrösten kan inte ersätta dem.`;
      case 'castingVote':
        return `${won}: ${votes}. Ordföranden ${nameOf(result.castBy)} avgjorde med sin utslagsröst ${cited(result.castingVoteSource)}.`;
    }
  },
  motionKinds,
  fees: {
    sum: (name, lines, minutes) =>
      lines === 0
        ? `${name} har ingen antecknad närvaro under perioden.`
        : `${name}: ${String(lines)} rader, ${String(minutes)} minuter.`,
    line: ({ what, day, from, to, minutes, marks }) => {
      const time = to === null ? `från kl. ${from}` : `kl. ${from}–${to}, ${String(minutes)} minuter`;
      return [`${writtenDay(day, 'sv')}: ${what}, ${time}.`, ...marks.map((mark) => feeMarks[mark])].join(' ');
    },
  },
  done: {
    stay: (name) => `${name} är antecknad som närvarande.`,
    left: (name) => `Det är antecknat att ${name} gick.`,
    away: (name) => `Det är antecknat att ${name} lämnade rummet för punkten och inte deltar i den.`,
    back: (name) => `Det är antecknat att ${name} är tillbaka.`,
    presides: (name) => `${name} leder mötet.`,
    moved: (name, kind, nr) => `Yrkande ${String(nr)} är antecknat: ${name} yrkar ${motionKinds[kind]}.`,
    withdrawn: (name) => `${name} har återkallat yrkandet.`,
    dissent: (name, kind) =>
      kind === 'reservation' ? `${name} har reserverat sig.` : `Anteckningen från ${name} står i protokollet.`,
    order: 'Propositionsordningen är fastställd.',
  },
};
