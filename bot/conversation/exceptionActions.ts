import { exceptionPress } from '../../src/cards/data';
import { sentenceCard } from '../../src/cards/outcomeCard';
import { performAct } from '../../src/doing/acts/performing';
import type { ActionAnswer } from '../transport/transport';
import { asMessage } from './draftTalk';
import type { Talk } from './talk';

/** The chair's answer to somebody asking for an exception: the same act as in the tab, with the same rights and rules. */
export function answerException(act: 'acceptProposal' | 'declineProposal') {
  return async ({ world, caller }: Talk, data: unknown): Promise<ActionAnswer> => {
    const press = exceptionPress.safeParse(data);
    if (!press.success) return { text: caller.texts.unreadableCard };
    const { organisation, proposalId, version, reason } = press.data;
    const id = `${organisation}-${String(proposalId)}`;
    // One key per proposal and answer: pressed twice, the first answer is given again.
    const answer = await performAct(world, caller.members, act, { id, version, key: `card:${act}:${id}`, reason });
    if ('done' in answer) return asMessage(sentenceCard(answer.done.text, caller.language));
    if ('refused' in answer) return { text: answer.refused.text };
    if ('changedByOther' in answer) return { text: caller.texts.changedMeanwhile };
    return { text: 'notFound' in answer ? answer.notFound.text : answer.invalid.text };
  };
}
