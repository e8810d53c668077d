import { intentTexts } from '../../../src/texts/bot/intents';
import type { IntentName } from '../../reading/reading';
import { tell } from '../talk';
import { aboutMe } from './aboutMe';
import * as acting from './acting';
import type { Answer } from './answer';
import { speak } from './language';
import type { Told } from './telling';

/** Says what it was read as and where it is done. */
const notHere: Answer = (talk, { intent }) => {
  const { wants, inTheTab } = intentTexts(talk.caller.language);
  return tell(talk, inTheTab(wants[intent]));
};

/** What each other reading of a message leads to. An intent without an answer does not compile. */
export const ANSWERS: Readonly<Record<Exclude<IntentName, Told>, Answer>> = {
  propose: acting.proposed,
  changeProposal: notHere,
  withdrawProposal: notHere,
  moveProposal: notHere,
  groupReport: acting.reported,
  groupMoreTime: notHere,
  assignmentDone: acting.wished,
  assignmentMoreTime: acting.wished,
  assignmentHandOver: acting.wished,
  liftQuestion: notHere,
  absence: notHere,
  substitute: notHere,
  convene: notHere,
  sendAgenda: notHere,
  remind: notHere,
  approve: notHere,
  speakSwedish: speak('sv'),
  speakEnglish: speak('en'),
  aboutMe,
  forgetMe: acting.wished,
  noticeSettings: acting.wished,
  publicDocument: acting.wished,
  yes: acting.saidYes,
  no: acting.saidNo,
  body: acting.saidBody,
};
