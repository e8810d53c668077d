import type { Day } from '../../core/calendar';
import type { Source } from '../../core/bodies/ruleSet';
import { botTexts } from '../bot';
import { listed, writtenDay } from '../when';
import type { MatterTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');
const cited = ({ document, clause }: Source) => ` (${document}, ${clause})`;
const names = (all: readonly string[]) => listed(all, 'sv');
const meeting = (on: Day | null) => (on === null ? '' : `, mötet ${day(on)}`);

export const sv: MatterTexts = {
  refused: {
    ...botTexts('sv').refused,
    otherOrganisation: ({ toName }) =>
      `${toName} hör till en annan organisation med egna handlingar. Be någon där att öppna ett eget ärende som hänvisar hit.`,
    samePlace: ({ name }) => `Ärendet är redan i ${name}. Välj ett annat organ.`,
    reasonMissing: () => 'Skriv varför. Skälet följer med ärendet.',
    notDecided: ({ rule }) => NOT_DECIDED[rule],
    notATrigger: ({ source }) => `Det är inget av skälen att lyfta en fråga${cited(source)}. Välj ett annat skäl.`,
    alreadyLifted: () => 'Punkten är redan lyft. Följ den i ärendets väg.',
    noneChosen: () => 'Det finns inget organ att lägga frågan för. Välj minst ett.',
    unknownBody: () => 'Ett av organen kan inte få frågan härifrån. Välj bland dem som visas.',
    fewerThanAll: ({ chosen, of, left, source }) =>
      `Frågan ska hanteras på samma sätt i alla ${String(of)} forum, och du har valt ${String(chosen)} av ${String(of)}${cited(source)}. Ta med ${names(left)}, eller skriv varför frågan inte ska dit.`,
    notAsked: () => 'Frågan har inte gått hit, så det finns inget att svara på.',
    alreadyAnswered: ({ on }) => `Svaret lämnades ${day(on)}. Det står kvar.`,
    answerMissing: () => 'Skriv ett svar.',
    proposalMissing: () => 'Skriv vad organet föreslår att beslutet ska bli.',
    noParties: () => 'Det finns ingen part att fråga. Välj minst en av organets parter.',
    dueBeforeToday: ({ due }) => `${day(due)} har redan varit. Välj en senare sista dag.`,
    standsForNone: () =>
      'Du företräder ingen part här. Ange vilken part svaret gäller, eller be partens representant att svara.',
    notYourParty: () =>
      'Du kan svara för din egen part. Be den andra partens representant, eller den som bereder mötena.',
    mayNotAsk: ({ source }) => `Organet får inte begära yttranden${cited(source)}.`,
    noMembers: () => 'Det finns ingen medlem att fråga. Välj minst en.',
    notAMember: () => 'En av dem du har valt är inte medlem. Välj bland medlemmarna.',
    wording: () =>
      'Skriv vad medlemmarna ombeds yttra sig om: högst 4 000 tecken och utan personnummer. Inget har skickats.',
    notAnInitiator: ({ source }) => `Initiativet kan inte tas på det sättet${cited(source)}.`,
    subjectMissing: () => 'Skriv vad ägardialogen ska gälla.',
    sameOrganisation: ({ organisation }) =>
      `${organisation} är den här organisationen. Överlämna frågan till organet i stället.`,
    whereMissing: () => 'Skriv både organisationens kortnamn och organet som ska få frågan.',
    notAReference: ({ given }) =>
      `”${given}” är ingen hänvisning. Skriv ärendets adress, till exempel goteborg-17. Den som hänvisade hit har den.`,
    notAnswered: () => 'Frågan har inget svar än.',
    alreadyReturned: ({ on }) => `Svaret lämnades tillbaka ${day(on)}. Det står kvar.`,
    alreadyClosed: () => 'Ärendet är redan avslutat.',
  },
  dialogue: {
    alreadyNoted: ({ on }) => `Ägardialogen antecknades ${day(on)}. Den står kvar så.`,
    dueBeforeToday: ({ due }) => `${day(due)} har redan varit. Välj en dag som kommer.`,
    endsBeforeStart: () => 'Mötet slutar innan det börjar. Rätta tiderna.',
    notPlanned: () => 'Ägardialogen har ingen dag än. Planera den först.',
    notHeldYet: ({ day: on }) => `Ägardialogen hålls ${day(on)}. Anteckna den efteråt.`,
    notAMember: ({ partyKey, source }) => `${partyKey} är inte medlem${cited(source)}. Välj bland medlemmarna.`,
    answerMissing: () => 'Skriv vad som sades.',
    personalId: () => 'Texten innehåller ett personnummer. Ta bort det. Inget har sparats.',
  },
  noCityForum: 'Det finns inget stadengemensamt forum att lyfta frågan till här.',
  otherSite: 'Organet finns inte här. Ett ärende går bara mellan organ i samma organisation.',
  unknownProject: 'Projektet finns inte här. Välj bland dem som visas.',
  notYoursToAnswer: 'Den som är tillfrågad i projektet svarar, eller den som för anteckningar här.',
  takenUpBefore: (title) => `Hänvisningen är redan mottagen här, som ”${title}”. Följ det ärendet.`,
  notSpread: 'Punkten är ingen fråga som flera forum har fått.',
  confidential: 'Punkten är sekretessbelagd och lämnar inte sitt slutna rum. Ta upp frågan utan det som är hemligt.',
  nothingWaits: 'Inget forum väntar på att få frågan.',
  cameFrom: (bodyName, reason) => `Från ${bodyName}: ${reason.trim()}`,
  part: (bodyName, on) =>
    on === null ? `${bodyName}: väntar på ett möte som kan ta frågan i tid` : `${bodyName}: mötet ${day(on)}`,
  answers: {
    title: (title) => `Svar från forumen: ${title}`,
    line: (bodyName, answer) => `${bodyName}: ${answer}`,
    purpose: 'Ta del av forumens svar och komma överens om hur frågan tas vidare',
  },
  preparedLine: {
    proposal: (bodyName, proposed) => `Förslag till beslut från ${bodyName}: ${proposed}`,
    purpose: 'Ta ställning till förslaget till beslut',
  },
  closeAnyway: (title) => `”${title}” väntar fortfarande på svar. Vill du avsluta ärendet ändå?`,
  stillWaiting: ({ spread, asked, groups }) => [
    ...spread.map((name) => `${name} har inte svarat på frågan.`),
    ...asked.map((name) => `${name} har inte svarat.`),
    ...groups.map((name) => `Arbetsgruppen ${name} arbetar med ärendet.`),
  ],
  outcomes: {
    raised: 'väckt',
    handled: 'behandlat',
    carriedOver: 'fört till nästa möte',
    escalated: 'lyft',
    spread: 'lagt för flera organ',
    assigned: 'gett till arbetsgrupp',
    prepared: 'berett',
    passedOn: 'överlämnat',
    decided: 'avslutat',
    reported: 'rapporterat',
    answered: 'besvarat',
  },
  done: {
    lifted: (bodyName, on) => `Frågan är anmäld till ${bodyName}${meeting(on)}. Punkten här är lyft.`,
    spread: (count, waiting) =>
      waiting.length === 0
        ? `Frågan ligger hos alla ${String(count)}. 0 av ${String(count)} har svarat.`
        : `Frågan har gått till ${String(count)}. ${names(waiting)} har inget möte som kan ta den i tid och väntar på ett.`,
    placed: (placed, left) =>
      `Frågan har lagts på ${String(placed)} möten till.${left === 0 ? '' : ` ${String(left)} väntar fortfarande på ett möte.`}`,
    answeredSpread: (answered, of, waitingFor) =>
      waitingFor.length === 0
        ? `Svaret är sparat. Alla ${String(of)} har svarat, och svaren ligger på nästa möte hos dem som frågade.`
        : `Svaret är sparat. ${String(answered)} av ${String(of)} har svarat; ${names(waitingFor)} återstår.`,
    passedOn: (bodyName, on) => `Frågan är överlämnad till ${bodyName}${meeting(on)}.`,
    prepared: (bodyName, on) =>
      `Punkten ligger med ert förslag till beslut på dagordningen för ${bodyName}, mötet ${day(on)}.`,
    anchoringStarted: (count, due) => `${String(count)} parter har fått frågan och svarar senast ${day(due)}.`,
    anchored: (outcome) => {
      switch (outcome.state) {
        case 'waiting':
          return `Svaret är sparat. ${names(outcome.for)} återstår.`;
        case 'anchored':
          return `Svaret är sparat. Förslaget är förankrat: ${String(outcome.supporting)} av ${String(outcome.of)} står bakom det.${
            outcome.conditions.length === 0 ? '' : ` Villkor: ${outcome.conditions.join(' ')}`
          }`;
        case 'notAnchored':
          return outcome.by.length === 0
            ? 'Svaret är sparat. Ingen står bakom förslaget.'
            : `Svaret är sparat. Förslaget är inte förankrat: ${names(outcome.by)} står inte bakom det.`;
      }
    },
    opinionAsked: (count, due) => `${String(count)} medlemmar har fått frågan och yttrar sig senast ${day(due)}.`,
    opinionGiven: (answered, of) => `Yttrandet är sparat. ${String(answered)} av ${String(of)} har svarat.`,
    level: (route) => (route === null ? 'Nivån är sparad.' : ROUTES[route]),
    dialoguePlanned: (subject, on, starts) =>
      `Ägardialogen om ”${subject}” hålls ${day(on)} kl. ${starts}. Medlemmarnas ledamöter får veta det.`,
    dialogueNoted: (subject, present, of) =>
      `Ägardialogen om ”${subject}” är antecknad. ${String(present)} av ${String(of)} medlemmar deltog.`,
    dialogueCalled: (subject) => `Initiativet till ägardialog om ”${subject}” är sparat.`,
    questionCarried: (to, on) => `Frågan har gått till ${to}${meeting(on)}. Svaret går tillbaka till den som frågade.`,
    carriedAnswered: (to) => `Svaret är sparat och har gått tillbaka till ${to}.`,
    referred: (organisation, bodyName) =>
      `Här står nu att frågan går till ${bodyName} (${organisation}). Inget har skrivits där. Lämna hänvisningen till någon där.`,
    toTakeAlong: (address, title) => [`Hänvisning: ${address}`, `Fråga: ${title}`],
    takenUp: (address, on) => `Ett eget ärende är öppnat med hänvisning till ${address}${meeting(on)}.`,
    registered: (title, number) =>
      number === null ? `”${title}” har inget diarienummer.` : `”${title}” har diarienummer ${number}.`,
    closed: (title) => `”${title}” är avslutat.`,
  },
};

const NOT_DECIDED = {
  lifting: 'Inte bestämt: organet har inte beslutat när en fråga lyfts.',
  mayAskMembers: 'Inte bestämt: organet har inte beslutat om det får begära yttranden av medlemmarna.',
  ownerDialogue: 'Inte bestämt: organet har inte beslutat vem som kan ta initiativ till ägardialog.',
} as const;

const ROUTES = {
  stays: 'Nivån är sparad. Frågan hör hemma här.',
  toWorkingGroup: 'Nivån är sparad. Frågan hör hemma i en arbetsgrupp: ge ett uppdrag från punkten.',
  liftToCity: 'Nivån är sparad. Frågan hör hemma i det stadengemensamma forumet: lyft den dit från punkten.',
  spreadToAreas: 'Nivån är sparad. Frågan hör hemma i områdesforumen: lägg den för dem från punkten.',
} as const;
