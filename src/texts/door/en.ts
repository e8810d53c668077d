import type { Decider } from '../../core/privacy/individualCase';
import { alternatives } from '../when';
import type { DoorTexts } from './texts';

const DECIDERS: Readonly<Record<Decider, string>> = {
  socialInsurance: 'the Social Insurance Agency (Försäkringskassan)',
  socialServices: 'the social services of the municipality',
  employmentService: 'the Public Employment Service (Arbetsförmedlingen)',
  unemploymentFund: 'the unemployment insurance fund',
};

export const en: DoorTexts = {
  refused: {
    personalId: () =>
      'The text holds something that looks like a personal identity number (personnummer). Nothing has been kept. Write the question anew without anything about individuals.',
    individualCase: ({ turnTo }) =>
      `This looks like one person’s case. No such cases are handled here, and nothing has been kept. Turn to ${
        turnTo.length === 0
          ? 'the authority that decides'
          : alternatives(
              turnTo.map((one) => DECIDERS[one]),
              'en',
            )
      }, or to the person’s case officer.`,
    rephrase: ({ because }) =>
      ({
        maybeIndividualCase:
          'Is this about one person’s case? Such are not handled here: turn to the authority that decides. If it is about the collaboration at large, write the question without that person. Nothing has been kept.',
        health:
          'The text tells of somebody’s health. Write the question without that, and without whom it is about. Nothing has been kept.',
        privatePerson:
          'The text names a person I do not know. Write the question without the name. If they take part in their work, add their role, such as “head of unit” or “from the police”. Nothing has been kept.',
      })[because],
  },
  theMessage: ({ disposal, registrar }) =>
    disposal === null
      ? `What becomes of the message itself in the chat is not decided: ${registrar === null ? 'the registrar' : `the registrar (${registrar.value})`} settles it.`
      : `Delete the message from the chat: ${disposal.value} (${disposal.source.document}, ${disposal.source.clause}).`,
  tooFast: 'The messages are coming faster than I can answer. I do not read the rest. Wait a minute, then write again.',
};
