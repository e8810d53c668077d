import type { FormTexts } from '../form';

const reason = { label: 'Motivering', hint: 'Den som föreslog frågan får läsa den.' };

export const proposals = {
  submitProposal: {
    title: 'Lämna ett förslag',
    about: 'Förslaget går till mötets ordförande.',
    fields: {
      title: { label: 'Rubrik' },
      description: { label: 'Beskrivning' },
      kind: { label: 'Vad det är', options: { question: 'Fråga', measure: 'Insats' } },
      late: {
        label: 'Om sista dagen har passerat',
        options: {
          keep: 'Lämna det inte',
          nextMeeting: 'Lämna det till nästa möte',
          askException: 'Be ordföranden om undantag',
        },
      },
    },
  },
  proposeToSeveral: {
    title: 'Lägg samma förslag i flera organ',
    about: 'Förslaget går till varje organs nästa möte. Du ser först vad varje organ svarar.',
    fields: {
      to: { label: 'De andra organen' },
      title: { label: 'Rubrik' },
      description: { label: 'Beskrivning' },
      kind: { label: 'Vad det är', options: { question: 'Fråga', measure: 'Insats' } },
    },
  },
  acceptProposal: {
    title: 'Ta upp förslaget',
    about: 'Förslaget blir en punkt på mötets dagordning.',
    fields: { reason },
  },
  deferProposal: {
    title: 'Skjut upp förslaget',
    about: 'Förslaget flyttas till ett senare möte.',
    fields: { meetingId: { label: 'Möte att flytta till' }, reason },
  },
  referProposal: {
    title: 'Hänskjut förslaget',
    about: 'Förslaget pekas vidare till ett annat organ eller en arbetsgrupp.',
    fields: { referTo: { label: 'Hänskjuts till' }, reason },
  },
  declineProposal: {
    title: 'Avböj förslaget',
    about: 'Förslaget tas inte upp.',
    fields: { reason },
  },
  changeProposal: {
    title: 'Ändra förslaget',
    about: 'Du ändrar ditt eget förslag, så länge det väntar på svar.',
    fields: {
      title: { label: 'Rubrik' },
      description: { label: 'Beskrivning' },
      kind: { label: 'Typ', options: { question: 'Samverkansfråga', measure: 'Åtgärd' } },
    },
  },
  withdrawProposal: {
    title: 'Dra tillbaka förslaget',
    about: 'Du drar tillbaka ditt eget förslag, så länge det väntar på svar.',
    fields: { reason: { label: 'Motivering', hint: 'Mötets ordförande får läsa den.' } },
  },
  moveProposal: {
    title: 'Flytta förslaget',
    about: 'Du flyttar ditt eget förslag till ett annat möte eller organ. Sista dagen där gäller.',
    fields: {
      to: { label: 'Organ att flytta till' },
      meetingId: { label: 'Möte att flytta till' },
      askException: { label: 'Be ordföranden om undantag från sista dagen' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
