import type { Day } from '../../src/core/calendar';
import { viewBody } from '../../src/doing/views/body';
import { viewMeeting } from '../../src/doing/views/meeting';
import { showing } from '../../src/storage/list';
import { agendaItems, meetings } from '../../src/storage/lists';
import type { Opened } from './opened';
import type { Verdict } from './measure';

/** Of the same items as a client gets them that asks for nothing else: every column, and SharePoint's own metadata. */
const LIMIT = 0.25;

/** What a list of the lines of a year's agendas shows of each: no view of the product shows as many lines at once. */
export const linesShown = showing(
  agendaItems,
  ...(['meetingId', 'order', 'title', 'kind', 'theme', 'minutes', 'outcome'] as const),
);

/** Bytes of what the product asks for against the same questions without `$select`, and how many requests they were. */
export async function payload(city: Opened, bodyNr: number, bodyYear: string): Promise<readonly Verdict[]> {
  const { identity, member } = await city.chairOf(bodyNr);
  const { held } = await city.site.read({ held: { list: meetings, where: { bodyYear } } });
  const day = (one: { readonly day: Day }) => one.day;
  const meeting = [...held.rows].sort((one, other) => day(one).localeCompare(day(other)))[0];
  const address = `storstad-${String(meeting?.id ?? 0)}`;
  const page = await asked(city, () => viewBody(city.world, identity, `storstad-${String(bodyNr)}`));
  const year = await asked(city, () => city.site.read({ lines: { list: linesShown, where: { bodyYear } } }));
  const whole = await asked(city, () => city.site.read({ lines: { list: agendaItems, where: { bodyYear } } }));
  await viewMeeting(city.world, [member], address);
  const opened = await asked(city, () => viewMeeting(city.world, [member], address));
  return [
    { what: 'forum page, requests', figure: page.requests, limit: 1, told: `${String(page.questions)} questions` },
    {
      what: 'meeting page, requests',
      figure: opened.requests,
      limit: 1,
      told: `${String(opened.questions)} questions`,
    },
    { what: 'a year of items, requests', figure: year.requests, limit: 1, told: `${String(year.rows)} items` },
    against('bytes of the forum page against unselected', page, LIMIT),
    against('bytes of a year of items as a list against unselected', year, LIMIT),
    against('bytes of the same items with all their texts', whole, Infinity),
    against('bytes of the meeting page, which shows the texts', opened, Infinity),
  ];
}

interface Asked {
  readonly requests: number;
  readonly questions: number;
  readonly rows: number;
  readonly ours: number;
  readonly plain: number;
}

/** Asks each question of what was done once more by itself: as it was put, without metadata, and without its `$select`. */
async function asked(city: Opened, work: () => Promise<unknown>): Promise<Asked> {
  await city.standIn.log();
  await work();
  const log = await city.standIn.log();
  const questions = log
    .flatMap(({ batchParts = [] }) => batchParts)
    .map(({ path }) => path.slice(path.indexOf('/_api/') + '/_api/'.length));
  let [ours, plain, rows] = [0, 0, 0];
  for (const question of questions) {
    const answer = await city.raw(question, 'none');
    ours += Buffer.byteLength(answer);
    rows += (JSON.parse(answer) as { readonly value: readonly unknown[] }).value.length;
    plain += Buffer.byteLength(await city.raw(question.replace(/(%24|\$)select=[^&]*&?/i, ''), 'minimal'));
  }
  return { requests: log.length, questions: questions.length, rows, ours, plain };
}

function against(what: string, { ours, plain, rows }: Asked, limit: number): Verdict {
  return {
    what,
    figure: ours / plain,
    limit,
    told: `${String(ours)} bytes against ${String(plain)}, ${String(rows)} rows`,
  };
}
