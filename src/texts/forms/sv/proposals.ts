import type { FormTexts } from '../form';

const reason = { label: 'Motivering', hint: 'Den som föreslog frågan får läsa den.' };

export const proposals = {
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
} as const satisfies Readonly<Record<string, FormTexts>>;
