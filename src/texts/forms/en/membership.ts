import { en as words } from '../../membership/en';
import type { FormTexts } from '../form';

export const membership = {
  giveRole: {
    title: 'Give a role',
    about: 'Somebody gets a role in the body from a day. The right to read follows within five minutes.',
    fields: {
      upn: { label: 'User name' },
      name: { label: 'Name', hint: 'Only for somebody who is not in the register.' },
      mail: { label: 'Mail', hint: 'Only for somebody who is not in the register.' },
      role: { label: 'Role', options: words.role },
      partyKey: { label: 'Party', hint: 'The party the person stands for.' },
      from: { label: 'First day' },
      to: { label: 'Last day', hint: 'Empty while the role runs. A delegation always has a last day.' },
      rights: { label: 'The delegation gives the right to', hint: 'Only for a delegate.', options: words.act },
      substituteFor: { label: 'Substitute for' },
      appointedBy: { label: 'Appointed by' },
    },
  },
  electWithin: {
    title: 'Elect within the body',
    about: 'The body elects one of its own, by the decision. Whoever holds the office leaves it the day before.',
    fields: {
      office: { label: 'To', options: { chair: 'Chair', viceChair: 'Vice chair', representative: 'Member' } },
      upn: { label: 'Who' },
      body: { label: 'In', hint: 'Empty: the body itself. Otherwise its committee.' },
      from: { label: 'From' },
      to: { label: 'To', hint: 'Empty: until further notice.' },
    },
  },
  endRole: {
    title: 'End a role',
    about: 'You see first what gaps it leaves. What has been done keeps its name.',
    fields: { lastDay: { label: 'Last day' } },
  },
  handOver: {
    title: 'Hand over',
    about:
      'All a person has (roles, turns, assignments, groups) goes to a successor from a day, in every body you answer for.',
    fields: {
      leaving: { label: 'Who leaves' },
      successor: { label: 'Successor' },
      from: { label: 'First day of the successor' },
    },
  },
  noteLeaving: {
    title: 'Note that a party leaves',
    about: 'The day it is no longer bound is worked out from the body’s time of notice.',
    fields: { partyKey: { label: 'Party' }, noticeOn: { label: 'Notice given on' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
