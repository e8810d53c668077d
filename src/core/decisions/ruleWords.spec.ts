import { inRule } from './ruleWords';

describe('What a rule names in its own words', () => {
  it.each([
    ['budget', ['Budget', 'Verksamhetsplan'], 'Budget'],
    ['activityPlan', ['Budget', 'Verksamhetsplan'], 'Verksamhetsplan'],
    ['scope', ['Mål', 'Omfattning'], 'Omfattning'],
    ['generalPlanning', ['Den allmänna planläggningen av verksamheten'], 'Den allmänna planläggningen av verksamheten'],
    ['greaterWeight', ['Frågor av större ekonomisk eller organisatorisk betydelse'], expect.any(String)],
    ['budget', ['budget'], 'budget'],
    ['budget', ['Verksamhetsplan'], undefined],
  ] as const)('%s among %j', (named, words, found) => {
    expect(inRule(words, named)).toEqual(found);
  });
});
