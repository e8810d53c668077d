import type { AskingTexts } from './texts';

export const en: AskingTexts = {
  follows: 'This follows:',
  nothingDone: 'Nothing has been done yet. The question is yours alone and stands for a day.',
  overtaken: 'This question no longer stands. You were asked something newer after it.',
  takesThePlaceOf: (heading) =>
    `This question takes the place of the one before: “${heading}”. That has not been done.`,
  changed: 'Things have changed since I asked. This is how it is now. Do you still want to?',
  answered: 'The question has already been answered.',
  answeredBelow: 'The question has been answered. The answer is further down.',
  chose: (title) => `You chose ${title}.`,
  leftAlone: 'I did nothing.',
  gone: 'The question is no longer there. Write again what you want to do. Nothing has been changed.',
  tooOld:
    'The question is more than a day old and no longer stands. Write again what you want to do. Nothing has been changed.',
  nothingAsked: 'No question and no draft is waiting for your answer. Nothing has been changed.',
  notUnderstood: 'I did not understand what to change. The question stands. Answer yes or no, or write it anew.',
  labels: { pick: 'Choose', words: 'Your answer', change: 'What should be changed?' },
  buttons: {
    yes: 'Yes, do it',
    no: 'No, leave it',
    pick: 'Choose',
    tell: 'Answer',
    change: 'Change',
    save: 'Save the change',
    leave: 'Cancel',
  },
  spoken: (heading, waits) =>
    ({
      yes: `${heading} Answer yes or no.`,
      choice: `${heading} Choose on the card, or write which.`,
      words: `${heading} Write your answer.`,
    })[waits],
};
