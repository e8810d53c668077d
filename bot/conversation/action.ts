import { VERBS, type Verb } from '../../src/cards/verbs';
import type { ActionAnswer, Incoming } from '../transport/transport';
import { noPressed, yesPressed } from './asking/pressed';
import { answerDraft, changePressed, dropPressed } from './draftActions';
import { answerException } from './exceptionActions';
import { changeReportPressed, confirmReportPressed, dropReportPressed } from './reporting';
import { readAsPressed } from './choosing';
import { seeAgain } from './seeingAgain';
import type { Talk } from './talk';
import { pickPressed, tellPressed } from './wishes/continuing';

type Press = Extract<Incoming, { kind: 'action' }>;
type Answer = (talk: Talk, data: unknown, cardId: string | null) => Promise<ActionAnswer>;

const ANSWERS: Readonly<Record<Verb, Answer>> = {
  confirm: answerDraft('thisMeeting'),
  nextMeeting: answerDraft('nextMeeting'),
  askException: answerDraft('exception'),
  change: changePressed,
  drop: dropPressed,
  grantException: answerException('acceptProposal'),
  refuseException: answerException('declineProposal'),
  confirmReport: confirmReportPressed,
  changeReport: changeReportPressed,
  dropReport: dropReportPressed,
  readAs: readAsPressed,
  answerYes: yesPressed,
  answerNo: noPressed,
  pick: pickPressed,
  tell: tellPressed,
  seeAgain,
};

/** A Map, so that no verb reaches what an object inherits (reliability E6). */
const BY_VERB = new Map<string, Answer>(VERBS.map((verb) => [verb, ANSWERS[verb]]));

/** Answers a press on a card. What the card says is a hint: person, row and state are looked up again. */
export async function answerAction(talk: Talk, press: Press): Promise<ActionAnswer> {
  const answer = BY_VERB.get(press.verb);
  return answer === undefined ? { text: talk.caller.texts.unknownVerb } : answer(talk, press.data, press.replyToId);
}
