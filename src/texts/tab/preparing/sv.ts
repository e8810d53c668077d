import type { Day, Instant } from '../../../core/calendar';
import type { RemarkKind } from '../../../core/preparing/remark';
import { listed } from '../../when';
import { dayWords } from '../days';
import { agoWords } from './ago';

const when = dayWords('sv');
const size = new Intl.NumberFormat('sv', { maximumFractionDigits: 0 });
const ago = agoWords('sv', 'just nu');
const count = (number: number, one: string, many: string) => `${String(number)} ${number === 1 ? one : many}`;

const kinds: Readonly<Record<RemarkKind, string>> = {
  comment: 'Synpunkt',
  title: 'Ny lydelse av rubriken',
  purpose: 'Ny lydelse av syftet',
  description: 'Ny lydelse av beskrivningen',
};

/** The words of preparing a meeting together, of who comes for what, and of the document before it is sent. */
export const sv = {
  agenda: {
    redo: 'Gör om',
    redone: 'Ändringen är gjord igen.',
    undoKeys: 'Ctrl+Z ångrar och Ctrl+Y gör om.',
    arrange: 'Ordna i avsnitt',
    arranged: 'Punkterna ligger nu i avsnitt.',
    opening: 'Inledning',
    followUp: 'Uppföljning',
    other: 'Övriga frågor',
    steering: 'Frågor som styrgrupp',
    closing: 'Avslutning',
    changed: (by: string, minutesAgo: number) => `Ändrad av ${by} ${ago(minutesAgo)}`,
  },
  clash: {
    heading: 'Ni ändrade samma sak samtidigt',
    about: 'Båda lydelserna finns kvar. Välj vilken som ska gälla.',
    mine: 'Din lydelse',
    theirs: 'Den andra lydelsen',
    keepMine: 'Behåll min lydelse',
    takeTheirs: 'Ta den andra lydelsen',
    keepBoth: 'Behåll båda',
    empty: '(tomt)',
    fields: {
      title: 'Rubrik',
      description: 'Beskrivning',
      kind: 'Vad mötet ska göra',
      purpose: 'Syfte',
      theme: 'Tema',
      concern: 'Gäller',
      parties: 'Berörda parter',
      presenter: 'Föredragande',
      minutes: 'Minuter',
    },
  },
  signing: {
    heading: 'Gemensam beredning',
    count: (signed: number, of: number) => `${String(signed)} av ${String(of)} har godkänt utkastet.`,
    due: (day: Day) => `Godkänn senast ${when.day(day)}, så hinner dagordningen skickas i tid.`,
    late: (day: Day) => `Utkastet skulle ha varit godkänt ${when.day(day)}. Ordföranden kan skicka ändå.`,
    noStop: 'Ordföranden kan skicka också om någon inte har godkänt.',
    standing: { signedOff: 'Har godkänt', signedEarlierDraft: 'Godkände ett tidigare utkast', notYet: 'Inte än' },
    at: (moment: Instant) => when.moment(moment),
    changed: (titles: readonly string[]) => `Ändrat sedan dess: ${listed(titles, 'sv')}`,
    sign: 'Godkänn utkastet',
    signAgain: 'Godkänn det som har ändrats',
    signing: 'Godkänner …',
    missing: (names: readonly string[]) => `Inte godkänt av ${listed(names, 'sv')}. Du kan skicka ändå.`,
  },
  remarks: {
    kinds,
    open: (number: number, title: string) =>
      number === 0
        ? `Skriv en synpunkt på ”${title}”`
        : `Visa ${count(number, 'synpunkt', 'synpunkter')} på ”${title}”`,
    show: (number: number) => (number === 0 ? 'Skriv en synpunkt' : `Visa ${count(number, 'synpunkt', 'synpunkter')}`),
    hide: 'Dölj synpunkter',
    heading: (title: string) => `Synpunkter på ”${title}”`,
    none: 'Ingen har skrivit något än. Det som skrivs här läses av er som bereder och skickas aldrig.',
    by: (name: string, moment: Instant) => `${name}, ${when.moment(moment)}`,
    kind: 'Vad det gäller',
    text: 'Text',
    textMissing: 'Skriv vad du vill säga om punkten.',
    send: 'Lämna synpunkten',
    sending: 'Sparar …',
    take: 'Ta in lydelsen',
    close: 'Avsluta',
    takeOf: (name: string) => `Ta in lydelsen från ${name}`,
    closeOf: (name: string) => `Avsluta synpunkten från ${name}`,
    taken: 'Intagen',
    closed: 'Avslutad',
    earlier: (number: number) => `Visa ${count(number, 'besvarad', 'besvarade')}`,
  },
  annexes: {
    of: (title: string) => `Bilagor till ”${title}”`,
    facts: (bytes: number, by: string) => `${size.format(bytes / 1024)} kB, ${by}`,
    drop: 'Släpp bilagor här, eller välj filer:',
    choose: (title: string) => `Välj bilagor till ”${title}”`,
    sending: (name: string) => `Lägger till ${name} …`,
    tooLarge: (name: string) => `${name} är för stor. En bilaga får vara högst 8 MB. Gör den mindre.`,
    remove: 'Ta bort',
    removeOf: (name: string) => `Ta bort bilagan ${name}`,
  },
  radar: {
    heading: 'Vem kommer',
    unsent: 'Parterna svarar när dagordningen är skickad.',
    noMandate: (parties: readonly string[]) => `Ingen har mandat för ${listed(parties, 'sv')}.`,
    allThere: 'Alla berörda parter har svarat och kommer.',
    summary: (coming: number, missing: number, open: number) =>
      [
        count(coming, 'kommer', 'kommer'),
        ...(missing > 0 ? [count(missing, 'saknas', 'saknas')] : []),
        ...(open > 0 ? [`${String(open)} har inte svarat`] : []),
      ].join(', '),
    states: {
      coming: 'kommer',
      named: 'kommer för punkten',
      notNeeded: 'behöver inte delta',
      notAnswered: 'har inte svarat',
      noRepresentative: 'ingen har mandat',
      representativeAway: 'representanten är borta',
    },
    concerned: (title: string) => `Berörda parter för ”${title}”`,
    noParties: 'Ingen part är markerad som berörd.',
    guests: 'Önskade gäster',
    guestStates: { asked: 'Väntar på svar', approved: 'Välkommen', refused: 'Avböjd' },
    approve: (name: string) => `Bjud in ${name}`,
    refuse: (name: string) => `Avböj ${name}`,
    why: (name: string) => `Varför bjuds ${name} inte in?`,
    whyMissing: 'Skriv varför. Den som frågade får läsa det.',
    send: 'Skicka svaret',
    cancel: 'Avbryt',
    requestGuest: 'Be att få bjuda in en gäst',
    tellAbsence: 'Anmäl frånvaro',
  },
  answers: {
    heading: 'Svara för din part',
    waits: 'Det här väntar på dig',
    toAnswer: (number: number) => `Svara vem som kommer till ${count(number, 'punkt', 'punkter')}.`,
    presents: (titles: readonly string[]) => `Du föredrar ${listed(titles, 'sv')}.`,
    allAnswered: 'Du har svarat på alla punkter som berör din part.',
    none: 'Ingen punkt berör din part. Du behöver inte svara.',
    closed: 'Mötet har börjat. Säg till ordföranden vem som är med.',
    party: (name: string) => `Svar för ${name}`,
    representative: (name: string | null) => (name === null ? 'Representanten kommer' : `${name} kommer`),
    named: 'Någon annan kommer',
    notNeeded: 'Vi behöver inte delta',
    name: 'Vem kommer?',
    nameMissing: 'Skriv namnet på den som kommer till punkten.',
    saveName: 'Spara namnet',
    all: 'Svara att representanten kommer till resten',
    saving: (done: number, of: number) => `Svarar … ${String(done)} av ${String(of)}`,
    saved: 'Svaren är sparade.',
    answered: (number: number, of: number) => `${String(number)} av ${String(of)} besvarade`,
  },
  preview: {
    show: 'Förhandsgranska dokumentet',
    hide: 'Dölj dokumentet',
    heading: 'Så blir dokumentet',
    about: 'Så läser alla det om du skickar nu. Sekretessbelagda punkter visas med nummer och grund.',
    workingMaterial: 'Arbetsmaterial',
    loading: 'Hämtar dokumentet …',
    again: 'Försök igen',
  },
};

export type PreparingTexts = typeof sv;
