import type { matterActs } from '../../../api/acts/matters';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { answerSpread } from './answeringSpread';
import { answerAnchoring, answerOpinion } from './answeringAsked';
import { askOpinion, startAnchoring } from './asking';
import { answerCarried, carryQuestion } from './carrying';
import { closeMatter } from './closing';
import { answerLevel, callOwnerDialogue } from './deciding';
import { noteOwnerDialogue, planOwnerDialogue } from './dialogue';
import { referElsewhere, takeUpElsewhere } from './elsewhere';
import { liftMatter } from './lifting';
import { passOnMatter, prepareMatter } from './passing';
import { placeSpread } from './placingSpread';
import { registerMatter } from './registering';
import { spreadMatter } from './spreading';

/** The way of a matter between bodies: who prepares a line sends it on, and each party answers for itself. */
export const aboutMatters: ActsOf<typeof matterActs> = {
  answerLevel: { about: 'item', needs: 'prepare', perform: answerLevel },
  liftMatter: { about: 'item', needs: 'prepare', perform: liftMatter },
  spreadMatter: { about: 'item', needs: 'prepare', perform: spreadMatter },
  placeSpread: aboutRow(lists.matters, 'prepare', placeSpread),
  answerSpread: { about: 'item', needs: 'note', perform: answerSpread },
  passOnMatter: { about: 'item', needs: 'prepare', perform: passOnMatter },
  prepareMatter: { about: 'item', needs: 'prepare', perform: prepareMatter },
  startAnchoring: { about: 'item', needs: 'prepare', perform: startAnchoring },
  answerAnchoring: aboutRow(lists.anchorings, 'seeBody', answerAnchoring),
  askOpinion: { about: 'item', needs: 'prepare', perform: askOpinion },
  answerOpinion: aboutRow(lists.consultations, 'seeBody', answerOpinion),
  callOwnerDialogue: { about: 'body', needs: 'seeBody', perform: callOwnerDialogue },
  planOwnerDialogue: aboutRow(lists.ownerDialogues, 'convene', planOwnerDialogue),
  noteOwnerDialogue: aboutRow(lists.ownerDialogues, 'note', noteOwnerDialogue),
  carryQuestion: { about: 'body', needs: 'prepare', perform: carryQuestion },
  answerCarried: aboutRow(lists.carriedQuestions, 'seeBody', answerCarried),
  referElsewhere: { about: 'item', needs: 'prepare', perform: referElsewhere },
  takeUpFromElsewhere: { about: 'body', needs: 'prepare', perform: takeUpElsewhere },
  registerMatter: aboutRow(lists.matters, 'register', registerMatter),
  closeMatter: aboutRow(lists.matters, 'followUp', closeMatter),
};
