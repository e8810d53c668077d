import type { acts, ActName } from '../../api/acts';
import type { meetingActs } from '../../api/acts/meetings';
import type { proposalActs } from '../../api/acts/proposals';
import type { ActsOf, AnyAct } from './act';
import { acceptProposal, declineProposal, deferProposal, referProposal } from './answering';
import { arrangeAgenda } from './arranging';
import { recordAttendance } from './attendance';
import { aboutAssignments } from './assignments';
import { aboutGroups } from './groups';
import { aboutMatters } from './matters';
import { giveAssignment, recordDecision, writeNotes } from './noting';
import { aboutChairing } from './chairing';
import { aboutConfidential } from './confidential';
import { aboutMembership } from './membership';
import { aboutMinutes } from './minutes';
import { aboutPlanning } from './planning';
import { publishNotes } from './publishing';
import { aboutRehearsals } from './rehearsals';
import { aboutRescheduling } from './rescheduling';
import { aboutResolutions } from './resolutions';
import { changeProposal, moveProposal, withdrawProposal } from './proposals/revising';
import { proposeToSeveral } from './proposals/several';
import { sendAgenda } from './sending';
import { aboutLinks } from './links';
import { registerMeeting } from './matters/registering';
import { aboutOneself } from './oneself';
import { takeUpItem } from './takingUp';
import { submitProposal } from './submitting';
import { aboutParticipation } from './participation';
import { aboutIncoming } from './incoming';
import { aboutKeeping } from './keeping';
import { aboutGoals } from './goals';
import { aboutMeasures } from './measures';
import { aboutTemplates } from './templates';
import { aboutWheel } from './wheel';
import { aboutWindingUp } from './windingUp';
import { aboutSittings } from './sittings';

const aboutProposals: ActsOf<typeof proposalActs> = {
  submitProposal: { about: 'meeting', needs: 'seeBody', perform: submitProposal },
  proposeToSeveral: { about: 'body', needs: 'seeBody', perform: proposeToSeveral },
  acceptProposal: { about: 'proposal', needs: 'answerProposal', perform: acceptProposal },
  deferProposal: { about: 'proposal', needs: 'answerProposal', perform: deferProposal },
  referProposal: { about: 'proposal', needs: 'answerProposal', perform: referProposal },
  declineProposal: { about: 'proposal', needs: 'answerProposal', perform: declineProposal },
  changeProposal: { about: 'proposal', needs: 'seeBody', perform: changeProposal },
  withdrawProposal: { about: 'proposal', needs: 'seeBody', perform: withdrawProposal },
  moveProposal: { about: 'proposal', needs: 'seeBody', perform: moveProposal },
};

const aboutMeetings: ActsOf<typeof meetingActs> = {
  arrangeAgenda: { about: 'meeting', needs: 'prepare', perform: arrangeAgenda },
  sendAgenda: { about: 'meeting', needs: 'sendAgenda', perform: sendAgenda },
  recordAttendance: { about: 'meeting', needs: 'note', perform: recordAttendance },
  takeUpItem: { about: 'item', needs: 'note', perform: takeUpItem },
  writeNotes: { about: 'item', needs: 'note', perform: writeNotes },
  recordDecision: { about: 'item', needs: 'note', perform: recordDecision },
  giveAssignment: { about: 'item', needs: 'note', perform: giveAssignment },
  publishNotes: { about: 'meeting', needs: 'publishNotes', perform: publishNotes },
  registerMeeting: { about: 'meeting', needs: 'register', perform: registerMeeting },
};

/** Every act: what it is about, which right it takes and how it is done. */
const REGISTRY: ActsOf<typeof acts> = {
  ...aboutProposals,
  ...aboutMeetings,
  ...aboutChairing,
  ...aboutConfidential,
  ...aboutParticipation,
  ...aboutWheel,
  ...aboutMatters,
  ...aboutGroups,
  ...aboutRescheduling,
  ...aboutSittings,
  ...aboutResolutions,
  ...aboutMinutes,
  ...aboutAssignments,
  ...aboutMembership,
  ...aboutPlanning,
  ...aboutRehearsals,
  ...aboutMeasures,
  ...aboutGoals,
  ...aboutTemplates,
  ...aboutWindingUp,
  ...aboutIncoming,
  ...aboutKeeping,
  ...aboutOneself,
  ...aboutLinks,
};

/** The act of a name; its fields have been parsed by the act's own schema. */
export function actOf(name: ActName): AnyAct<unknown> {
  return REGISTRY[name];
}
