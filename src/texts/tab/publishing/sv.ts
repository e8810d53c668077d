import type { Day, Instant } from '../../../core/calendar';
import { listed } from '../../when';
import { dayWords } from '../days';

const when = dayWords('sv');
const count = (number: number, one: string, many: string) => `${String(number)} ${number === 1 ? one : many}`;
const days = (number: number) => count(number, 'dag', 'dagar');

/** The words from the end of a meeting until its notes or minutes are out, and on the notice boards. */
export const sv = {
  way: {
    notes: 'Anteckningarnas väg',
    minutes: 'Protokollets väg',
    passed: 'klart',
    stages: {
      draft: 'Utkast',
      comment: 'Synpunkter',
      approval: 'Justering',
      published: 'Publicering',
      noticed: 'Anslag',
    },
  },
  round: {
    heading: 'Synpunkter på utkastet',
    workingMaterial: 'Arbetsmaterial',
    about: 'De som var med får läsa utkastet och lämna synpunkter. Under tiden är det arbetsmaterial.',
    open: 'Öppna för synpunkter',
    until: (day: Day, left: number) =>
      left === 0
        ? `Tiden för synpunkter gick ut ${when.day(day)}.`
        : `Synpunkter tas emot till och med ${when.day(day)}. ${left === 1 ? 'Sista dagen är i dag.' : `${days(left)} återstår.`}`,
    attended: 'De som var med',
    remarks: (number: number) => (number === 0 ? 'Ingen synpunkt' : count(number, 'synpunkt', 'synpunkter')),
    silence: 'Den som inte skriver något har ingen synpunkt.',
    made: 'Inkomna synpunkter',
    none: 'Ingen synpunkt har kommit in.',
    waiting: (number: number) => `${count(number, 'synpunkt', 'synpunkter')} väntar på svar.`,
    by: (name: string, moment: Instant) => `${name}, ${when.moment(moment)}`,
    answers: { waiting: 'Väntar på svar', taken: 'Tas med', notTaken: 'Tas inte med' },
    reply: (reply: string) => `Svar: ${reply}`,
    replyLabel: (name: string) => `Svar till ${name}`,
    replyHint: 'Skriv varför, om synpunkten inte tas med.',
    take: 'Ta med',
    takeOf: (name: string) => `Ta med synpunkten från ${name}`,
    leave: 'Ta inte med',
    leaveOf: (name: string) => `Ta inte med synpunkten från ${name}`,
    decides: (name: string) => `${name} ledde mötet och avgör vad som tas med.`,
    own: 'Din synpunkt',
    ownHint: 'Skriv vad som ska ändras, och i vilken punkt.',
    ownMissing: 'Skriv vad som ska ändras.',
    send: 'Lämna synpunkten',
    sending: 'Sparar …',
  },
  approval: {
    heading: 'Justering',
    notSent: 'Inte skickat',
    out: 'Ute för justering',
    approved: 'Justerat',
    closedAt: (at: string) => `Mötet avslutades kl. ${at}.`,
    closed: 'När avslutades mötet?',
    noteClosed: 'Anteckna tiden',
    people: (secretary: string, presider: string) =>
      [
        ...(secretary === '' ? [] : [`${secretary} skrev protokollet.`]),
        ...(presider === '' ? [] : [`${presider} ledde mötet.`]),
      ].join(' '),
    approvers: 'Justerare',
    noApprovers: 'Inga justerare är valda. Mötet väljer dem.',
    signed: (moment: Instant | null, by: string) =>
      moment === null ? `Har justerat ${by}` : `Justerade ${when.moment(moment)} ${by}`,
    ways: { eSignature: 'med e-underskrift', paper: 'på papper', mail: 'med e-post' },
    missing: 'Har inte justerat',
    asked: (moment: Instant) => `Ombads justera ${when.moment(moment)}.`,
    waitsFor: (names: readonly string[]) => `${listed(names, 'sv')} återstår.`,
    left: (left: number) =>
      left < 0
        ? `Tiden gick ut för ${days(-left)} sedan.`
        : left === 0
          ? 'I dag är sista dagen.'
          : `${days(left)} återstår.`,
    allApproved: (moment: Instant) => `Alla justerade senast ${when.moment(moment)}.`,
    choose: 'Välj justerare',
    change: 'Byt justerare',
    secretary: 'Vem skriver protokollet?',
    choosePerson: 'Välj person',
    served: 'Vilka justerar?',
    nobodyServed: 'Anteckna först vilka som var på mötet.',
    save: 'Spara justerarna',
    stops: 'Rätta till det här först',
    send: 'Skicka för justering',
    approve: 'Justera protokollet',
    goToMeet: 'Gå till mötet',
  },
  atOnce: {
    heading: 'Omedelbart justerade paragrafer',
    section: (number: number, title: string) => `§ ${String(number)} ${title}`,
    final: (day: Day) => `Justerad ${when.day(day)}. Den kan skickas ut.`,
    waitsFor: (names: readonly string[]) =>
      names.length === 0 ? 'Mötet har inte valt justerare än.' : `${listed(names, 'sv')} återstår.`,
    approve: (number: number) => `Justera § ${String(number)}`,
  },
  preview: {
    show: { notes: 'Visa anteckningarna', minutes: 'Visa protokollet' },
    hide: { notes: 'Dölj anteckningarna', minutes: 'Dölj protokollet' },
    heading: { notes: 'Så blir anteckningarna', minutes: 'Så blir protokollet' },
    workingMaterial:
      'Utkastet är arbetsmaterial tills det är klart. Sekretessbelagda punkter visas bara med sin grund.',
    approved: 'Så läser alla det när det publiceras. Sekretessbelagda punkter visas bara med sin grund.',
  },
  boards: {
    heading: 'Anslagstavlor',
    none: 'Anslagen skapas när protokollet publiceras.',
    edition: (edition: number) => `Utgåva ${String(edition)}`,
    notPosted: 'Inte anslaget',
    postBy: (day: Day) => `Anslås senast ${when.day(day)}.`,
    late: (day: Day) => `Skulle ha anslagits ${when.day(day)}.`,
    up: 'Uppe',
    down: 'Nedtaget',
    posted: (day: Day) => `Sattes upp ${when.day(day)}.`,
    removable: (day: Day) => `Tas ned tidigast ${when.day(day)}.`,
    noTime: 'Det är inte bestämt hur länge anslaget sitter uppe.',
    removed: (day: Day) => `Togs ned ${when.day(day)}.`,
    evidence: (where: string) => `Bevis: ${where}`,
    on: 'Dag',
    evidenceLabel: 'Var finns beviset?',
    evidenceHint: 'En adress eller ett diarienummer.',
    post: 'Anteckna anslaget',
    postOn: (board: string) => `Anteckna anslaget på ${board}`,
    remove: 'Anteckna att det togs ned',
    removeFrom: (board: string) => `Anteckna att anslaget togs ned från ${board}`,
  },
  correction: {
    heading: 'Rättelse',
    about: 'Det justerade protokollet ändras inte. En rättelse blir en ny utgåva med samma justerare.',
    what: 'Vad rättas, och varför?',
    whatMissing: 'Skriv vad som rättas, och varför.',
    correct: 'Rätta protokollet',
    sending: 'Sparar …',
    stands: (edition: number) => `Utgåva ${String(edition)} rättar den förra`,
  },
};

export type PublishingTexts = typeof sv;
