import type { ActAnswer } from '../../../src/api/acts';
import type { MeetingView } from '../../../src/api/views';
import { day } from '../../../src/core/calendar';
import { NOTHING_SAID } from '../../../src/core/bodies/mandate';
import * as lists from '../../../src/storage/lists';
import type { Surroundings } from '../around/surroundings';
import { CHAIR, type Inhabitant } from '../around/town';

/** A meeting whose agenda has been sent: notes may be taken on its lines. */
interface HeldMeeting {
  readonly meetingId: string;
  readonly items: readonly string[];
}

interface Wanted {
  readonly around: Surroundings;
  readonly url: string;
  /** Who may take notes. */
  readonly secretaries: readonly Inhabitant[];
  readonly lines: number;
}

/** Compiles and sends an agenda with so many lines. */
export async function holdMeeting({ around, url, secretaries, lines }: Wanted): Promise<HeldMeeting> {
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
  const meetingId = `strandby-${String(meetings.rows.find((one) => one.day === '2026-12-10')?.id)}`;
  const view = async (): Promise<MeetingView> =>
    (await (await fetch(`${url}/api/meetings/${meetingId}`, { headers })).json()) as MeetingView;
  const act = async (name: string, fields: object): Promise<void> => {
    const { version } = (await view()).meeting;
    const body = JSON.stringify({ id: meetingId, version, key: `editors-${name}`, ...fields });
    const answer = (await (
      await fetch(`${url}/api/acts/${name}`, { method: 'POST', headers, body })
    ).json()) as ActAnswer;
    if (!('done' in answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  };
  const items = Array.from({ length: lines }, (_, at) => ({
    ...{ title: `Punkt ${String(at + 1)}`, description: '', kind: 'discussion', purpose: 'Gå igenom.', theme: null },
    ...{ parties: ['skola'], presenter: 'Vera Dalin', minutes: 5 },
  }));
  await act('arrangeAgenda', { items });
  const passed = Object.fromEntries(((await view()).gate?.findings ?? []).map(({ reason }) => [reason, 'Talat om.']));
  await act('sendAgenda', { meaningRead: true, passed });
  return { meetingId, items: (await view()).items.map(({ id }) => id) };
}
