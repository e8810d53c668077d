import { writtenDay } from '../../when';
import type { GroupDocumentTexts } from './texts';

export const sv: GroupDocumentTexts = {
  charter: 'Uppdragsbeskrivning',
  report: 'Lägesrapport',
  commissioner: 'Uppdragsgivare',
  permanence: 'Tillfällig eller permanent',
  permanences: (permanence) => {
    if (permanence.kind === 'permanent') return 'Permanent';
    const { endsOn, endsWhen } = permanence;
    const until = [endsOn === null ? '' : `till ${writtenDay(endsOn, 'sv')}`, endsWhen].filter((one) => one !== '');
    return ['Tillfällig', ...until].join(', ');
  },
  horizon: 'Kortsiktig eller långsiktig',
  horizons: { short: 'Kortsiktig', long: 'Långsiktig' },
  formation: 'Ny eller befintlig',
  isNew: 'Ny grupp',
  existed: (name) => `Befintlig grupp: ${name}`,
  need: 'Behov som uppdraget svarar på',
  purpose: 'Syfte',
  assignment: 'Uppdrag',
  parties: 'Parter',
  party: 'Part',
  seat: 'Representant',
  nobody: 'Ingen utsedd',
  alsoIn: 'Deltar också',
  scopeTime: 'Omfattning i tid',
  scopeResources: 'Omfattning i resurser',
  followUp: 'Uppföljning',
  nextReport: 'Nästa rapport',
  notDecided: 'Inte bestämt',
  toWrite: 'Inget är skrivet här än.',
  by: 'Rapporterad av',
  day: 'Dag',
};
