import type { IntentName } from '../../reading/reading';
import { assignmentDone, assignmentHandOver, assignmentMoreTime } from './assignments';
import { forgetMe, noticeSettings, publicDocument } from './oneself';
import type { WishAnswer } from './wish';

/** What is done with each thing that somebody may want done by words. */
export const WISHES: Readonly<Partial<Record<IntentName, WishAnswer>>> = {
  assignmentDone,
  assignmentMoreTime,
  assignmentHandOver,
  noticeSettings,
  forgetMe,
  publicDocument,
};
