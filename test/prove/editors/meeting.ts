import type { ActAnswer } from '../../../src/api/acts';
import type { MeetingView } from '../../../src/api/views';
import { day } from '../../../src/core/calendar';
import { NOTHING_SAID } from '../../../src/core/bodies/mandate';
import * as lists from '../../../src/storage/lists';
import type { Surroundings } from '../around/surroundings';
import { CHAIR, type Inhabitant } from '../around/town';
import type { WrittenText } from './page';

/** Lines of a meeting, and what of them is written: their notes, or what they say. */
export interface Shared {
  readonly meetingId: string;
  readonly items: readonly string[];
}

interface Wanted {
  readonly around: Surroundings;
  readonly url: string;
  /** Who may arrange an agenda and take notes. */
  readonly secretaries: readonly Inhabitant[];
  /** How many lines have notes to write in, and how many are on an agenda that is being made. */
  readonly lines: Readonly<Record<WrittenText, number>>;
}

/** A meeting whose agenda has been sent, and one whose agenda is being made. */
const DAYS: Readonly<Record<WrittenText, string>> = { notes: '2026-12-10', agenda: '2027-02-11' };

/** Compiles two agendas, and sends the first. */
export async function openMeetings(wanted: Wanted): Promise<Readonly<Record<WrittenText, Shared>>> {
  const { around, url, secretaries, lines } = wanted;
  await around.site.addAll(
    lists.mandates,
    secretaries.map(({ upn, name }) => ({
      ...{ ...NOTHING_SAID, key: `mandate:1:${upn}`, actedBy: 'system', bodyNr: 1, upn, personName: name },
      ...({ role: 'secretary', partyKey: null, decides: 'withoutMandate' } as const),
      ...{ from: day('2026-01-01'), to: null },
    })),
  );
  const token = await around.teams.tokenOf(CHAIR);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const { meetings } = await around.site.read({ meetings: { list: lists.meetings, where: { bodyNr: 1 } } });
  const idOf = (written: WrittenText) =>
    `strandby-${String(meetings.rows.find((one) => one.day === DAYS[written])?.id)}`;
  const view = async (id: string): Promise<MeetingView> =>
    (await (await fetch(`${url}/api/meetings/${id}`, { headers })).json()) as MeetingView;
  const act = async (id: string, name: string, fields: object): Promise<void> => {
    const { version } = (await view(id)).meeting;
    const body = JSON.stringify({ id, version, key: `editors-${name}-${id}`, ...fields });
    const answer = (await (
      await fetch(`${url}/api/acts/${name}`, { method: 'POST', headers, body })
    ).json()) as ActAnswer;
    if (!('done' in answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  };
  const arranged = async (written: WrittenText): Promise<Shared> => {
    const meetingId = idOf(written);
    await act(meetingId, 'arrangeAgenda', { items: linesOf(lines[written]) });
    return { meetingId, items: (await view(meetingId)).items.map(({ id }) => id) };
  };
  const [notes, agenda] = [await arranged('notes'), await arranged('agenda')];
  const { gate } = await view(notes.meetingId);
  const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Talat om.']));
  await act(notes.meetingId, 'sendAgenda', { meaningRead: true, passed });
  return { notes, agenda };
}

function linesOf(count: number): readonly object[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ title: `Punkt ${String(at + 1)}`, description: '', kind: 'discussion', purpose: 'Gå igenom.', theme: null },
    ...{ parties: ['skola'], presenter: 'Vera Dalin', minutes: 5 },
  }));
}
