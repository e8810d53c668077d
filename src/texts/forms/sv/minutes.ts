import type { FormTexts } from '../form';

export const minutes = {
  chooseApprovers: {
    title: 'Välj justerare',
    about: 'Den som skriver protokollet justerar det aldrig.',
    fields: { approvers: { label: 'Justerare' }, secretary: { label: 'Sekreterare' } },
  },
  closeMeeting: {
    title: 'Avsluta mötet',
    about: 'Efter den tiden antecknas inga reservationer.',
    fields: { at: { label: 'Klockslag' } },
  },
  numberAtOnce: {
    title: 'Numrera en paragraf för omedelbar justering',
    about: 'Mötet har beslutat att paragrafen justeras omedelbart.',
    fields: {},
  },
  approveImmediately: {
    title: 'Justera en paragraf omedelbart',
    about: 'Görs av var och en av justerarna.',
    fields: {
      by: { label: 'Hur', options: { eSignature: 'Med e-underskrift', paper: 'På papper', mail: 'Med e-post' } },
    },
  },
  dropSection: { title: 'Låt en paragraf utgå', about: 'Numret används inte igen.', fields: {} },
  sendForApproval: {
    title: 'Skicka protokollet för justering',
    about: 'Paragraferna numreras, och sedan ändras inget i protokollet.',
    fields: {},
  },
  approveMinutes: {
    title: 'Justera protokollet',
    about: 'Görs av var och en av justerarna. När alla har justerat kan det publiceras.',
    fields: {
      by: { label: 'Hur', options: { eSignature: 'Med e-underskrift', paper: 'På papper', mail: 'Med e-post' } },
    },
  },
  correctMinutes: {
    title: 'Rätta ett justerat protokoll',
    about: 'Rättelsen blir en ny utgåva som justeras på nytt.',
    fields: { correction: { label: 'Vad som rättas, och varför' } },
  },
  openCommentRound: {
    title: 'Öppna för synpunkter',
    about: 'De som var med får lämna synpunkter på utkastet under de dagar som är bestämda.',
    fields: {},
  },
  commentOnNotes: {
    title: 'Lämna en synpunkt',
    about: 'På utkastet till anteckningar eller protokoll.',
    fields: { text: { label: 'Vad som ska ändras' } },
  },
  answerComment: {
    title: 'Svara på en synpunkt',
    about: 'Den som ledde mötet avgör vad som tas med.',
    fields: {
      answer: { label: 'Svar', options: { taken: 'Tas med', notTaken: 'Tas inte med' } },
      reply: { label: 'Varför' },
    },
  },
  postNotice: {
    title: 'Anteckna ett anslag',
    about: 'Dagen det sattes upp på anslagstavlan, och var beviset finns.',
    fields: { on: { label: 'Dag' }, evidence: { label: 'Var beviset finns' } },
  },
  removeNotice: {
    title: 'Anteckna att ett anslag togs ned',
    about: 'Tidigast när anslagstiden är slut.',
    fields: { on: { label: 'Dag' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
