import { mightRaise } from '../../../src/core/bodies/initiative';
import type { RuleSet } from '../../../src/core/bodies/ruleSet';
import { neededForQuorum } from '../../../src/core/meetings/quorum';
import type { Language } from '../../../src/core/people/person';
import { neededFor } from '../../../src/core/voting/majority';
import type { KnownBody } from '../../../src/doing/register/bodies';
import { ruleAnswerTexts } from '../../../src/texts/bot/rules';
import { notDecidedText } from '../../../src/texts/rules/notDecided';
import type { Tells } from './answer';
import { meantBodies, message } from './meant';

/** Answers from the rules of each body meant, and of no other: another body's rule is never told in its place. */
function fromRules(ofBody: (one: KnownBody, language: Language) => readonly string[]): Tells {
  return (talk, reading, around) => {
    const meant = meantBodies(talk, reading, around);
    if ('instead' in meant) return { text: meant.instead };
    return message(
      meant.bodies.map((one) => ofBody(one, talk.caller.language).join(' ')),
      around.missing,
    );
  };
}

function undecided(
  { body }: KnownBody,
  rule: Extract<keyof RuleSet, 'quorum' | 'seats' | 'majorities' | 'castingVote' | 'noticeBoards'>,
  language: Language,
): string {
  return ruleAnswerTexts(language).of(body.name, notDecidedText(rule, language));
}

/** Who may raise matters in the body, and whether whoever asks may (DEC-05, DEC-06). */
export const boardInitiative: Tells = fromRules((one, language) => {
  const texts = ruleAnswerTexts(language);
  const { name: bodyName, rules } = one.body;
  const { initiative, rightOfInitiative } = rules;
  const you = one.roles.length === 0 ? [] : [texts.youMay[mightRaise(one.roles, rules)]];
  if (initiative !== null) {
    const { value: mayRaise, source } = initiative;
    return [texts.initiative({ bodyName, mayRaise, source }), ...you];
  }
  if (rightOfInitiative === null) return [texts.noInitiative(bodyName)];
  return [texts.initiativeInWords(bodyName, rightOfInitiative.value, rightOfInitiative.source), ...you];
});

/** When the body is quorate, counted on its own legal seats (DEC-01). */
export const boardQuorum: Tells = fromRules((one, language) => {
  const texts = ruleAnswerTexts(language);
  const { name: bodyName, rules } = one.body;
  const { quorum, seats } = rules;
  if (quorum === null) return [undecided(one, 'quorum', language)];
  if (quorum.value === 'none') return [texts.noQuorumNeeded(bodyName, quorum.source)];
  if (seats === null) return [undecided(one, 'seats', language)];
  const { members } = seats.value;
  const sum = { seats: members, needed: neededForQuorum(members), source: quorum.source, seatsSource: seats.source };
  return [texts.quorum({ bodyName, ...sum })];
});

/** Which majority a decision of the body takes, and what decides at equal votes (DEC-02, DEC-03). */
export const boardMajority: Tells = fromRules((one, language) => {
  const texts = ruleAnswerTexts(language);
  const { name: bodyName, rules } = one.body;
  const { majorities, castingVote, seats } = rules;
  if (majorities === null) return [undecided(one, 'majorities', language)];
  const { qualified } = majorities.value;
  const { source } = majorities;
  const outOf = qualified.of === 'allMembers' ? (seats?.value.members ?? null) : null;
  const sum = outOf === null ? null : { outOf, needed: neededFor(qualified.share, outOf) };
  return [
    texts.ordinary(bodyName, source),
    ...(qualified.matters.length === 0 ? [] : [texts.qualified({ ...qualified, sum, source })]),
    castingVote === null
      ? notDecidedText('castingVote', language)
      : texts.castingVote(castingVote.value ? 'yes' : 'no', castingVote.source),
  ];
});

/** Where the body posts its minutes, within how many days, and for how long (DEC-10). */
export const noticeBoard: Tells = fromRules((one, language) => {
  const texts = ruleAnswerTexts(language);
  const { name: bodyName, rules } = one.body;
  const { noticeBoards, postedWithinDays } = rules;
  if (noticeBoards === null) return [undecided(one, 'noticeBoards', language)];
  return [
    texts.boards(bodyName, noticeBoards.value, noticeBoards.source),
    postedWithinDays === null
      ? texts.noPostingDay
      : texts.postedWithin(postedWithinDays.value, postedWithinDays.source),
  ];
});
