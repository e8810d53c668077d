import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { day } from '../calendar';
import type { Person } from '../people/person';
import { aBody, aMandate, aMeeting, aParty, decided } from '../specimens';
import type { ImportFacts } from './facts';
import { readImport } from './readImport';
import type { ImportKind, Table } from './table';

export const aPerson = (upn: string, mail: string = upn): Person => ({
  key: `person:${upn}`,
  actedBy: 'system',
  upn,
  name: `Namn ${upn}`,
  mail,
  reach: 'teams',
  language: 'sv',
  identity: null,
  conversation: null,
  settings: null,
});
const centrum = aBody({
  nr: 1,
  id: 1,
  name: 'Forum Centrum',
  shortName: 'Centrum',
  aliases: [],
  rules: NOTHING_DECIDED,
});
const rotating = aBody({
  nr: 5,
  id: 5,
  name: 'Stadengemensamt forum',
  shortName: 'Staden',
  aliases: ['FSG'],
  rules: {
    ...NOTHING_DECIDED,
    meetingMode: decided('hybrid'),
    chair: decided({ kind: 'rotation', turns: ['anna@x.example', 'bo@x.example'] }),
  },
});
export const facts: ImportFacts = {
  bodies: [aBody(), centrum, rotating],
  parties: [
    { ...aParty('polisen', 'Polisen'), aliases: ['lokalpolisområdet'] },
    aParty('kultur', 'Kulturförvaltningen'),
  ],
  mandates: [
    aMandate('anna@x.example', 'chair', { personName: 'Anna Ek' }),
    aMandate('bo@x.example', 'representative', { partyKey: 'polisen', personName: 'Bo Lind', to: day('2026-12-31') }),
    aMandate('anna@x.example', 'jointPreparer', { bodyNr: 5, personName: 'Anna Ek' }),
    aMandate('bo@x.example', 'jointPreparer', { bodyNr: 5, personName: 'Bo Lind' }),
  ],
  people: [
    aPerson('anna@x.example'),
    aPerson('bo@x.example', 'bo.lind@mail.example'),
    aPerson('bosse@x.example', 'delad@x.example'),
  ],
  meetings: [aMeeting()],
  today: day('2026-11-20'),
  actedBy: 'system',
  file: 'fil.csv',
};
export const table = (...rows: readonly (readonly string[])[]): Table => ({ sheet: 'fil.csv', rows });
export const read = (kind: ImportKind, ...rows: readonly (readonly string[])[]) =>
  readImport(kind, [table(...rows)], facts);
/** The faults of a file by row, column and reason. */
export const faultsOf = ({ faults }: ReturnType<typeof read>) =>
  faults.map(({ place, problem }) => [place.row, place.column, problem.reason]);
