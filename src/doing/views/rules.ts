import type { RulesPage, RuleView } from '../../api/rulesView';
import { NOTHING_DECIDED, type Rule, type RuleSet } from '../../core/bodies/ruleSet';
import { NOTHING_SET } from '../../core/notices/settings';
import { sameUpn } from '../../core/people/person';
import { actTexts } from '../../texts/acts';
import { membershipTexts } from '../../texts/membership';
import { oneselfTexts } from '../../texts/oneself';
import { ruleTexts } from '../../texts/rules';
import { RULE_SUBJECTS, SUBJECT_OF } from '../../texts/rules/subjects';
import type { NamesInRules, RuleTexts, RuleValues } from '../../texts/rules/texts';
import { find } from '../addressing';
import { keptAbout } from '../keptAbout';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { seeBody, type BodySeen } from './inBody';
import { windingUpCards } from './windingUp';

/**
 * Every rule of a body in words, with its source, and what is kept about the person and how they are told, for somebody
 * with a role in it; undefined for everybody else.
 */
export async function viewRules(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<RulesPage | undefined> {
  const [seen, kept] = await Promise.all([seeBody(world, members, address), keptIn(members, address)]);
  if (seen === undefined || kept === undefined) return undefined;
  const { me, body, facts, member } = seen;
  const { noted } = membershipTexts(me.language).leaving;
  const oneself = oneselfTexts(me.language);
  const { settings } = member.person;
  const roles = me.roles.map((role) => ({ bodyName: body.name, role }));
  return {
    me,
    body: { ...body, version: facts.body.version },
    rules: RULE_SUBJECTS.flatMap((subject) =>
      RULES.filter((rule) => SUBJECT_OF[rule] === subject).map((rule) => ruleView(seen, rule)),
    ),
    leaving: facts.parties.flatMap(({ partyKey, name, leaving }) =>
      leaving === null || !facts.body.parties.includes(partyKey)
        ? []
        : [{ ...leaving, partyKey, text: noted(name, leaving) }],
    ),
    cards: await windingUpCards(seen),
    papers: (['register', 'inspect'] as const).filter((act) => may(seen.standing, act) === 'yes'),
    notices: settings,
    noticesText: oneself.settings(settings ?? NOTHING_SET),
    feed: kept.feed,
    aboutMe: oneself.aboutMe({ person: member.person, roles, ...kept }),
    forgetting: oneself.forgetLines,
  };
}

const RULES = Object.keys(NOTHING_DECIDED) as (keyof RuleSet)[];

/** What is kept about the person in the organisation of the body; read beside the body itself. */
async function keptIn(members: readonly Member[], address: string) {
  const found = find(address, members);
  return found === undefined ? undefined : keptAbout(found.place);
}

function ruleView({ facts, member }: BodySeen, rule: keyof RuleSet): RuleView {
  const { language } = member.person;
  const texts = ruleTexts(language);
  const decided: Rule<unknown> | null = facts.body.rules[rule];
  const shown = { rule, about: texts.about[rule], subject: texts.subjects[SUBJECT_OF[rule]] };
  if (decided === null) return { ...shown, value: null, source: null, clause: null, text: texts.notDecided };
  const { value, source } = decided;
  const text = inWords(texts, rule, value as RuleValues[typeof rule], namesIn(facts));
  return { ...shown, value, source, clause: actTexts(language).clause(source), text };
}

function inWords<Name extends keyof RuleSet>(
  { said }: RuleTexts,
  rule: Name,
  value: RuleValues[Name],
  names: NamesInRules,
): string {
  return said[rule](value, names);
}

function namesIn({ mandates, parties }: BodySeen['facts']): NamesInRules {
  return {
    person: (upn) => mandates.find((one) => sameUpn(one.upn, upn))?.personName ?? upn,
    party: (key) => parties.find(({ partyKey }) => partyKey === key)?.name ?? key,
  };
}
