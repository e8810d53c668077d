import type { IntentName } from '../../reading/reading';
import { assignmentDone, assignmentHandOver, assignmentMoreTime } from './assignments';
import { absence } from './coming';
import { groupMoreTime, remind } from './groups';
import { approve, convene, liftQuestion, sendAgenda } from './leading';
import { forgetMe, noticeSettings, publicDocument } from './oneself';
import { changeProposal, moveProposal, withdrawProposal } from './proposals';
import type { WishAnswer } from './wish';

/** What is done with each thing that somebody may want done by words. */
export const WISHES: Readonly<Partial<Record<IntentName, WishAnswer>>> = {
  changeProposal,
  withdrawProposal,
  moveProposal,
  groupMoreTime,
  assignmentDone,
  assignmentMoreTime,
  assignmentHandOver,
  liftQuestion,
  absence,
  substitute: absence,
  convene,
  sendAgenda,
  remind,
  approve,
  noticeSettings,
  forgetMe,
  publicDocument,
};
