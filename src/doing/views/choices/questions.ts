import type { Pick } from '../../../api/acts/fields';
import { acts, type ActName } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import { yearOf, type Day } from '../../../core/calendar';
import type { Row } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { columnsOf, type AnyList } from '../../../storage/list';
import type { QuestionTo } from '../../../storage/site';
import { listOf } from '../../acts/performing';

/** In which list the rows of each kind are found. People are those with a mandate in the body; no list is read for them. */
export const PICKED_FROM: Readonly<Record<Pick, string>> = {
  meeting: lists.meetings.title,
  item: lists.agendaItems.title,
  proposal: lists.proposals.title,
  matter: lists.matters.title,
  body: lists.bodies.title,
  party: lists.parties.title,
  person: lists.people.title,
  workingGroup: lists.workingGroups.title,
  decision: lists.decisions.title,
  project: lists.projects.title,
  goal: lists.goals.title,
  template: lists.templates.title,
};

/** Notes that a choice is told by; all others stay where they are. */
const TOLD = ['what', 'text', 'ground', 'room'];

/** What every view of choices asks: who is asking and which meetings they chair. The rest goes by the list. */
export function coreQuestions(bodyNr: number, today: Day) {
  return {
    bodies: { list: lists.bodies, where: {} },
    parties: { list: lists.parties, where: {} },
    mandates: { list: lists.mandates, where: { bodyNr } },
    rooms: { list: lists.rooms, where: { bodyNr } },
    meetings: { list: lists.meetings, where: { bodyYear: yearsAround(bodyNr, today) } },
    proposals: { list: lists.proposals, where: { bodyYear: yearsAround(bodyNr, today) } },
  };
}

const ASKED_ALREADY: readonly string[] = [
  lists.bodies,
  lists.parties,
  lists.mandates,
  lists.rooms,
  lists.meetings,
  lists.proposals,
  lists.people,
].map((list) => list.title);

/** A question by the title of every other list that an act is about or a field picks from. */
export function otherQuestions(bodyNr: number, today: Day): Readonly<Record<string, QuestionTo<AnyList>>> {
  const named = new Set([...(Object.keys(acts) as ActName[]).map(listOf), ...Object.values(PICKED_FROM)]);
  const asked = lists.allLists.filter(({ title }) => named.has(title) && !ASKED_ALREADY.includes(title));
  return Object.fromEntries(
    asked.flatMap((list) => {
      const where = whereIn(list, bodyNr, today);
      return where === undefined ? [] : [[list.title, { list: told(list), where }]];
    }),
  );
}

/** Open assignments however old; what is counted by year, from last year to next; all else of the body. */
function whereIn(list: AnyList, bodyNr: number, today: Day): QuestionTo<AnyList>['where'] | undefined {
  const has = new Set(columnsOf(list).map(([property]) => property));
  if (list.title === lists.assignments.title) return asked({ bodyNr, status: 'open' });
  if (list.title === lists.matters.title) return asked({ bodyNr });
  if (has.has('bodyYear')) return asked({ bodyYear: yearsAround(bodyNr, today) });
  if (list.title === lists.projects.title) return {};
  // A template is for every body of the organisation (PL-17).
  if (list.title === lists.templates.title) return asked({ status: 'shared' });
  return has.has('bodyNr') ? asked({ bodyNr }) : undefined;
}

/** The compiler cannot tell what may be asked of a list of any kind: these columns are indexed wherever they are. */
function asked(where: Readonly<Record<string, unknown>>): QuestionTo<AnyList>['where'] {
  return where;
}

function told(list: AnyList): AnyList {
  const columns = columnsOf(list).filter(
    ([property, { kind }]) => TOLD.includes(property) || (kind !== 'note' && kind !== 'path'),
  );
  return { ...list, columns: Object.fromEntries(columns) as AnyList['columns'] };
}

function yearsAround(bodyNr: number, today: Day): readonly string[] {
  const year = yearOf(today);
  return [year - 1, year, year + 1].map((one) => bodyYear(bodyNr, one));
}

/** A row of any list; what it holds is read by name. */
export type AnyRow = Row & Readonly<Record<string, unknown>>;
