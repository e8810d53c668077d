import type { RulesPage, RuleView } from '../../api/rulesView';
import { NOTHING_DECIDED, type Rule, type RuleSet } from '../../core/bodies/ruleSet';
import { disputesAreSettled } from '../../core/noticeBoards/appeal';
import { actTexts } from '../../texts/acts';
import { membershipTexts } from '../../texts/membership';
import { ruleTexts } from '../../texts/rules';
import type { Member, World } from '../world';
import { seeBody, type BodySeen } from './inBody';

/** Every rule of a body with its source, for somebody with a role in it; undefined for everybody else. */
export async function viewRules(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<RulesPage | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined) return undefined;
  const { me, body, facts } = seen;
  const { noted } = membershipTexts(me.language).leaving;
  return {
    me,
    body,
    rules: (Object.keys(NOTHING_DECIDED) as (keyof RuleSet)[]).map((rule) => ruleView(seen, rule)),
    leaving: facts.parties.flatMap(({ partyKey, name, leaving }) =>
      leaving === null || !facts.body.parties.includes(partyKey)
        ? []
        : [{ ...leaving, partyKey, text: noted(name, leaving) }],
    ),
  };
}

function ruleView({ facts, member }: BodySeen, rule: keyof RuleSet): RuleView {
  const { language } = member.person;
  const texts = ruleTexts(language);
  const { rules } = facts.body;
  const decided: Rule<unknown> | null = rules[rule];
  const about = texts.about[rule];
  if (decided === null) return { rule, about, value: null, source: null, clause: null, text: texts.notDecided };
  const { value, source } = decided;
  const settled = disputesAreSettled(rules.disputes);
  const text = rule === 'disputes' && settled !== 'notDecided' ? texts.disputes(settled) : null;
  return { rule, about, value, source, clause: actTexts(language).clause(source), text };
}
