/** Files with words that are not the product's own, and why they are left as they are. */
export const NOT_OURS = [
  { file: 'src/texts/bot/intents', reason: 'What people may say to the product, in their own words.' },
  { file: 'src/texts/importing/documents', reason: 'Parts of a Word file are called what Word calls them.' },
  { file: 'src/texts/documents/minutes', reason: 'The headings of minutes are those the law and its forms have.' },
  { file: 'local/page/mail/paper.ts', reason: 'The page around a letter, and no text of its own.' },
] as const;

/** What is written as a text in the code and is a kind by its English name, which nobody reads. */
export const KINDS_IN_CODE: ReadonlySet<string> = new Set(['agenda']);

/** One word for each concept (src/core/GLOSSARY.md), and the words that are not written for it. */
export const INSTEAD_OF: readonly { readonly word: string; readonly not: RegExp }[] = [
  { word: 'dagordning', not: /\bagenda(n|punkt\p{L}*)?\b|föredragningslist/iu },
  { word: 'anteckningar', not: /minnesanteckning/iu },
  { word: 'uppdrag', not: /\baktivitet(en|er|erna)?\b|att-göra/iu },
  { word: 'påminnelse, meddelande', not: /\bnotis(en|er|erna)?\b/iu },
  { word: 'årshjul', not: /årsplanen|verksamhetshjul/iu },
  { word: 'bilaga', not: /bifogad|bifoga\b/iu },
  { word: 'synpunkt', not: /\bkommentar/iu },
  { word: 'ta bort', not: /\bradera|\bkassera/iu },
  { word: 'ställa in', not: /\bavboka|\bavlys/iu },
  { word: 'möte', not: /sammanträd/iu },
  { word: 'ersättare', not: /suppleant/iu },
  { word: 'e-post', not: /\b(e-?mail|mejl\p{L}*|epost)\b/iu },
  { word: 'person, du', not: /\banvändare/iu },
  { word: 'välj, tryck', not: /\bklicka/iu },
  { word: 'och', not: /\bsamt\b/iu },
  { word: 'inte', not: /\bej\b/iu },
  { word: 'om', not: /\bavseende\b|\bgällande\b|\bangående\b/iu },
  { word: 'få', not: /\berhåll/iu },
  { word: 'göra', not: /\bgenomför|\bverkställ/iu },
  { word: 'tack vare, för', not: /\bvänligen\b/iu },
];

/** What a button says first. */
export const VERBS: ReadonlySet<string> = new Set(
  [
    'Anmäl Ange Anteckna Avböj Avbryt Använd Avgör Avmarkera Avsluta Be Begär Behåll Bemanna Bered Besluta Besvara Bestäm Bjud Byt',
    'Dela Dra Dölj Expediera Fastställ Flytta Föreslå Förhandsgranska Försök Följ Fråga Gallra Ge Glöm Godkänn Gå Gör Håll Hämta',
    'Hänskjut Hänvisa Justera Kalla Kasta Kontrollera Kopiera Låt Lyft Lämna Lägg Markera Notera Numrera Ordna Planera Publicera',
    'Påminn Rapportera Registrera Rätta Sammanställ Sekretessbelägg Skapa Skicka Skjut Skriv Sluta Spara Starta Ställ Svara Sätt',
    'Ta Utför Utse Visa Välj Återkalla Återrapportera Ångra Ändra Öppna Öva Överlämna',
  ]
    .join(' ')
    .split(' '),
);

/** Labels of buttons that are no verb, and why. */
export const CHOICES: readonly { readonly labels: readonly string[]; readonly reason: string }[] = [
  {
    labels: ['Kom inte', 'Kom nu', 'Gick nu', 'Kom tillbaka nu'],
    reason: 'Who keeps the notes presses what happened, as it happens: it is a verb, of what has been.',
  },
  { labels: ['X (X)', 'Från slutet'], reason: 'Pressed or not, it stands for how a list is shown.' },
];
