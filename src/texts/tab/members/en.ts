import { dayWords } from '../days';
import type { MembersTexts } from './sv';

const when = dayWords('en');

const fault: MembersTexts['fault'] = (one) => {
  switch (one.fault) {
    case 'nobody':
      return `${one.party} has no representative.`;
    case 'seats': {
      const seat = one.seat === 'members' ? 'members' : 'substitutes';
      return `${one.party} has ${String(one.appointed)} of ${String(one.needed)} ${seat}.`;
    }
    case 'representation':
      return one.wanted === 'politician'
        ? `${one.name} is an official. The party is to appoint a politician.`
        : `${one.name} is a politician. The party is to appoint an official.`;
    case 'withoutMandate':
      return `${one.name} cannot decide for their party, and should be able to.`;
    case 'auditor':
      return `${one.appointedBy} has appointed no auditor.`;
  }
};

const daysOf = (days: number) => (days === 0 ? 'today' : days === 1 ? 'in 1 day' : `in ${String(days)} days`);

/** The words of the page of a body's members, in English. */
export const en: MembersTexts = {
  title: 'Members',
  about: 'Who stands for whom, until when, and what is missing.',
  give: 'Give a role',
  handOver: 'Hand over',
  leaving: 'Note that a party leaves',
  end: 'End',
  endOne: (name, role) => `End ${name}, ${role}`,
  faults: 'This is missing or does not agree',
  noFaults: 'Every party is staffed.',
  fault,
  term: 'Term of office',
  termRuns: (from, to) =>
    from === null ? `The first term ends ${when.day(to)}.` : `The term is ${when.day(from)} – ${when.day(to)}.`,
  termEnds: 'The term is about to end. Whoever appoints needs to appoint anew.',
  unsettled: (names) => `Without a last day or a new appointment: ${names.join(', ')}.`,
  noTerm: 'How long members are appointed for has not been decided.',
  none: 'Nobody has a role here yet.',
  noneAbout: 'Give the first person a role. Whoever has a role sees the meetings and documents of the body.',
  nobodyHere: 'Nobody appointed',
  others: 'Without a party',
  othersAbout: 'These people have a role in the body without standing for a party.',
  until: (day) => `Until ${when.day(day)}`,
  fromDay: (day) => `From ${when.day(day)}`,
  runs: 'Until further notice',
  goesOn: (to) => (to === null ? 'Goes on until further notice' : `Goes on until ${when.day(to)}`),
  coming: 'Coming',
  endsIn: (days) => `Ends ${daysOf(days)}`,
  withoutMandate: 'Cannot decide for the party',
  representations: { politician: 'Politician', official: 'Official' },
  appointedBy: (who) => `Appointed by ${who}`,
  employedBy: (who) => `Employed by ${who}`,
  substituteFor: (name) => `Stands in for ${name}`,
  inOrder: (nr) => `Number ${String(nr)} in the order`,
  delegated: 'Has a delegation',
  leaves: (day) => `Leaves the collaboration. No longer bound from ${when.day(day)}.`,
  names: 'Other names',
  alias: (name) => `Also called ${name}`,
  named: ({ name, from, to }) => {
    if (from !== null && to !== null) return `${name}, ${when.day(from)} – ${when.day(to)}`;
    if (to !== null) return `${name}, until ${when.day(to)}`;
    return from === null ? name : `${name}, from ${when.day(from)}`;
  },
  invite: 'Send invitations',
  mailings: 'Mailings',
  mailingsAbout: 'What has been sent in the last 60 days: to whom, how and with what result.',
  noMailings: 'Nothing has been sent yet. Agendas, invitations, changes and reminders are shown here.',
  mailedOn: (day) => `First sent on ${when.day(day)}`,
  reached: (reached, of) => `${String(reached)} of ${String(of)} have it`,
  receiver: 'Receiver',
  way: 'Way',
  result: 'Result',
  standings: { sent: 'Sent', waiting: 'Waiting', failed: 'Not delivered', notNeeded: 'Not needed' },
};
