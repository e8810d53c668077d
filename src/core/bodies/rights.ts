import { ROLES, type Role } from './mandate';

/** What a person may want to do in a body. */
export const ACTS = [
  'seeBody',
  'propose',
  'prepare',
  'note',
  'answerProposal',
  'sendAgenda',
  'publishNotes',
  'importRows',
] as const;
export type Act = (typeof ACTS)[number];

/** Who is asking: the roles they hold in the body now, and whether the meeting in question is theirs to chair. */
export interface Asker {
  readonly roles: readonly Role[];
  readonly chairsMeeting: 'chairs' | 'doesNotChair';
}

/**
 * Roles × acts. The one who chairs the meeting may do every act besides. What belongs to "the chair" in the texts is
 * that meeting's chair (AMB-17), so the chair's role alone gives none of it: where the chair rotates, the other heads
 * prepare jointly (FSG-12) but do not answer or send. A deputy steps in for either.
 */
const RIGHTS: Readonly<Record<Act, readonly Role[]>> = {
  seeBody: ROLES,
  // FSS-20: participants propose; outsiders and guests do not.
  propose: ['chair', 'deputy', 'jointPreparer', 'representative', 'substitute', 'otherRepresentative'],
  // FSS-18 and FSG-12, with those who help the chair prepare.
  prepare: ['chair', 'deputy', 'jointPreparer', 'processLeader', 'secretary'],
  note: ['chair', 'deputy', 'jointPreparer', 'processLeader', 'secretary'],
  answerProposal: ['deputy'],
  sendAgenda: ['deputy'],
  publishNotes: ['deputy'],
  // Registers are the body's own: those who answer for it, in their own body alone.
  importRows: ['chair', 'deputy', 'processLeader'],
};

/** Whether someone may do an act. Someone without a role in the body may do nothing there. */
export function mayDo(act: Act, who: Asker): 'yes' | 'no' {
  if (who.roles.length === 0) return 'no';
  if (who.chairsMeeting === 'chairs') return 'yes';
  return RIGHTS[act].some((role) => who.roles.includes(role)) ? 'yes' : 'no';
}
