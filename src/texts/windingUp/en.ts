import { writtenDay } from '../when';
import type { WindingUpTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'en');
const causes = { agreed: 'The members agree.', memberLeaves: 'A member leaves the association.' } as const;
const stillLeft = (names: readonly string[]) => (names.length === 0 ? [] : [`Left to serve: ${names.join(', ')}.`]);

export const en: WindingUpTexts = {
  refused: {
    notConsulted: ({ missing }) =>
      `A decision on liquidation comes after consultation with every member. Missing: ${missing.join(', ')}.`,
    consultationAfterDecision: ({ consultedOn }) =>
      `The consultation, ${day(consultedOn)}, came after the decision. It is to come before.`,
    dayNotYet: ({ day: on }) => `${day(on)} has not come yet. Note it when it has been done.`,
    notAnAssociation: () => 'Only an association can be wound up. Note the liquidation in its board.',
    alreadyWindingUp: () => 'The liquidation has been noted already.',
    accountsBeforeDecision: ({ decidedOn }) =>
      `The final accounts come after the decision on liquidation, ${day(decidedOn)}. Change the day.`,
    accountsMissing: () => 'Note the final accounts first. They are what the members are to be served.',
    someServed: () => 'A member has been served the final accounts already. They are not changed any more.',
    servedBeforeAccounts: ({ on }) =>
      `The final accounts were presented on ${day(on)}. No member can have been served before that.`,
    notAMember: () => 'Choose one of the members of the association.',
    meetingsLeft: ({ day: on }) => `There is a meeting left, ${day(on)}. Cancel the coming meetings first.`,
    alreadyDissolved: ({ on }) => `The association was dissolved on ${day(on)}.`,
  },
  dissolved: (on) => `The body was dissolved on ${day(on)} and is an archive. It can be read but not changed.`,
  enterAnyway: (bodyName) => `Note the liquidation of ${bodyName}?`,
  enterMeans: [
    'The body works as before until every member has been served the final accounts.',
    'Then note the final accounts and the receipt of each member.',
  ],
  dissolveAnyway: (bodyName) => `This is the last member. Dissolve ${bodyName}?`,
  dissolveMeans: [
    'The body becomes an archive that can be read but not changed.',
    'Documents are still given out, and the archive can be inspected.',
    'It cannot be undone.',
  ],
  alsoBeneath: (bodyName) => `It goes for ${bodyName} too.`,
  done: {
    entered: (bodyName, on) => `The liquidation of ${bodyName} is noted, decided on ${day(on)}.`,
    presented: (on) => `The final accounts of ${day(on)} are noted.`,
    served: (member, on, left) =>
      [`${member} was served the final accounts on ${day(on)}.`, ...stillLeft(left)].join(' '),
    dissolved: (bodyName, on) => `${bodyName} is dissolved from ${day(on)} and is now an archive.`,
  },
  card: {
    heading: 'Liquidation',
    about: 'Consultation, decision, final accounts and service. When every member is served the body is an archive.',
    enter: 'Note a liquidation',
    present: 'Note the final accounts',
    serve: 'Note that a member is served',
    lines: ({ cause, consultedOn, decidedOn, finalAccounts, served, dissolvedOn }, names, left) => [
      `${causes[cause]} Consultation ${day(consultedOn)}, decision ${day(decidedOn)}.`,
      finalAccounts === null
        ? 'The final accounts have not been presented.'
        : `Final accounts ${day(finalAccounts.on)}: ${finalAccounts.report} and ${finalAccounts.accounts}.`,
      ...served.map(({ partyKey, on, receipt }) => `${names(partyKey)} was served on ${day(on)}: ${receipt}.`),
      ...stillLeft(left),
      ...(dissolvedOn === null ? [] : [`Dissolved on ${day(dissolvedOn)}. The body is an archive.`]),
    ],
  },
};
