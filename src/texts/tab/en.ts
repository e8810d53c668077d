import type { TabTexts } from './sv';
import { dayWords, daysFrom } from './days';

const when = dayWords('en');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const roles: TabTexts['roles'] = {
  chair: 'chair',
  viceChair: 'vice chair',
  deputy: 'deputy for the chair',
  jointPreparer: 'joint preparer',
  associationManager: 'association manager',
  coordinator: 'coordinator',
  processLeader: 'process leader',
  secretary: 'secretary',
  representative: 'representative',
  substitute: 'substitute',
  otherRepresentative: 'other representative',
  auditor: 'auditor',
  registrar: 'registrar',
  inspector: 'inspector',
  delegate: 'has a delegation',
  guest: 'guest',
};

/** English: the same shape as the Swedish, or it does not compile. */
export const en: TabTexts = {
  ...when,
  roles,
  themes: {
    safety: 'Safety',
    socialPlanning: 'Social experience in urban planning',
    publicHealth: 'Public health',
    civilSociety: 'Collaboration with civil society',
  },
  held: 'Held',
  stages: { planned: 'Planned', agendaSent: 'Agenda sent', notesPublished: 'Published', cancelled: 'Cancelled' },
  proposalKinds: { question: 'Question for collaboration', measure: 'Measure in collaboration' },
  proposalStatuses: {
    submitted: 'Waiting for an answer',
    exceptionAsked: 'Asks for an exception – came in late',
    accepted: 'Taken up',
    deferred: 'Deferred',
    referred: 'Referred',
    declined: 'Declined',
    answered: 'Dealt with at the meeting',
    withdrawn: 'Withdrawn',
  },
  documentKinds: {
    agenda: 'Agenda',
    supplement: 'Supplement to the agenda',
    notes: 'Notes',
    minutes: 'Minutes',
    signedMinutes: 'Signed minutes',
    annex: 'Annex',
  },
  modes: { digital: 'Online in Teams', physical: 'In person', hybrid: 'In person and in Teams' },
  lights: {
    red: 'Fewer than the minimum',
    amber: 'Reaches the minimum but not the target',
    green: 'Reaches the target',
    notDecided: 'The number is not decided',
  },
  source: (source) => `${source.document}, ${source.clause}`,
  notDecided: 'Not decided',
  daysLeft: (today, day) => {
    const left = daysFrom(today, day);
    if (left === 0) return 'today';
    if (left === 1) return 'tomorrow';
    return left > 0 ? `${left} days left` : `${count(-left, 'day', 'days')} ago`;
  },
  shell: {
    name: 'Samverka',
    loading: 'Loading …',
    standAlone:
      'Open Samverka in Microsoft Teams. This page shows its content only there, because Teams vouches for who you are.',
    retry: 'Try again',
    opensInNewTab: '(opens in a new tab)',
  },
  menu: {
    heading: 'Pages',
    now: 'Now',
    wheel: 'Year wheel',
    proposals: 'Proposals',
    matters: 'Matters',
    decisions: 'Decisions',
    assignments: 'Assignments',
    groups: 'Working groups',
    members: 'Members',
    measures: 'Measures',
    health: 'Health',
    settings: 'Settings',
  },
  trouble: {
    outage: {
      title: 'The information cannot be fetched right now',
      text: 'Nothing is lost. Wait a moment and try again.',
    },
    notSignedIn: {
      title: 'We could not see who you are',
      text: 'Close the tab and open it again. If that does not help, ask whoever runs Teams at your organisation to check that the app is approved.',
    },
    notYours: {
      title: 'You have no role here',
      text: 'Only those with a role in the forum can see this. Ask its chair or process leader to add you.',
    },
    notFound: {
      title: 'This does not exist, or is not shown to you',
      text: 'The link may be old. If you lack a role in the forum, ask its chair or process leader to add you.',
    },
  },
  documents: {
    heading: 'Documents',
    none: 'Agendas and notes are shown here once they have been sent and published.',
  },
  unreadable: {
    heading: (number) => `${count(number, 'row', 'rows')} could not be read`,
    text: 'Somebody may have changed them by hand. The rest is shown. Ask whoever runs the SharePoint site to put them right:',
    row: (list, id) => `${list}, row ${id}`,
  },
};
