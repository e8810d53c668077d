import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRequirements, readRegister, registerFaults, shownBySpecs, shownIn } from './requirements';

const ROOT = join(__dirname, '..');

describe('The rules and what shows them', () => {
  it('finds the ids in titles, of tables too, and nowhere else', () => {
    const text = [
      '// not here (FSS-03)',
      "it('sends a week before (FSS-10, FSG-05)', () => {});",
      'it.each([',
      "  ['a', 1],",
      "] as const)('counts %s (FSS-11)', () => {});",
    ].join('\n');
    expect(shownIn('a.spec.ts', text).map(({ ids }) => ids)).toEqual(
      expect.arrayContaining([['FSS-10', 'FSG-05'], ['FSS-11']]),
    );
    expect(shownIn('a.spec.ts', text).flatMap(({ ids }) => ids)).not.toContain('FSS-03');
  });

  it('tells a rule that nothing shows, a spec of no rule, and one that is left and shown', () => {
    const faults = registerFaults({ rules: { 'FSS-01': 'a', 'FSS-02': 'b' }, later: {}, left: { 'FSS-02': 'why' } }, [
      { file: 'a', title: 't', ids: ['FSS-02', 'FSS-99'] },
    ]);
    expect(faults).toHaveLength(3);
  });

  it('marks a rule that is shown already and is to be kept in full later', () => {
    const text = describeRequirements({ rules: { 'FSS-01': 'a' }, later: { 'FSS-01': 5 }, left: {} }, [
      { file: 'x.spec.ts', title: 'shows (FSS-01)', ids: ['FSS-01'] },
    ]);
    expect(text).toContain('| FSS-01 | a | `x.spec.ts` shows<br>later: 5 of 8 |');
  });

  it('every rule has its place', () => {
    const register = readRegister(readFileSync(join(ROOT, 'docs/requirements.yaml'), 'utf8'));
    expect(Object.keys(register.rules)).toHaveLength(225);
    expect(registerFaults(register, shownBySpecs(ROOT))).toEqual([]);
  });
});
