import { countPerTag, DECISION_TAGS, type DecisionTag } from './tags';

const decision = (id: number, ...tags: readonly DecisionTag[]) => ({ id, tags });

describe('Decisions are tagged', () => {
  it('with one of the six tasks of the law, and reported per task, those without a decision too (SFB-13)', () => {
    const report = countPerTag(
      [decision(1, 'useOfFunds'), decision(2, 'useOfFunds', 'greaterWeight')],
      'statutoryTask',
    );
    expect(report.map((one) => one.tag).slice(0, 6)).toEqual([
      'goalsAndGuidelines',
      'supportCollaboration',
      'financeMeasures',
      'useOfFunds',
      'followUpAndEvaluation',
      'budgetAndAnnualReport',
    ]);
    expect(report.map((one) => one.decisionIds)).toEqual([[], [], [], [1, 2], [], [], []]);
  });

  it('with the seventh task, preventive measures (SFB-14)', () => {
    expect(DECISION_TAGS.statutoryTask[6]).toBe('preventiveMeasures');
  });

  it('with the seven duties of the board of BAD-ESA (BAD-06)', () => {
    expect(DECISION_TAGS.boardDuty).toHaveLength(7);
    expect(countPerTag([decision(3, 'dutySpreadKnowledge')], 'boardDuty')[2]).toEqual({
      tag: 'dutySpreadKnowledge',
      decisionIds: [3],
    });
  });

  it('with the initiative of the state it is part of (PL-16)', () => {
    expect(countPerTag([decision(4, 'prio', 'useOfFunds')], 'nationalInitiative')).toEqual([
      { tag: 'prio', decisionIds: [4] },
    ]);
  });

  it('with what an LSG decides: areas, groups’ assignments, mandates, roles and expectations, structures, measures (LSG-17)', () => {
    expect(DECISION_TAGS.localDevelopment).toEqual([
      'developmentAreas',
      'groupAssignments',
      'groupMandates',
      'groupRoles',
      'memberExpectations',
      'needGroupStructures',
      'measuresInCollaboration',
      'measuresWithoutCollaboration',
    ]);
  });

  it('with the strategies of integrated collaboration (BAD-35)', () => {
    expect(DECISION_TAGS.integratedCollaboration).toContain('coordinationStrategy');
  });

  it('with words that each mean one thing: no tag is in two sets', () => {
    const all: readonly string[] = Object.values(DECISION_TAGS).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
