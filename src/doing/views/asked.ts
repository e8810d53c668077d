import type { AskedView } from '../../api/matterViews';
import type { Day } from '../../core/calendar';
import type { KeptQuestion } from '../../core/matters/carriedQuestion';
import type { Anchoring } from '../../core/matters/anchoring';
import { standingOfAsked, type AskedParty } from '../../core/matters/asked';
import type { OpinionRequest } from '../../core/matters/opinion';
import { progressOf } from '../../core/matters/spreadAnswers';
import type { SpreadQuestion } from '../../core/matters/spreading';
import type { Stored } from '../../core/stored';
import { addressOf } from '../addressing';
import type { Member } from '../world';

/** A question to several bodies, 0/4 … 4/4, with what each answered (ESC-04). */
export function spreadView({ site }: Member, question: Stored<SpreadQuestion>): AskedView {
  const { answered, of, waitingFor } = progressOf(question);
  return {
    id: addressOf(site, question.id),
    version: question.version,
    kind: 'spread',
    title: question.title,
    answered,
    of,
    waitingFor,
    overdue: [],
    answers: question.parts.map(({ name, answer }) => ({
      name,
      due: null,
      answeredOn: answer?.on ?? null,
      stance: null,
      text: answer?.text ?? '',
    })),
  };
}

/** A proposal being anchored with the parties (ORG-06). */
export function anchoringView({ site }: Member, anchoring: Stored<Anchoring>, today: Day): AskedView {
  const { id, version, title, parties } = anchoring;
  return { id: addressOf(site, id), version, kind: 'anchoring', title, ...those(parties, today) };
}

/** What members were asked their opinion of (DEC-08). */
export function opinionView({ site }: Member, request: Stored<OpinionRequest>, today: Day): AskedView {
  const { id, version, subject, members } = request;
  return { id: addressOf(site, id), version, kind: 'opinion', title: subject, ...those(members, today) };
}

/** A question between a project and a body, with its answer (PL-08). */
export function carriedView({ site }: Member, question: Stored<KeptQuestion>): AskedView {
  const { id, version, title, to, answer } = question;
  return {
    ...{ id: addressOf(site, id), version, kind: 'carried', title, answered: answer === null ? 0 : 1, of: 1 },
    ...{ waitingFor: answer === null ? [to.name] : [], overdue: [] },
    answers: [{ name: to.name, due: null, answeredOn: answer?.on ?? null, stance: null, text: answer?.text ?? '' }],
  };
}

function those(asked: readonly AskedParty<string>[], today: Day) {
  return {
    ...standingOfAsked(asked, today),
    answers: asked.map(({ name, due, answer }) => ({
      name,
      due,
      answeredOn: answer?.on ?? null,
      stance: answer?.stance ?? null,
      text: answer?.text ?? '',
    })),
  };
}
