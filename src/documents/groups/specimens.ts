import { day } from '../../core/calendar';
import type { CharterContent } from './groupDocuments';

/** A charter for specs, in which only what it is about needs to be said. */
export function aCharter(differs: Partial<CharterContent> = {}): CharterContent {
  return {
    ...{ bodyName: 'Forum Hisingen', recordsCreator: 'Socialförvaltningen', drawnUpOn: day('2026-12-03') },
    ...{ name: 'Trygga torg', horizon: 'short', formation: { kind: 'new' }, need: 'Otrygghet kvällstid' },
    permanence: { kind: 'temporary', endsOn: day('2027-06-30'), endsWhen: '' },
    ...{ purpose: 'Tryggare torg.', assignment: 'Vandra och rapportera.', followUp: 'Varje kvartal' },
    ...{ scopeTime: 'Ett halvår', scopeResources: '' },
    parties: [
      { name: 'Polisen', seat: 'Bo Ström' },
      { name: 'Skolan', seat: null },
    ],
    ...{ associated: ['Ulf Berg, Kyrkan'], nextReport: day('2027-03-01') },
    ...differs,
  };
}
