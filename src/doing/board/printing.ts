import type { AgendaItem } from '../../core/agenda/item';
import { nameOf } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import { isOpenTo } from '../../core/confidential/confidential';
import { standOf } from '../../core/decisions/clause';
import { preparationOf, type Hop } from '../../core/matters/hop';
import { placeOfBody } from '../../core/matters/place';
import { whoLeft } from '../../core/confidential/leftRoom';
import { numberOf } from '../../core/minutes/sections';
import { appealNotice } from '../../core/noticeBoards/appeal';
import { postingTime } from '../../core/noticeBoards/posting';
import type { Stored } from '../../core/stored';
import { standingMotions } from '../../core/voting/motion';
import type { MinutesContent, MinutesSection, Present } from '../../documents/minutes/content';
import * as lists from '../../storage/lists';
import { sittingTexts } from '../../texts/sittings';
import type { SeenFacts } from '../confidential/seeing';
import type { Besides } from '../meetings/besides';
import type { MeetingFacts } from '../meetings/facts';
import { firstPage, nextMeetingOf, printedNotes } from '../meetings/printing';
import type { World } from '../world';
import type { BoardFacts } from './facts';
import { textOf } from './publishing';

/** What stands round the §§ of minutes and is the same in all their documents. */
export interface RoundMinutes {
  readonly board: BoardFacts;
  readonly present: Present;
  readonly hops: readonly Hop[];
  readonly besides: Besides;
}

/** The steps of the matters of these lines, for "Ärendets beredning" (DEC-17). */
export async function hopsFor({ site, items }: MeetingFacts): Promise<readonly Hop[]> {
  const matterId = items.flatMap((item) => item.matterId ?? []);
  const { hops } = await site.read({ hops: { list: lists.hops, where: { matterId } } });
  return hops.rows;
}

/** All that the minutes of a meeting say to a reader: nothing of what is confidential for that reader. */
export function printedMinutes(world: World, seen: SeenFacts, round: RoundMinutes): MinutesContent {
  const { board, present } = round;
  const { minutes, postings } = board;
  const { rules } = seen.body;
  const named = (upn: string) => nameOf(seen.mandates, upn) ?? upn;
  const edition = minutes?.edition ?? 1;
  const posted = postings.filter((one) => one.kind === 'minutes' && one.edition === edition);
  const boards = (rules.noticeBoards?.value ?? []).map((one) => {
    const on = posted.find((posting) => posting.board === one.name)?.posted ?? null;
    return {
      name: one.name,
      posted: on,
      removableFrom: on === null ? null : (postingTime(on, one)?.removableFrom ?? null),
    };
  });
  const sections = seen.items.map((item) => sectionOf(seen, item, round));
  return {
    ...firstPage(world, seen, round.besides),
    edition,
    correction: minutes?.correction ?? '',
    closed: minutes?.closed ?? null,
    present,
    secretary: minutes === undefined ? '' : named(minutes.secretary),
    presider: minutes === undefined || minutes.presider === '' ? '' : named(minutes.presider),
    approvers: (minutes?.approvers ?? []).map(named),
    signatures: (minutes?.signatures ?? []).map(({ upn, by, at }) => ({ name: named(upn), on: dayOf(at), by })),
    approvedOn: minutes?.approvedAt == null ? null : dayOf(minutes.approvedAt),
    sections,
    boards,
    keptAt: rules.recordsCreator?.value ?? seen.body.name,
    appeal: appealNotice(
      rules.appeal,
      boards.map((one) => one.posted),
    ),
    dispatchedTo: dispatchedTo(sections),
    annexes: seen.documents.filter(({ kind }) => kind === 'annex').map(({ title, sha256 }) => ({ title, sha256 })),
    nextMeeting: nextMeetingOf(seen),
  };
}

/** Whom something was given to do, and the parties of what was decided. */
function dispatchedTo(sections: readonly MinutesSection[]): readonly string[] {
  const decided = sections.filter(
    ({ clauses, decisions, face }) => face === 'open' && clauses.length + decisions.length > 0,
  );
  return [
    ...new Set(decided.flatMap(({ parties, assignments }) => [...parties, ...assignments.map(({ who }) => who)])),
  ];
}

function sectionOf(seen: SeenFacts, item: Stored<AgendaItem>, { board, hops, besides }: RoundMinutes): MinutesSection {
  const { reader, masked, body, meeting, site } = seen;
  const noted = printedNotes(seen, item, besides);
  const number = numberOf(board.sections, item.id) ?? null;
  const left = whoLeft(item.id, board.away).map(({ name, left: at, back, because }) => ({
    name,
    left: at,
    back,
    because,
  }));
  const plain = {
    ...noted,
    number,
    away: left,
    approval: 'withTheRest' as const,
  };
  if (masked.has(item.id)) return { ...plain, preparation: [], motions: [], questions: [], clauses: [], dissents: [] };
  const motions = standingMotions(board.motions, item.id).filter((one) => isOpenTo(one, reader));
  const resolution = board.resolutions.find((one) => one.itemId === item.id && isOpenTo(one, reader));
  const texts = sittingTexts('sv');
  const at = { at: placeOfBody(body, site.organisation), on: meeting.day };
  const steps = item.matterId === null ? [] : preparationOf(hops, item.matterId, at);
  return {
    ...plain,
    decisions:
      resolution === undefined ? noted.decisions : noted.decisions.filter((text) => text !== textOf(resolution)),
    approval:
      board.sections.find((one) => one.itemId === item.id && one.standing === 'given')?.approval ?? 'withTheRest',
    preparation: steps.map(({ day, at: where }) => ({ day, at: where })),
    motions: motions.map(({ nr, kind, name, text }) => ({ nr, kind, name, text })),
    questions: (resolution?.propositions ?? []).map((question) => {
      const result = resolution?.outcomes.find((one) => one.nr === question.nr)?.result;
      return {
        question: texts.question(question, motions),
        outcome: result === undefined ? null : texts.outcome(result, (upn) => nameOf(seen.mandates, upn) ?? upn),
        votes: board.votes
          .filter((one) => one.itemId === item.id && one.propositionNr === question.nr)
          .map(({ name, vote }) => ({ name, vote })),
      };
    }),
    clauses: resolution === undefined ? [] : standOf(resolution.clauses).carried.map(({ text }) => text),
    dissents: board.dissents.filter((one) => one.itemId === item.id && isOpenTo(one, reader)),
  };
}
