import { TEXT_LENGTH } from '../../../src/core/proposals/submitting';
import { intentTexts } from '../../../src/texts/bot/intents';
import type { IntentName } from '../../reading/reading';
import { tell } from '../talk';
import * as acting from './acting';
import type { Answer } from './answer';
import { nextMeeting } from './nextMeeting';
import { unclear } from './unclear';

/** Says what it was read as and where it is done. */
const notHere: Answer = (talk, { intent }) => {
  const { wants, inTheTab } = intentTexts(talk.caller.language);
  return tell(talk, inTheTab(wants[intent]));
};

/** What each reading of a message leads to. An intent without an answer does not compile. */
export const ANSWERS: Readonly<Record<IntentName, Answer>> = {
  propose: acting.proposed,
  changeProposal: notHere,
  withdrawProposal: notHere,
  moveProposal: notHere,
  nextMeeting,
  lastDay: notHere,
  agenda: notHere,
  notes: notHere,
  whoChairs: notHere,
  meetingCount: notHere,
  yearTheme: notHere,
  calendarFeed: notHere,
  groupReport: acting.reported,
  groupMoreTime: notHere,
  groupStaffing: notHere,
  groupStatus: notHere,
  groupsOverdue: notHere,
  myAssignments: notHere,
  assignmentDone: acting.wished,
  assignmentMoreTime: acting.wished,
  assignmentHandOver: acting.wished,
  decisions: notHere,
  liftQuestion: notHere,
  matterStatus: notHere,
  absence: notHere,
  substitute: notHere,
  boardInitiative: notHere,
  boardQuorum: notHere,
  boardMajority: notHere,
  noticeBoard: notHere,
  convene: notHere,
  sendAgenda: notHere,
  remind: notHere,
  approve: notHere,
  help: (talk) => tell(talk, talk.caller.texts.help),
  speakSwedish: notHere,
  speakEnglish: notHere,
  aboutMe: notHere,
  forgetMe: notHere,
  noticeSettings: notHere,
  publicDocument: notHere,
  yes: acting.saidYes,
  no: acting.saidNo,
  body: acting.saidBody,
  greeting: (talk) => tell(talk, talk.caller.texts.hello(talk.caller.name.split(' ')[0] ?? '')),
  thanks: (talk) => tell(talk, talk.caller.texts.thanks),
  goodbye: (talk) => tell(talk, talk.caller.texts.thanks),
  smallTalk: (talk) => tell(talk, talk.caller.texts.help),
  otherLanguage: unclear,
  empty: (talk) => tell(talk, talk.caller.texts.empty),
  tooLong: (talk) => tell(talk, talk.caller.texts.tooLong(TEXT_LENGTH)),
  unclear,
};
