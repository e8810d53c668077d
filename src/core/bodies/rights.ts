import type { Act } from './act';
import { ROLES, type Role } from './role';

export { ACTS, type Act } from './act';

/** Who is asking: the roles they hold in the body now, and whether the meeting in question is theirs to chair. */
export interface Asker {
  readonly roles: readonly Role[];
  readonly chairsMeeting: 'chairs' | 'doesNotChair';
  /** Acts delegated to them in the body now, besides what their roles give (`delegatedTo`). */
  readonly delegated?: readonly Act[];
}

/** Those who help the chair: prepare, call, note and follow up in every body they have the role in. */
const SUPPORT: readonly Role[] = ['associationManager', 'coordinator', 'processLeader', 'secretary'];
/** Those who answer for a body's meetings. */
const LEADING: readonly Role[] = ['chair', 'viceChair', 'deputy', 'jointPreparer'];

/**
 * Roles × acts. The one who chairs the meeting may do every act besides. What belongs to "the chair" in the texts is
 * that meeting's chair (AMB-17), so the chair's role alone gives none of it: where the chair rotates, the other heads
 * prepare jointly (FSG-12) but do not answer or send. A deputy steps in for either. Sending in the chair's name is
 * delegated by name and for a time, since only the texts of some bodies let others do it (FSS-18, PL-04).
 */
const RIGHTS: Readonly<Record<Act, readonly Role[]>> = {
  // A delegate has what was delegated and sees the body it is in; nothing else comes with it.
  seeBody: ROLES,
  // FSS-20: participants propose; outsiders and guests do not. A rule of initiative goes before this row (`mayRaise`).
  propose: [...LEADING, 'representative', 'substitute', 'otherRepresentative'],
  // FSS-18 and FSG-12, with those who help: ORG-08, ORG-10, ORG-12, PL-04, BAD-11.
  prepare: [...LEADING, ...SUPPORT],
  // ORG-08, PL-04: the association manager and the process leader call their groups together; a coordinator arranges.
  convene: ['chair', 'viceChair', 'deputy', 'associationManager', 'coordinator', 'processLeader'],
  // ORG-12: a bought secretary takes the minutes; PL-04: so does the process leader the notes.
  note: [...LEADING, ...SUPPORT],
  // ORG-08: follow-up across bodies; LSG-14: the process support does it for the group.
  followUp: [...LEADING, ...SUPPORT],
  answerProposal: ['deputy'],
  sendAgenda: ['deputy'],
  publishNotes: ['deputy'],
  // Registers are the body's own: those who answer for it, in their own body alone.
  importRows: ['chair', 'viceChair', 'deputy', 'associationManager', 'processLeader'],
  // The registrar keeps the papers of several bodies; those who follow up do where there is none.
  register: [...LEADING, ...SUPPORT, 'registrar'],
  // FIN-17: the authority that supervises the archive reads and has the journal verified, and does nothing else.
  inspect: [
    'chair',
    'viceChair',
    'deputy',
    'associationManager',
    'processLeader',
    'secretary',
    'registrar',
    'inspector',
  ],
};

/** Whether someone may do an act. Someone without a role in the body may do nothing there. */
export function mayDo(act: Act, who: Asker): 'yes' | 'no' {
  if (who.roles.length === 0) return 'no';
  if (who.chairsMeeting === 'chairs') return 'yes';
  if (who.delegated?.includes(act) === true) return 'yes';
  return RIGHTS[act].some((role) => who.roles.includes(role)) ? 'yes' : 'no';
}
