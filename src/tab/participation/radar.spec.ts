import type { AgendaItemView, MeetingView } from '../../api/views';
import { countsOf, radarOf, withoutMandate } from './radar';

const item = (id: string, parties: readonly string[], change: Partial<AgendaItemView> = {}): AgendaItemView => ({
  ...{ id, version: '1', order: 1, title: id, description: '', kind: 'discussion', purpose: '', theme: null, parties },
  ...{
    presenter: '',
    minutes: 5,
    origin: 'chair',
    originText: '',
    changed: null,
    annexes: [],
    takenUpAt: null,
    concern: 'own',
    enclosed: [],
    secrecy: null,
    standing: 'sent',
  },
  ...{ outcome: 'open', leftRoom: [], notes: '', decisions: [], assignments: [] },
  ...change,
});
type Answer = MeetingView['participation']['answers'][number];
const answer = (partyKey: string, given: Answer['answer'], name = ''): Answer => ({
  ...{ itemId: 'a', partyKey, answer: given, name },
});
const facts = {
  items: [
    item('a', ['school', 'police', 'library', 'church', 'sport', 'care']),
    item('gone', ['school'], { standing: 'removed' }),
    item('secret', [], { secrecy: { face: 'masked', ground: 'OSL' } }),
  ],
  parties: ['school', 'police', 'library', 'church', 'sport'].map((partyKey) => ({
    ...{ partyKey, name: partyKey.toUpperCase(), representative: `Rep of ${partyKey}` },
  })),
  attendance: [{ partyKey: 'sport', presence: 'absent' as const }],
  participation: {
    ...{ answersFor: [], away: [], gaps: [], disagreements: [], expected: [], guests: [] },
    answers: [
      answer('school', 'representative'),
      answer('police', 'named', 'Siv Alm'),
      answer('library', 'notNeeded'),
      answer('church', 'notAnswered'),
      answer('sport', 'representative'),
    ],
  },
};

describe('Who comes for what', () => {
  const [line] = radarOf(facts);

  it('is told of every line that somebody may read, party by party (FSS-15, FSS-16, FSG-10)', () => {
    expect(radarOf(facts).map(({ itemId }) => itemId)).toEqual(['a']);
    expect(line?.parties.map(({ party, name, state }) => [party, name, state])).toEqual([
      ['SCHOOL', 'Rep of school', 'coming'],
      ['POLICE', 'Siv Alm', 'named'],
      ['LIBRARY', null, 'notNeeded'],
      ['CHURCH', 'Rep of church', 'notAnswered'],
      ['SPORT', 'Rep of sport', 'representativeAway'],
      ['care', null, 'noRepresentative'],
    ]);
  });

  it('is counted, and the parties that nobody holds the mandate for are named once', () => {
    if (line === undefined) throw new Error('There is a line.');
    expect(countsOf(line)).toEqual({ coming: 2, missing: 3, open: 1 });
    expect(withoutMandate([line, line])).toEqual(['care']);
  });
});
