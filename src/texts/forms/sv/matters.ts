import type { FormTexts } from '../form';

const before = {
  meetingId: { label: 'Möte', hint: 'Tomt: nästa möte.' },
  askException: { label: 'Be mötets ordförande om undantag när sista dagen har passerat' },
};
const reason = { label: 'Skäl', hint: 'Följer med ärendet.' };
const due = { label: 'Svar senast' };
const answer = { label: 'Svar' };
const partyKey = { label: 'Part', hint: 'Tomt: din egen part.' };

export const matters = {
  answerLevel: {
    title: 'Ange nivå',
    about: 'På vilken nivå frågan bäst hanteras.',
    fields: {
      level: { label: 'Nivå', options: { workingGroup: 'Arbetsgrupp', area: 'Stadsområdet', cityWide: 'Hela staden' } },
    },
  },
  liftMatter: {
    title: 'Lyft till stadengemensamt',
    about: 'Frågan anmäls till det stadengemensamma forumet, och punkten här blir lyft.',
    fields: {
      trigger: {
        label: 'Varför den lyfts',
        options: {
          betterCityWide: 'Den samverkas bättre stadengemensamt',
          cityWidePartyPerspective: 'Den behöver ett stadengemensamt partsperspektiv',
        },
      },
      reason,
      ...before,
    },
  },
  spreadMatter: {
    title: 'Lägg för flera forum',
    about: 'Samma fråga läggs på nästa möte i flera forum, och svaren samlas här.',
    fields: {
      to: { label: 'Forum', hint: 'Tomt: alla.' },
      reason,
      reasonForFewer: { label: 'Varför inte alla' },
    },
  },
  placeSpread: {
    title: 'Lägg frågan på nya möten',
    about: 'För de forum som inte hade något möte som kunde ta frågan i tid.',
    fields: { reason },
  },
  answerSpread: {
    title: 'Svara på en fråga till flera forum',
    about: 'Vad det här forumet svarar. De andras svar ändras inte.',
    fields: { answer },
  },
  passOnMatter: {
    title: 'Överlämna till ett annat organ',
    about: 'Frågan läggs för ett annat organ, under det organets sista dag för förslag.',
    fields: { to: { label: 'Organ' }, reason, ...before },
  },
  prepareMatter: {
    title: 'Lämna berett ärende',
    about: 'Punkten läggs på det andra organets dagordning med ett förslag till beslut.',
    fields: { to: { label: 'Organ' }, proposedDecision: { label: 'Förslag till beslut' } },
  },
  startAnchoring: {
    title: 'Starta förankring',
    about: 'Varje part får svara om den står bakom förslaget.',
    fields: { due, parties: { label: 'Parter', hint: 'Tomt: alla.' } },
  },
  answerAnchoring: {
    title: 'Svara i förankringen',
    about: 'Om parten står bakom förslaget.',
    fields: {
      partyKey,
      stance: {
        label: 'Svar',
        options: {
          supports: 'Står bakom',
          supportsWithCondition: 'Står bakom, med villkor',
          doesNotSupport: 'Står inte bakom',
          abstains: 'Avstår',
        },
      },
      answer: { label: 'Motivering eller villkor' },
    },
  },
  askOpinion: {
    title: 'Begär yttrande',
    about: 'Medlemmarna ombeds yttra sig eller lämna upplysningar.',
    fields: { question: { label: 'Fråga' }, due, parties: { label: 'Medlemmar', hint: 'Tomt: alla.' } },
  },
  answerOpinion: {
    title: 'Lämna yttrande',
    about: 'Medlemmens yttrande, eller att den inte har något att erinra.',
    fields: {
      partyKey,
      stance: { label: 'Slag', options: { opinion: 'Yttrande', noRemark: 'Inget att erinra' } },
      answer: { label: 'Yttrande' },
    },
  },
  callOwnerDialogue: {
    title: 'Ta initiativ till ägardialog',
    about: 'En medlem eller förbundet tar initiativet, och det sparas vem.',
    fields: {
      by: { label: 'Initiativtagare', options: { member: 'En medlem', association: 'Förbundet' } },
      subject: { label: 'Vad dialogen gäller' },
    },
  },
  planOwnerDialogue: {
    title: 'Planera ägardialogen',
    about: 'När och var den hålls. Medlemmarnas ledamöter får veta det.',
    fields: {
      day: { label: 'Dag' },
      starts: { label: 'Börjar' },
      ends: { label: 'Slutar' },
      place: { label: 'Plats' },
    },
  },
  noteOwnerDialogue: {
    title: 'Anteckna ägardialogen',
    about: 'Vilka medlemmar som deltog och vad som sades.',
    fields: { present: { label: 'Medlemmar som deltog' }, text: { label: 'Anteckningar' } },
  },
  carryQuestion: {
    title: 'Ta med en fråga från eller till ett projekt',
    about: 'Frågan går till den som ska svara, och svaret går tillbaka till den som frågade.',
    fields: {
      project: { label: 'Projekt' },
      direction: {
        label: 'Riktning',
        options: { fromProject: 'Från projektet hit', toProject: 'Härifrån till projektet' },
      },
      title: { label: 'Fråga' },
      question: { label: 'Beskrivning' },
      upn: { label: 'Vem i projektet', hint: 'Den som frågar, eller som ska svara.' },
      ...before,
    },
  },
  answerCarried: {
    title: 'Svara på frågan mellan projekt och organ',
    about: 'Svaret går tillbaka till den som frågade.',
    fields: { answer },
  },
  referElsewhere: {
    title: 'Hänvisa till en annan organisation',
    about: 'Du får en hänvisning att lämna dit. De öppnar ett eget ärende med den.',
    fields: {
      organisation: { label: 'Organisation', hint: 'Kortnamnet i adressen, till exempel stockholm.' },
      body: { label: 'Organ där' },
    },
  },
  takeUpFromElsewhere: {
    title: 'Ta emot från en annan organisation',
    about: 'Öppnar ett eget ärende här som hänvisar till deras.',
    fields: {
      reference: { label: 'Hänvisning', hint: 'Ärendets adress, till exempel goteborg-17.' },
      title: { label: 'Fråga' },
      cameFrom: { label: 'Organ som det kommer från' },
      reason: { label: 'Beskrivning' },
      ...before,
    },
  },
  registerMatter: {
    title: 'Registrera ärendet',
    about: 'Diarienumret och handläggaren. De står på handlingar som skrivs från och med nu.',
    fields: { number: { label: 'Diarienummer' }, caseOfficer: { label: 'Handläggare' } },
  },
  closeMatter: {
    title: 'Avsluta ärendet',
    about: 'Ärendet är färdigt. Det som ännu väntar visas först.',
    fields: { reason: { label: 'Skäl' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
