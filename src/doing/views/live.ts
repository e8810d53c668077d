import type { StageView } from '../../api/stageView';
import type { MeetingView } from '../../api/views';
import { dayOf } from '../../core/calendar';
import { isOpenTo } from '../../core/confidential/confidential';
import { standOf } from '../../core/decisions/clause';
import { lineNow } from '../../core/meetings/progress';
import { meetingAt } from '../../core/meetings/meetingAt';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { find } from '../addressing';
import { asSeenBy } from '../confidential/seeing';
import type { SharedReads } from '../live/sharedReads';
import { loadWhole, type WholeMeeting } from '../live/wholeMeeting';
import { byDay } from '../meetings/facts';
import { may, standingOf } from '../meetings/standing';
import { inRehearsal } from '../rehearsals/inRehearsal';
import type { Member, World } from '../world';
import { shownTo } from './meeting';

/** How old what is shown of a meeting in progress may be, in ms: everybody who follows it shares one read for so long. */
const SHARED_MS = 4_000;
/** Which meeting a body holds now is asked this seldom. */
const WHICH_MS = 60_000;

/** What somebody who follows a meeting has already, and how new what they are told must be. */
export interface Followed {
  /** The `state` of the view they have; undefined where they have none. */
  readonly since: string | undefined;
  /** Milliseconds since they changed something themselves: what was read before is not told. */
  readonly within: number;
}

/** Where a meeting is looked for: by its own address, or as the one that a body holds now. */
export type Where = { readonly meeting: string } | { readonly body: string };

/** The meeting as this person may see it, from what all who follow it share; null while it is as they have it. */
export async function followMeeting(
  world: World,
  shared: SharedReads,
  members: readonly Member[],
  where: Where,
  { since, within }: Followed,
): Promise<MeetingView | null | undefined> {
  const found = await wholeAt(world, shared, members, where, within);
  if (found?.whole === undefined) return undefined;
  const view = shownTo(world, found.member, found.whole);
  return view !== undefined && view.state === since ? null : view;
}

/** What stands on the shared screen, the same for everybody; null while it is as they have it. */
export async function viewStage(
  world: World,
  shared: SharedReads,
  members: readonly Member[],
  where: Where,
  { since, within }: Followed,
): Promise<StageView | null | undefined> {
  const found = await wholeAt(world, shared, members, where, within);
  if (found?.whole === undefined) return undefined;
  const { facts, state } = found.whole;
  if (may(standingOf(world, facts, found.member.person.upn), 'seeBody') === 'no') return undefined;
  return state === since ? null : stageOf(world, found.member, found.whole);
}

function stageOf(world: World, { person }: Member, { facts, board, state }: WholeMeeting): StageView {
  // As somebody sees it who is named for nothing: the screen is everybody's.
  const seen = asSeenBy(facts, 'everybody', person.language);
  const sent = seen.meeting.stage === 'planned' ? [] : seen.items.filter((item) => item.standing !== 'draft');
  const now = lineNow(sent);
  const takenUpAt = now?.takenUpAt ?? null;
  const resolution = board?.resolutions.find((one) => one.itemId === now?.id && isOpenTo(one, 'everybody'));
  const carried = resolution === undefined ? [] : standOf(resolution.clauses).carried.map(({ text }) => text);
  const masked = now !== undefined && seen.masked.has(now.id);
  return {
    state,
    body: seen.body.name,
    day: seen.meeting.day,
    now: world.now(),
    item:
      now === undefined || takenUpAt === null
        ? null
        : {
            number: sent.indexOf(now) + 1,
            of: sent.length,
            title: now.title,
            kind: masked ? null : now.kind,
            minutes: now.minutes,
            takenUpAt,
            decisions: masked ? [] : [...now.decisions.map(({ text }) => text), ...carried],
          },
  };
}

async function wholeAt(
  world: World,
  shared: SharedReads,
  members: readonly Member[],
  where: Where,
  within: number,
): Promise<{ readonly member: Member; readonly whole: WholeMeeting | undefined } | undefined> {
  const seenBy = 'meeting' in where ? await inRehearsal(members, where.meeting) : members;
  const places = seenBy.map((member) => ({ site: member.site, member }));
  const found = find('meeting' in where ? where.meeting : where.body, places);
  if (found === undefined) return undefined;
  const { member } = found.place;
  const { site } = member;
  const id = 'meeting' in where ? found.number : await meetingNow(world, shared, site, found.number);
  if (id === undefined) return undefined;
  const name = `meeting ${site.url} ${String(id)}`;
  const whole = await shared.read(name, Math.min(SHARED_MS, within), () => loadWhole(world, site, id));
  return { member, whole };
}

/** The number of the meeting a body holds today, or holds next. */
function meetingNow(world: World, shared: SharedReads, site: Site, bodyNr: number): Promise<number | undefined> {
  return shared.read(`held ${site.url} ${String(bodyNr)}`, WHICH_MS, async () => {
    const { meetings } = await site.read({ meetings: { list: lists.meetings, where: { bodyNr } } });
    return meetingAt([...meetings.rows].sort(byDay), dayOf(world.now()))?.id;
  });
}
