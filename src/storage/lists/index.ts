import type { AnyList } from '../list';
import { agendaItems } from './agendaItems';
import { anchorings, carriedQuestions, consultations, ownerDialogues, spreadQuestions } from './asking';
import { assignmentReports, assignments, ideas, receivedCommissions, timeRequests } from './assignments';
import { bodies, parties } from './bodies';
import { decisions } from './decisions';
import { annexes, documents } from './documents';
import { enclosures } from './enclosures';
import { activityPlans, goals } from './goals';
import { handovers } from './handovers';
import { incoming, lettersIn } from './incoming';
import { inbox, journal, schema, seals } from './journal';
import { dispatches, disposals, maskedCopies, requestAnswers } from './keeping';
import { comments, minutes, sections } from './minutes';
import { calendarFeeds, invitations } from './invitations';
import { letterheads } from './letterheads';
import { mandates } from './mandates';
import { hops, levelAnswers, matters, passages } from './matters';
import { budgets, measures, projects } from './measures';
import { attendance, meetings } from './meetings';
import { outbox } from './notices';
import { guestRequests, partyAnswers, remarks, signOffs } from './participation';
import { people } from './people';
import { personalLinks } from './personalLinks';
import { postings } from './postings';
import { drafts, proposals } from './proposals';
import { informed, ownerConsultations, resolutions } from './resolutions';
import { rooms, workfiles } from './rooms';
import { templates } from './templates';
import { turnChanges } from './turnChanges';
import { absences, stays } from './stays';
import { dissents, motions, votes } from './voting';
import { charters, groupReports, pendingReports, reportDrafts, workingGroups } from './workingGroups';
import { rehearsedRows } from './rehearsedRows';
import { windingUps } from './windingUps';
import { dateAnswers, yearPlans } from './yearPlans';
import { sendings, yearWheel } from './yearWheel';

export {
  absences,
  activityPlans,
  agendaItems,
  anchorings,
  annexes,
  assignmentReports,
  assignments,
  attendance,
  bodies,
  budgets,
  calendarFeeds,
  carriedQuestions,
  charters,
  comments,
  consultations,
  decisions,
  dispatches,
  disposals,
  dissents,
  documents,
  drafts,
  enclosures,
  goals,
  groupReports,
  guestRequests,
  handovers,
  hops,
  ideas,
  inbox,
  incoming,
  lettersIn,
  informed,
  invitations,
  journal,
  letterheads,
  levelAnswers,
  mandates,
  maskedCopies,
  matters,
  measures,
  meetings,
  minutes,
  motions,
  outbox,
  ownerConsultations,
  ownerDialogues,
  parties,
  partyAnswers,
  passages,
  pendingReports,
  people,
  personalLinks,
  postings,
  projects,
  proposals,
  receivedCommissions,
  remarks,
  requestAnswers,
  resolutions,
  reportDrafts,
  rooms,
  schema,
  seals,
  sections,
  sendings,
  signOffs,
  spreadQuestions,
  stays,
  templates,
  turnChanges,
  votes,
  timeRequests,
  windingUps,
  workfiles,
  workingGroups,
  rehearsedRows,
  yearPlans,
  dateAnswers,
  yearWheel,
};

/** Number of these declarations, kept in the Schema list. Raise it when a list or a column is added. */
export const SCHEMA = 14;

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
  measures,
  projects,
  budgets,
  goals,
  windingUps,
  documents,
  postings,
  informed,
  dispatches,
  disposals,
  proposals,
  matters,
  hops,
  spreadQuestions,
  levelAnswers,
  anchorings,
  ownerDialogues,
  carriedQuestions,
  receivedCommissions,
  activityPlans,
  templates,
  charters,
  pendingReports,
  assignmentReports,
  timeRequests,
  ideas,
  agendaItems,
  attendance,
  rehearsedRows,
  yearPlans,
  dateAnswers,
  turnChanges,
  invitations,
  handovers,
  partyAnswers,
  guestRequests,
  signOffs,
  remarks,
  annexes,
  sendings,
  stays,
  absences,
  resolutions,
  motions,
  votes,
  dissents,
  ownerConsultations,
  minutes,
  sections,
  comments,
  incoming,
  lettersIn,
  requestAnswers,
  maskedCopies,
  drafts,
  reportDrafts,
  rooms,
  enclosures,
  workfiles,
  people,
  calendarFeeds,
  personalLinks,
  inbox,
  outbox,
  journal,
  seals,
  letterheads,
  schema,
];
