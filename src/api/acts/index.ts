import type { z } from 'zod';
import { assignmentActs } from './assignments';
import { chairingActs } from './chairing';
import { confidentialActs } from './confidential';
import { goalActs } from './goals';
import { groupActs } from './groups';
import { matterActs } from './matters';
import { incomingActs } from './incoming';
import { keepingActs } from './keeping';
import { linkActs } from './links';
import { measureActs } from './measures';
import { meetingActs } from './meetings';
import { membershipActs } from './membership';
import { oneselfActs } from './oneself';
import { participationActs } from './participation';
import { planningActs } from './planning';
import { proposalActs } from './proposals';
import { rehearsalActs } from './rehearsals';
import { reschedulingActs } from './rescheduling';
import { templateActs } from './templates';
import { wheelActs } from './wheel';
import { windingUpActs } from './windingUp';
import { minutesActs } from './minutes';
import { resolutionActs } from './resolutions';
import { sittingActs } from './sittings';

export type { ActAnswer, ActDone, InOneBody } from './answer';

/**
 * The acts of people: the fields of each, in groups of one file a noun. `id` and `version` are those of the row the act
 * is about.
 */
export const actGroups = {
  proposals: proposalActs,
  meetings: meetingActs,
  chairing: chairingActs,
  confidential: confidentialActs,
  participation: participationActs,
  wheel: wheelActs,
  matters: matterActs,
  workingGroups: groupActs,
  rescheduling: reschedulingActs,
  sittings: sittingActs,
  resolutions: resolutionActs,
  minutes: minutesActs,
  assignments: assignmentActs,
  membership: membershipActs,
  planning: planningActs,
  rehearsals: rehearsalActs,
  measures: measureActs,
  goals: goalActs,
  templates: templateActs,
  windingUp: windingUpActs,
  incoming: incomingActs,
  keeping: keepingActs,
  oneself: oneselfActs,
  links: linkActs,
} as const;
export type ActGroup = keyof typeof actGroups;

export const acts = {
  ...proposalActs,
  ...meetingActs,
  ...chairingActs,
  ...confidentialActs,
  ...participationActs,
  ...wheelActs,
  ...matterActs,
  ...groupActs,
  ...reschedulingActs,
  ...sittingActs,
  ...resolutionActs,
  ...minutesActs,
  ...assignmentActs,
  ...membershipActs,
  ...planningActs,
  ...rehearsalActs,
  ...measureActs,
  ...goalActs,
  ...templateActs,
  ...windingUpActs,
  ...incomingActs,
  ...keepingActs,
  ...oneselfActs,
  ...linkActs,
} as const;

export type ActName = keyof typeof acts;
export type ActFields<Name extends ActName> = z.output<(typeof acts)[Name]>;
/** What a caller sends. */
export type ActInput<Name extends ActName> = z.input<(typeof acts)[Name]>;
