import type { AnyList } from '../list';
import { agendaItems } from './agendaItems';
import { anchorings, consultations, ownerDialogues, spreadQuestions } from './asking';
import { bodies, parties } from './bodies';
import { assignments, decisions } from './decisions';
import { documents } from './documents';
import { inbox, journal, schema } from './journal';
import { mandates } from './mandates';
import { hops, levelAnswers, matters, passages } from './matters';
import { attendance, meetings } from './meetings';
import { outbox } from './notices';
import { guestRequests, partyAnswers, signOffs } from './participation';
import { people } from './people';
import { drafts, proposals } from './proposals';
import { rooms, workfiles } from './rooms';
import { turnChanges } from './turnChanges';
import { workingGroups, charters, groupReports, pendingReports } from './workingGroups';
import { sendings, yearWheel } from './yearWheel';

export {
  agendaItems,
  anchorings,
  assignments,
  attendance,
  bodies,
  charters,
  consultations,
  decisions,
  documents,
  drafts,
  guestRequests,
  groupReports,
  hops,
  inbox,
  journal,
  levelAnswers,
  mandates,
  matters,
  meetings,
  outbox,
  ownerDialogues,
  parties,
  partyAnswers,
  passages,
  pendingReports,
  people,
  proposals,
  rooms,
  schema,
  turnChanges,
  sendings,
  signOffs,
  spreadQuestions,
  workfiles,
  workingGroups,
  yearWheel,
};

/** Number of these declarations, kept in the Schema list. Raise it when a list or a column is added. */
export const SCHEMA = 6;

/** Every list of a site, record first, in the order people meet them. */
export const allLists: readonly AnyList[] = [
  bodies,
  parties,
  mandates,
  meetings,
  yearWheel,
  passages,
  decisions,
  assignments,
  consultations,
  workingGroups,
  groupReports,
  documents,
  proposals,
  matters,
  hops,
  spreadQuestions,
  levelAnswers,
  anchorings,
  ownerDialogues,
  charters,
  pendingReports,
  agendaItems,
  attendance,
  turnChanges,
  partyAnswers,
  guestRequests,
  signOffs,
  sendings,
  drafts,
  rooms,
  workfiles,
  people,
  inbox,
  outbox,
  journal,
  schema,
];
