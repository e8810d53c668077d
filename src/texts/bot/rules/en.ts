import type { Initiator } from '../../../core/bodies/ruleSet';
import { en as shell } from '../../tab/en';
import { alternatives, listed } from '../../when';
import { wordingIn } from '../wording';
import type { RuleAnswerTexts } from './texts';

const { cited, days } = wordingIn('en');
const initiator = (who: Initiator) => {
  const name = who.by === 'role' ? shell.roles[who.role] : 'whoever stands for a member';
  return who.about === 'audit' ? `${name} (about the audit)` : name;
};
const bases = { allMembers: 'all members', present: 'those present', votesCast: 'the votes cast' } as const;
const percent = (share: number) => `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })} per cent`;
const shareOf = (share: number) => (share === 0.75 ? 'three quarters' : percent(share));

export const en: RuleAnswerTexts = {
  initiative: ({ bodyName, mayRaise, source }) =>
    `Matters in ${bodyName} may be raised by ${alternatives(mayRaise.map(initiator), 'en')}${cited(source)}.`,
  initiativeInWords: (bodyName, words, source) =>
    `Who may raise questions in ${bodyName}: ${words.join('; ')}${cited(source)}.`,
  noInitiative: (bodyName) =>
    `${bodyName}: it has not been decided who may raise matters. Those who take part can make proposals.`,
  youMay: { yes: 'You may raise matters there.', no: 'You may not raise matters there. Ask one of those who may.' },
  quorum: ({ bodyName, seats, needed, source, seatsSource }) =>
    `${bodyName} is quorate when more than half of the seats are filled at the meeting${cited(source)}. ${String(seats)} seats${cited(seatsSource)}, more than half is ${String(needed)}. Substitutes who serve are counted.`,
  noQuorumNeeded: (bodyName, source) => `${bodyName}: no certain number has to be there to decide${cited(source)}.`,
  ordinary: (bodyName, source) => `${bodyName}: a decision takes more than half of the votes cast${cited(source)}.`,
  qualified: ({ matters, share, of, sum, source }) =>
    `${listed(matters, 'en')} takes ${shareOf(share)} of ${bases[of]}${cited(source)}${sum === null ? '.' : `: ${String(sum.needed)} of ${String(sum.outOf)}.`}`,
  castingVote: (has, source) =>
    has === 'yes'
      ? `At equal votes the chair’s vote decides${cited(source)}.`
      : `The chair has no casting vote${cited(source)}.`,
  boards: (bodyName, boards, source) =>
    `${bodyName} posts on ${listed(
      boards.map(({ name, days: count }) =>
        count === null ? `${name} (not decided for how long)` : `${name} (${days(count)})`,
      ),
      'en',
    )}${cited(source)}.`,
  postedWithin: (count, source) => `The minutes are posted within ${days(count)} of their approval${cited(source)}.`,
  noPostingDay: 'Not decided: within how many days the minutes are posted.',
  of: (bodyName, sentence) => `${bodyName}: not decided. ${sentence}`,
};
