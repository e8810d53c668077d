import type { Source } from '../../core/bodies/source';
import type { Day } from '../../core/calendar';
import { notDecidedText } from '../rules/notDecided';
import { listed, writtenDay } from '../when';
import type { MinutesTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');
const cited = ({ document, clause }: Source) => `(${document}, ${clause})`;
const undecided = ({ rule }: { readonly rule: Parameters<typeof notDecidedText>[0] }) => notDecidedText(rule, 'sv');
const count = (number: number, one: string, many: string) => (number === 1 ? one : `${String(number)} ${many}`);

const ways = { eSignature: 'med e-underskrift', paper: 'på papper', mail: 'med e-post' } as const;
const stages = {
  draft: 'utkast',
  comment: 'ute för synpunkter',
  approval: 'ute för justering',
  approved: 'justerat',
  noticed: 'anslaget',
} as const;
const steps = {
  startComments: 'att ta in synpunkter',
  sendToApproval: 'att skicka för justering',
  approve: 'att justera',
  postNotices: 'att anslå',
} as const;
const notAnApprover = ({ approvers }: { readonly approvers: readonly string[] }) =>
  approvers.length === 0
    ? 'Inga justerare är valda. Mötet väljer dem först.'
    : `Protokollet justeras av ${listed(approvers, 'sv')}, som mötet valde, och av ingen annan.`;
const alreadySigned = () => 'Du har redan justerat.';
const personalId = () => 'Texten innehåller något som ser ut som ett personnummer. Ta bort det. Inget har sparats.';

export const sv: MinutesTexts = {
  stages,
  approvers: {
    notDecided: undecided,
    tooFewApprovers: ({ chosen, needed, source }) =>
      `${String(chosen)} justerare utöver den som ledde mötet är för få: det krävs ${String(needed)} ${cited(source)}. Ingen justerar sitt protokoll ensam.`,
    chosenTwice: ({ upn }) => `${upn} står två gånger. Välj en annan person.`,
    didNotServe: ({ upn }) => `${upn} tjänstgjorde inte på mötet. Välj en ledamot eller tjänstgörande ersättare.`,
    secretaryApproves: ({ upn }) => `${upn} skrev protokollet och kan inte justera det.`,
  },
  sections: {
    notDecided: undecided,
    noNumberYet: () => 'Paragraferna numreras när protokollet skickas för justering.',
    numbersFinal: () => 'Protokollet är justerat. Paragrafnumren ändras inte.',
  },
  step: {
    notDecided: undecided,
    wrongStep: ({ step, stage, next }) => {
      const left =
        next.length === 0
          ? 'Inget steg återstår.'
          : `Näst på tur är ${listed(
              next.map((one) => steps[one]),
              'sv',
            )}.`;
      return `Det går inte ${steps[step]} nu: protokollet är ${stages[stage]}. ${left}`;
    },
    notesNeedNone: () => 'Organet för anteckningar. De justeras inte.',
  },
  comments: {
    notDecided: undecided,
    didNotAttend: () => 'Synpunkter lämnas av dem som var med på mötet.',
    roundOver: ({ lastDay }) => `Sista dag för synpunkter var ${day(lastDay)}.`,
    textMissing: () => 'Skriv vad som ska ändras.',
    personalId,
    notTheChair: () => 'Den som ledde mötet avgör vad som tas med.',
    alreadyAnswered: () => 'Synpunkten är redan besvarad.',
    replyMissing: () => 'Skriv varför synpunkten inte tas med.',
    roundGoesOn: ({ lastDay }) => `Synpunkter tas emot till och med ${day(lastDay)}. Vänta tills tiden är slut.`,
    commentsWaiting: ({ count: waiting }) =>
      `${count(waiting, 'En synpunkt', 'synpunkter')} väntar på svar från den som ledde mötet.`,
  },
  signing: {
    notDecided: undecided,
    notInApproval: ({ stage }) => `Protokollet är ${stages[stage]}. Det är inte ute för justering.`,
    notAnApprover,
    alreadySigned,
    wrongWay: ({ by, needed, source }) => `Protokollet justeras ${ways[needed]}, inte ${ways[by]} ${cited(source)}.`,
  },
  immediate: {
    notImmediate: () => 'Mötet har inte beslutat att paragrafen justeras omedelbart.',
    notYetDecided: () => 'Paragrafen är inte avgjord än.',
    numberMissing: () => 'Paragrafen har utgått och kan inte justeras.',
    notAnApprover,
    alreadySigned,
  },
  correction: {
    notYetApproved: ({ stage }) => `Protokollet är ${stages[stage]}. Innan det är justerat ändras utkastet självt.`,
    newerEdition: ({ edition }) => `Det finns redan en senare utgåva, nummer ${String(edition)}. Rätta den.`,
    correctionMissing: () => 'Skriv vad som rättas, och varför.',
    personalId,
  },
  posting: {
    notDecided: undecided,
    alreadyPosted: ({ on }) => `Anslaget sattes upp ${day(on)}. Det är redan antecknat.`,
    postedBeforeApproval: ({ approvedOn }) =>
      `Protokollet justerades ${day(approvedOn)}. Det kan inte ha anslagits före den dagen.`,
    notYet: () => 'Dagen har inte kommit än. Skriv dagen då det gjordes.',
    evidenceMissing: () => 'Skriv var beviset om anslag finns: en adress eller ett diarienummer.',
    notPosted: () => 'Anslaget är inte uppsatt än.',
    alreadyRemoved: ({ on }) => `Anslaget togs ned ${day(on)}. Det är redan antecknat.`,
    tooEarly: ({ time, source }) =>
      `Anslaget sitter uppe i ${String(time.days)} dagar, till och med ${day(time.lastDay)} ${cited(source)}. Det tas ned tidigast ${day(time.removableFrom)}.`,
    removedBeforePosted: ({ posted }) =>
      `Anslaget sattes upp ${day(posted)}. Det kan inte ha tagits ned före den dagen.`,
  },
  fault: {
    clauseOpen: (title) => `”${title}” har en att-sats som inte är avgjord.`,
    withdrawnMotionKept: (title) => `”${title}” har ett återkallat yrkande som står kvar.`,
    outcomeMissing: (title) => `”${title}” har yrkanden men ingen fråga är avgjord.`,
    voteOfAbsent: (title) => `”${title}” har en röst från någon som hade lämnat rummet.`,
  },
  faults: (faults) => `Protokollet kan inte skickas för justering än. ${faults.join(' ')}`,
  confirmDrop: (number) => `Ska § ${String(number)} utgå?`,
  numberStaysTaken: (number) => `Nummer ${String(number)} används aldrig igen under året.`,
  confirmSending: (approvers) => `Skicka protokollet för justering till ${listed(approvers, 'sv')}?`,
  meaningOfSending: (items, due) => [
    `Mötets ${count(items, 'punkt', 'punkter')} får sina paragrafnummer. De ändras inte sedan.`,
    'Inget i protokollet ändras medan det justeras.',
    ...(due === null ? [] : [`Det justeras senast ${day(due.lastDay)} ${cited(due.source)}.`]),
  ],
  confirmApproval: (sections) => `Justerar du protokollet, ${count(sections, 'en paragraf', 'paragrafer')}?`,
  meaningOfApproval: [
    'Din justering sparas med ditt namn och tiden.',
    'När alla har justerat kan protokollet publiceras.',
  ],
  confirmCorrection: 'Ska det justerade protokollet rättas?',
  meaningOfCorrection: [
    'Det justerade protokollet står kvar. Rättelsen blir en ny utgåva.',
    'Samma justerare justerar den på nytt.',
  ],
  late: ({ lastDay, days, source }) =>
    `Det skulle ha justerats senast ${day(lastDay)}, inom ${String(days)} dagar ${cited(source)}. Justeringen gäller ändå.`,
  noRound: 'Utkastet är inte ute för synpunkter.',
  notApproved: (stage, source) =>
    `Organet för protokoll ${cited(source)}. Det publiceras när det är justerat, och är nu ${stage === null ? 'inte påbörjat' : stages[stage]}. Skicka det för justering.`,
  roundFirst: 'Organet tar in synpunkter på anteckningarna innan de publiceras. Öppna för synpunkter först.',
  upFor: (time) =>
    time === null
      ? 'Det är inte bestämt hur länge anslaget sitter uppe.'
      : `Anslaget sitter uppe till och med ${day(time.lastDay)} och tas ned tidigast ${day(time.removableFrom)}.`,
  postingState: ({ state, posted, of, missing, source }) => {
    if (state === 'notDecided') return notDecidedText('noticeBoards', 'sv');
    const clause = source === null ? '' : ` ${cited(source)}`;
    return state === 'complete'
      ? `Anslaget på alla ${String(of)} tavlor${clause}.`
      : `Anslaget på ${String(posted)} av ${String(of)} tavlor, kvar är ${listed(missing, 'sv')}${clause}.`;
  },
  appeal: ({ by, under, lastDay, source }) =>
    `Besluten kan överklagas enligt ${under}. Vem: ${by} ${cited(source)}. ${lastDay === null ? 'Sista dag kan inte sägas: antalet dagar är inte bestämt, eller allt är inte anslaget.' : `Sista dag är ${day(lastDay)}.`}`,
  due: (due) =>
    due === null
      ? notDecidedText('approval', 'sv')
      : `Justeras senast ${day(due.lastDay)}, inom ${String(due.days)} dagar ${cited(due.source)}.`,
  done: {
    approvers: (names) => `${listed(names, 'sv')} justerar protokollet.`,
    closed: (at) => `Det är antecknat att mötet avslutades kl. ${at}.`,
    numbered: (number, title) => `”${title}” är § ${String(number)} och kan justeras omedelbart.`,
    dropped: (number) => `§ ${String(number)} har utgått. Numret används inte igen.`,
    sent: (approvers, first, last) =>
      `Protokollet, §§ ${String(first)}–${String(last)}, är skickat för justering till ${listed(approvers, 'sv')}.`,
    approved: (waiting) =>
      waiting.length === 0
        ? 'Protokollet är justerat. Nu kan det publiceras.'
        : `Du har justerat. ${listed(waiting, 'sv')} återstår.`,
    atOnce: (number, state) =>
      state === 'mayBeSent'
        ? `§ ${String(number)} är omedelbart justerad och kan skickas.`
        : `Du har justerat § ${String(number)}. Fler justerare återstår.`,
    corrected: (edition) => `Utgåva ${String(edition)} är påbörjad. Skicka den för justering när den är klar.`,
    roundOpen: (lastDay, people) =>
      `Utkastet är ute för synpunkter hos ${count(people, 'en person', 'personer')} till och med ${day(lastDay)}. Det är arbetsmaterial.`,
    commented: 'Synpunkten är lämnad. Den som ledde mötet avgör den.',
    answered: (answer) => (answer === 'taken' ? 'Synpunkten tas med.' : 'Synpunkten tas inte med.'),
    posted: (board, on) => `Det är antecknat att anslaget sattes upp på ${board} ${day(on)}.`,
    removed: (board, on) => `Det är antecknat att anslaget togs ned från ${board} ${day(on)}.`,
  },
};
