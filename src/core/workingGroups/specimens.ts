import { day } from '../calendar';
import { aPlace } from '../matters/specimens';
import type { Stored } from '../stored';
import type { Charter } from './charter';

/** A charter with every part clear, for specs. */
export function aCharter(differs: Partial<Stored<Charter>> = {}): Stored<Charter> {
  return {
    key: 'grupp:3',
    actedBy: 'anna',
    id: 3,
    version: '1',
    bodyNr: 2,
    name: 'Trygghetsgruppen',
    kind: 'workingGroup',
    status: 'draft',
    horizon: 'short',
    permanence: { kind: 'temporary', endsOn: day('2027-06-30'), endsWhen: '' },
    formation: { kind: 'new' },
    commissionedBy: { body: aPlace(2, 'FSS Hisingen'), decisionKey: 'beslut:1' },
    matterId: 7,
    need: { needKey: 'behov:1', title: 'Otrygghet på kvällar' },
    purpose: 'Minska otryggheten på kvällar',
    assignment: 'Ta fram vandringar',
    parties: ['polisen', 'sf-hisingen'],
    scopeTime: 'Två timmar i veckan till juni',
    scopeResources: 'En person per part',
    followUp: 'Rapport i mars',
    staffing: [
      { partyKey: 'polisen', upn: 'bo', name: 'Bo Ström' },
      { partyKey: 'sf-hisingen', upn: null, name: 'Anna Ek' },
    ],
    associated: [],
    nextReport: day('2027-03-01'),
    ...differs,
  };
}
