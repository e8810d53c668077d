import type { AnyList } from '../list';
import { agendaItems } from './agendaItems';
import { bodies, parties } from './bodies';
import { assignments, decisions } from './decisions';
import { documents } from './documents';
import { inbox, journal, schema } from './journal';
import { mandates } from './mandates';
import { matters, passages } from './matters';
import { attendance, meetings } from './meetings';
import { outbox } from './notices';
import { guestRequests, partyAnswers, signOffs } from './participation';
import { people } from './people';
import { drafts, proposals } from './proposals';
import { rooms, workfiles } from './rooms';
import { turnChanges } from './turnChanges';
import { workingGroups } from './workingGroups';
import { sendings, yearWheel } from './yearWheel';

export {
  agendaItems,
  assignments,
  attendance,
  bodies,
  decisions,
  documents,
  drafts,
  guestRequests,
  inbox,
  journal,
  mandates,
  matters,
  meetings,
  outbox,
  parties,
  partyAnswers,
  passages,
  people,
  proposals,
  rooms,
  schema,
  turnChanges,
  sendings,
  signOffs,
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
  workingGroups,
  documents,
  proposals,
  matters,
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
