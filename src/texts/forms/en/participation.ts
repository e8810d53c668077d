import type { FormTexts } from '../form';

export const participation = {
  answerAgenda: {
    title: 'Answer for your party',
    about: 'Who comes for the party to an item.',
    fields: {
      partyKey: { label: 'Party' },
      answer: {
        label: 'Answer',
        options: {
          representative: 'The representative comes',
          named: 'Somebody else comes',
          notNeeded: 'We need not take part',
        },
      },
      name: { label: 'Name', hint: 'Whoever comes for this item alone.' },
    },
  },
  tellAbsence: {
    title: 'Report absence',
    about: 'Somebody of the party does not come to the meeting.',
    fields: { partyKey: { label: 'Party' }, name: { label: 'Who comes instead', hint: 'Empty: nobody comes.' } },
  },
  requestGuest: {
    title: 'Ask for a guest',
    about: 'Somebody from outside the parties. The chair of the meeting decides.',
    fields: {
      name: { label: 'Name' },
      organisation: { label: 'Organisation' },
      itemId: { label: 'Item', hint: 'Empty: the whole meeting.' },
    },
  },
  answerGuest: {
    title: 'Answer about a guest',
    about: 'The chair of the meeting says yes or no. A no has a reason.',
    fields: {
      answer: { label: 'Answer', options: { approved: 'Yes, welcome', refused: 'No' } },
      reason: { label: 'Reason', hint: 'Whoever asked will read it.' },
    },
  },
  remarkOnItem: {
    title: 'Make a comment',
    about: 'Those who prepare the meeting read it. It is never sent with the agenda.',
    fields: {
      kind: {
        label: 'What it concerns',
        options: {
          comment: 'A comment on the item',
          title: 'Another wording of the title',
          purpose: 'Another wording of the purpose',
          description: 'Another wording of the description',
        },
      },
      text: { label: 'Text' },
    },
  },
  answerRemark: {
    title: 'Take in or close a comment',
    about: 'The latest that waits on the item. A wording that is taken in changes the item.',
    fields: {
      answer: { label: 'Answer', options: { taken: 'Take in the wording', closed: 'Close' } },
      remarkId: { label: 'Comment' },
    },
  },
  attachAnnex: {
    title: 'Add an annex',
    about: 'The file goes with the item when the agenda is sent.',
    fields: { name: { label: 'Name of the file' }, content: { label: 'File' } },
  },
  removeAnnex: {
    title: 'Remove an annex',
    about: 'The latest of the item. The file does not go with it when the agenda is sent.',
    fields: { annexId: { label: 'Annex' } },
  },
  signOff: {
    title: 'Sign off the draft',
    about: 'The agenda as it is now. If an item changes afterwards, only that one needs it again.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
