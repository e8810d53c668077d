import type { Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { CharterFact, CharterPart, GroupStatus } from '../../core/workingGroups/charter';
import { listed, writtenDay } from '../when';
import type { GroupTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');
const cited = (source: Source | null) => (source === null ? '' : ` (${source.document}, ${source.clause})`);
const names = (all: readonly string[]) => listed(all, 'en');

const PARTS: Readonly<Record<CharterPart, string>> = {
  purpose: 'purpose',
  assignment: 'assignment',
  parties: 'parties',
  scopeTime: 'scope in time',
  scopeResources: 'scope in resources',
  followUp: 'follow-up',
};
const FACTS: Readonly<Record<CharterFact, string>> = {
  name: 'its name',
  horizon: 'whether the group is short-term or long-term',
  permanence: 'whether the group is temporary or permanent',
  end: 'on which day or by what the group ends',
  formation: 'whether the group is new or existed already',
  existingGroup: 'the name of the group that existed already',
  decision: 'the decision the group rests on',
};
const STATUSES: Readonly<Record<GroupStatus, string>> = {
  draft: 'is still a draft',
  active: 'has started already',
  ended: 'has ended',
};

export const en: GroupTexts = {
  refused: {
    notADraft: ({ status }) => `The group ${STATUSES[status]}, so its charter is not changed here.`,
    notDecided: () => 'Not decided: the body has not decided whether it may appoint working groups.',
    mayNotAppoint: ({ source }) => `The body may not appoint working groups${cited(source)}.`,
    otherHorizon: ({ horizon, source }) =>
      `The body appoints no ${horizon === 'long' ? 'long-term' : 'short-term'} groups${cited(source)}. Change it.`,
    partsMissing: ({ parts, source }) =>
      `The group can start when its charter is clear. Missing: ${names(parts.map((part) => PARTS[part]))}${cited(source)}.`,
    factsMissing: ({ facts }) =>
      `The group can start when this has been said: ${names(facts.map((fact) => FACTS[fact]))}.`,
    personalId: () =>
      'The text holds something that looks like a personal identity number. Remove it. Nothing is saved.',
    notActive: ({ status }) => `The group ${STATUSES[status]}.`,
    titleMissing: () => 'Write how things stand in one line.',
    textMissing: () => 'Write the report.',
    nextBeforeReport: ({ next }) => `The next report cannot be on ${day(next)}. Choose a day after today.`,
    notItsParty: () => 'The party is not in the group. Choose one of the group’s parties.',
    notYourParty: () =>
      'Each party fills its own seat. Ask that party’s representative, or whoever follows the group up.',
    nameMissing: () => 'Write the name of who is to be in the group.',
    reasonMissing: () => 'Write why the group ends.',
  },
  unknownSource: 'The item or the proposal is not in this body. Load again.',
  unknownDecision: 'The decision is not among the body’s published decisions. Choose another.',
  unknownBody: 'The body is not here. Choose another.',
  unknownGroup: 'The group that reported is no longer there.',
  notInGroup: (group) => `Reports come from who is in ${group}, from one of its parties or from whoever follows it up.`,
  noMeeting: (bodyName) => `${bodyName} has no meeting planned. Plan one and try again.`,
  missing: (parts) => `Not written yet: ${names(parts.map((part) => PARTS[part]))}.`,
  similar: (group, words) => `There is a group like it already: ${group} (${names(words)}).`,
  gaps: (parties) => `Nobody is named for ${names(parties)}.`,
  needMissing: 'The assignment is not tied to a need that the parties have identified together.',
  endAnyway: (group) => `${group} comes to an end. Do you want that?`,
  endMeans: (nextReport, seats) => [
    nextReport === null ? 'The group has no report to give.' : `The report of ${day(nextReport)} is no longer awaited.`,
    seats === 0 ? 'Nobody has a seat in the group.' : `${String(seats)} have a seat in the group and leave it.`,
  ],
  line: { hear: 'Hear the report', decide: 'Decide from the report' },
  done: {
    drafted: (group) =>
      `The charter${group === '' ? '' : ` of ${group}`} has been begun. The group starts when every part is clear.`,
    changed: (group) => `The charter${group === '' ? '' : ` of ${group}`} is saved.`,
    staffed: (name, group) => `${name} is in ${group}.`,
    started: (group) => `${group} has started, and its charter is published.`,
    ended: (group) => `${group} has ended.`,
    reported: (group, on, next) =>
      `The report from ${group} is in${on === null ? ' and goes on the next meeting planned' : ` and is on the agenda for ${day(on)}`}. ${
        next === null
          ? 'When is the next report? The day is not decided, so nobody is reminded of it. Choose “Set the day of the next report”.'
          : `The next report is due on ${day(next)}.`
      }`,
    reportDay: (group, next) => `${group} hands in its next report on ${day(next)}.`,
    material: (title, bodyName, on) =>
      `“${title}” is material for a decision on the agenda of ${bodyName}, ${day(on)}.`,
  },
};
