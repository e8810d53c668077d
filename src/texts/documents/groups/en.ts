import { writtenDay } from '../../when';
import type { GroupDocumentTexts } from './texts';

export const en: GroupDocumentTexts = {
  charter: 'Charter',
  report: 'Status report',
  commissioner: 'Commissioned by',
  permanence: 'Temporary or permanent',
  permanences: (permanence) => {
    if (permanence.kind === 'permanent') return 'Permanent';
    const { endsOn, endsWhen } = permanence;
    const until = [endsOn === null ? '' : `until ${writtenDay(endsOn, 'en')}`, endsWhen].filter((one) => one !== '');
    return ['Temporary', ...until].join(', ');
  },
  horizon: 'Short-term or long-term',
  horizons: { short: 'Short-term', long: 'Long-term' },
  formation: 'New or existing',
  isNew: 'New group',
  existed: (name) => `Existing group: ${name}`,
  need: 'The need it answers',
  purpose: 'Purpose',
  assignment: 'Assignment',
  parties: 'Parties',
  party: 'Party',
  seat: 'Representative',
  nobody: 'Nobody appointed',
  alsoIn: 'Also taking part',
  scopeTime: 'Scope in time',
  scopeResources: 'Scope in resources',
  followUp: 'Follow-up',
  nextReport: 'Next report',
  notDecided: 'Not decided',
  toWrite: 'Nothing is written here yet.',
  by: 'Reported by',
  day: 'Day',
};
