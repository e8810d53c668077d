import type { Day } from '../../core/calendar';
import type { PartyAnswer } from '../../core/participation/answer';
import type { PartyAnswerRefusal } from '../../core/participation/answering';
import type { GuestRefusal } from '../../core/participation/guest';
import type { Away } from '../../core/participation/away';
import type { Disagreement, Gap } from '../../core/participation/radar';
import type { AnnexRefusal } from '../../core/documents/annex';
import type { StageRefusal } from '../../core/meetings/stages';
import type { Remark, RemarkRefusal } from '../../core/preparing/remark';
import type { SignOffRefusal } from '../../core/preparing/signOff';
import type { Said } from '../said';

/** The sentences about who comes for what, guests, and the joint preparation. */
export interface ParticipationTexts {
  readonly answer: Said<PartyAnswerRefusal>;
  /** `chair` of a refusal is here the chair's name. */
  readonly guest: Said<GuestRefusal>;
  readonly signOff: Said<SignOffRefusal>;
  /** Those of the stage of the meeting are said with the other acts of a meeting. */
  readonly remark: Said<Exclude<RemarkRefusal, StageRefusal>>;
  readonly annex: Said<Exclude<AnnexRefusal, StageRefusal>>;
  readonly noAnnex: string;
  readonly attached: (name: string, title: string) => string;
  readonly annexRemoved: (name: string) => string;
  readonly noRemark: string;
  readonly remarked: (title: string, kind: Remark['kind']) => string;
  readonly remarkAnswered: (name: string, answer: 'taken' | 'closed') => string;
  readonly answered: (party: string, title: string, answer: Pick<PartyAnswer, 'answer' | 'name'>) => string;
  readonly absenceTold: (party: string, day: Day, instead: string) => string;
  readonly asked: (name: string, chairName: string | null) => string;
  readonly guestAnswered: (name: string, answer: 'approved' | 'refused') => string;
  readonly signedOff: (count: number, of: number) => string;
  readonly gap: (party: string, because: Gap['because']) => string;
  readonly away: (who: string, away: Away) => string;
  readonly disagreement: (party: string, found: Disagreement) => string;
}
