import { countPerTag, DECISION_TAGS, type DecisionTag, type TagSet } from './tags';

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

  it('with the seventh task, preventive measures, last of them (SFB-14)', () => {
    const report = countPerTag([decision(5, 'preventiveMeasures')], 'statutoryTask');
    expect(report.map(({ decisionIds }) => decisionIds.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
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

  it.each([
    ['localDevelopment', 'needGroupStructures'],
    ['localDevelopment', 'measuresWithoutCollaboration'],
    ['integratedCollaboration', 'coordinationStrategy'],
  ] as const)('and counted in the set %s that has %s, and in no other (LSG-17, BAD-35)', (set, tag) => {
    const counted = (Object.keys(DECISION_TAGS) as TagSet[]).flatMap((one) =>
      countPerTag([decision(6, tag)], one).flatMap(({ tag: counts, decisionIds }) =>
        decisionIds.length === 0 ? [] : [`${one} ${counts}`],
      ),
    );
    expect(counted).toEqual([`${set} ${tag}`]);
  });

  it('with words that each mean one thing: no tag is in two sets', () => {
    const all: readonly string[] = Object.values(DECISION_TAGS).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
