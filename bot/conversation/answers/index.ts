import type { IntentName } from '../../reading/reading';
import { aboutMe } from './aboutMe';
import * as acting from './acting';
import type { Answer } from './answer';
import { speak } from './language';
import type { Told } from './telling';

/** What each other reading of a message leads to. An intent without an answer does not compile. */
export const ANSWERS: Readonly<Record<Exclude<IntentName, Told>, Answer>> = {
  propose: acting.proposed,
  changeProposal: acting.wished,
  withdrawProposal: acting.wished,
  moveProposal: acting.wished,
  groupReport: acting.reported,
  groupMoreTime: acting.wished,
  assignmentDone: acting.wished,
  assignmentMoreTime: acting.wished,
  assignmentHandOver: acting.wished,
  liftQuestion: acting.wished,
  absence: acting.wished,
  substitute: acting.wished,
  convene: acting.wished,
  sendAgenda: acting.wished,
  remind: acting.wished,
  approve: acting.wished,
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
