import fc from 'fast-check';
import { similarGroups } from './similar';
import { aCharter } from './specimens';

const youth = aCharter({
  name: 'Unga i arbete',
  purpose: 'Fler ungdomar ska få praktik',
  assignment: 'Hitta praktikplatser',
  status: 'active',
});
const safety = aCharter({ status: 'active' });
const ended = aCharter({ name: 'Trygghet 2020', status: 'ended' });
const named = (name: string, purpose = '', assignment = '') => ({ name, purpose, assignment });

describe('When a new group is proposed', () => {
  it('groups at work with the same words are listed, those with most in common first (BAD-28)', () => {
    const proposed = named('Trygghet på kvällen', 'Vandringar för trygghet', 'Praktik åt unga');
    expect(similarGroups(proposed, [youth, safety, ended]).map(({ group, words }) => [group.name, words])).toEqual([
      ['Trygghetsgruppen', ['trygghet', 'kvällen', 'vandringar']],
      ['Unga i arbete', ['praktik', 'unga']],
    ]);
  });

  it.each([
    ['words that every charter has', named('Arbetsgrupp för samverkan', 'Utveckla samverkan', 'Arbeta med frågor')],
    ['words that only begin with the same three letters', named('Ungern och ungrare')],
    ['nothing', named('')],
  ])('none is listed for %s (BAD-28)', (_case, proposed) => {
    expect(similarGroups(proposed, [youth, safety])).toEqual([]);
  });

  it('capitals, and accents put on in two ways, make no difference (BAD-28)', () => {
    expect(similarGroups(named('KVÄLLAR'), [safety])).toHaveLength(1);
    expect(similarGroups(named('kva\u0308llar'), [safety])).toHaveLength(1);
  });

  it('the same groups always give the same list, and never one with nothing in common (BAD-28)', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, purpose) => {
        const list = similarGroups(named(name, purpose), [youth, safety]);
        expect(similarGroups(named(name, purpose), [youth, safety])).toEqual(list);
        expect(list.every(({ words }) => words.length > 0)).toBe(true);
      }),
    );
  });
});
