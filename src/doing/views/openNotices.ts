import type { OpenNotice } from '../../api/openData';
import type { Body } from '../../core/bodies/body';
import { addDays, dayOf, type Day } from '../../core/calendar';
import type { Meeting } from '../../core/meetings/meeting';
import { appealNotice } from '../../core/noticeBoards/appeal';
import { postingTime, type Posting } from '../../core/noticeBoards/posting';
import type { Stored } from '../../core/stored';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { eachSite } from '../sites';
import type { World } from '../world';

const meetingsShown = showing(lists.meetings, 'bodyNr', 'title', 'day');
const bodiesShown = showing(lists.bodies, 'nr', 'name', 'rules');
const postingsShown = showing(
  lists.postings,
  ...(['bodyNr', 'meetingId', 'edition', 'kind', 'section', 'board', 'posted', 'removed', 'keptAt'] as const),
);
type Shown = Stored<
  Pick<Posting, 'bodyNr' | 'meetingId' | 'edition' | 'kind' | 'section' | 'board' | 'posted' | 'removed' | 'keptAt'>
>;

const DAYS_SHOWN = 400;
const ID = /^([a-z][a-z0-9]{0,39})-([1-9]\d{0,9})-(minutes|announcement|other)-(\d{1,4})(?:-s([1-9]\d{0,5}))?$/;

/** What was posted on the boards in the last year, newest first: what stands there for anybody to read, as data. */
export async function openNotices(world: World): Promise<readonly OpenNotice[]> {
  const today = dayOf(world.now());
  const { here } = await eachSite(world.sites, async (site) => {
    const { postings } = await site.read({
      postings: { list: postingsShown, where: { posted: { from: addDays(today, -DAYS_SHOWN), to: today } } },
    });
    return noticesIn(
      site,
      postings.rows.map(({ meetingId }) => meetingId),
    );
  });
  return here.flatMap(({ value }) => value).sort((one, other) => firstDay(other).localeCompare(firstDay(one)));
}

/** One of them by its lasting address, however old; undefined where there is none, or none that is up yet. */
export async function openNotice(world: World, id: string): Promise<OpenNotice | undefined> {
  const [, organisation, meetingId] = ID.exec(id) ?? [];
  const site = world.sites.find((one) => one.organisation === organisation);
  if (site === undefined) return undefined;
  return (await noticesIn(site, [Number(meetingId)])).find((one) => one.id === id);
}

async function noticesIn(site: Site, meetingIds: readonly number[]): Promise<readonly OpenNotice[]> {
  if (meetingIds.length === 0) return [];
  const ids = [...new Set(meetingIds)];
  const { meetings, postings, bodies } = await site.read({
    meetings: { list: meetingsShown, where: { id: ids } },
    postings: { list: postingsShown, where: { meetingId: ids } },
    bodies: { list: bodiesShown, where: {} },
  });
  const together = new Map<string, Shown[]>();
  for (const posting of postings.rows) {
    const id = idOf(site, posting);
    together.set(id, [...(together.get(id) ?? []), posting]);
  }
  return [...together].flatMap(([id, own]) => {
    const [first] = own;
    const meeting = meetings.rows.find((one) => one.id === first?.meetingId);
    const body = bodies.rows.find((one) => one.nr === first?.bodyNr);
    if (first === undefined || meeting === undefined || body === undefined) return [];
    return noticeOf(site, id, { first, own, meeting, body });
  });
}

interface Around {
  readonly first: Shown;
  readonly own: readonly Shown[];
  readonly meeting: Pick<Meeting, 'title' | 'day'>;
  readonly body: Pick<Body, 'nr' | 'name' | 'rules'>;
}

/** Nothing of it is told before it is up somewhere. */
function noticeOf({ organisation }: Site, id: string, { first, own, meeting, body }: Around): readonly OpenNotice[] {
  const { noticeBoards, appeal, recordsCreator } = body.rules;
  const boards = own.flatMap(({ board: name, posted, removed }) => {
    if (posted === null) return [];
    const rule = noticeBoards?.value.find((one) => one.name === name);
    const removableFrom = rule === undefined ? null : (postingTime(posted, rule)?.removableFrom ?? null);
    return [{ name, posted, removableFrom, removed, appealUntil: appealNotice(appeal, [posted])?.lastDay ?? null }];
  });
  if (boards.length === 0) return [];
  const told = appealNotice(
    appeal,
    own.map(({ posted }) => posted),
  );
  const { kind: type, edition, section, keptAt } = first;
  return [
    {
      ...{ id, type, organisation, edition, section, keptAt, boards },
      body: { nr: body.nr, name: body.name },
      recordsCreator: recordsCreator?.value ?? null,
      meeting: { title: meeting.title, day: meeting.day },
      appeal: told === null ? null : { by: told.by, under: told.under, lastDay: told.lastDay },
    },
  ];
}

/** Of what it is: the organisation, the meeting, the kind, the edition and the §. */
function idOf({ organisation }: Site, { meetingId, kind, edition, section }: Shown): string {
  const alone = section === null ? '' : `-s${String(section)}`;
  return `${organisation}-${String(meetingId)}-${kind}-${String(edition)}${alone}`;
}

function firstDay({ boards }: OpenNotice): Day | '' {
  return boards.map(({ posted }) => posted).sort()[0] ?? '';
}
