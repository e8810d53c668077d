import type { GateFinding } from '../../api/views';
import { stopping, unexplained, warningGroups } from './warnings';

const finding = (level: GateFinding['level'], reason: string, text: string): GateFinding => ({
  level,
  reason,
  text,
  itemId: null,
});
const findings = [
  finding('warns', 'purposeMissing', 'A has no purpose.'),
  finding('stops', 'personalId', 'There is a personal identity number in B.'),
  finding('warns', 'sentLate', 'It is late.'),
  finding('warns', 'purposeMissing', 'C has no purpose.'),
];

describe('What the publishing gate found', () => {
  it('asks one reason for all warnings of a kind', () => {
    expect(warningGroups(findings).map((group) => [group.reason, group.findings.length])).toEqual([
      ['purposeMissing', 2],
      ['sentLate', 1],
    ]);
  });

  it('keeps what stops apart: no reason passes it by', () => {
    expect(stopping(findings).map((one) => one.reason)).toEqual(['personalId']);
  });

  it('waits for a reason of more than blanks', () => {
    const groups = warningGroups(findings);
    expect(unexplained(groups, { purposeMissing: '  ' })).toEqual(['purposeMissing', 'sentLate']);
    expect(unexplained(groups, { purposeMissing: 'Known to all.', sentLate: 'Illness.' })).toEqual([]);
  });
});
