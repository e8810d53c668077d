import type { Day } from '../../core/calendar';
import type { PartyAnswer } from '../../core/participation/answer';
import type { PartyAnswerRefusal } from '../../core/participation/answering';
import type { GuestRefusal } from '../../core/participation/guest';
import type { Disagreement, Gap } from '../../core/participation/radar';
import type { SignOffRefusal } from '../../core/preparing/signOff';
import type { Said } from '../said';

/** The sentences about who comes for what, guests, and the joint preparation. */
export interface ParticipationTexts {
  readonly answer: Said<PartyAnswerRefusal>;
  /** `chair` of a refusal is here the chair's name. */
  readonly guest: Said<GuestRefusal>;
  readonly signOff: Said<SignOffRefusal>;
  readonly answered: (party: string, title: string, answer: Pick<PartyAnswer, 'answer' | 'name'>) => string;
  readonly absenceTold: (party: string, day: Day, instead: string) => string;
  readonly asked: (name: string, chairName: string | null) => string;
  readonly guestAnswered: (name: string, answer: 'approved' | 'refused') => string;
  readonly signedOff: (count: number, of: number) => string;
  readonly gap: (party: string, because: Gap['because']) => string;
  readonly disagreement: (party: string, found: Disagreement) => string;
}
