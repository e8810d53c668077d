import { setTimeout as wait } from 'node:timers/promises';
import { bodyYear } from '../../../src/core/bodies/body';
import { day } from '../../../src/core/calendar';
import { NOTHING_SAID } from '../../../src/core/bodies/mandate';
import * as lists from '../../../src/storage/lists';
import type { Site } from '../../../src/storage/site';
import { anItem } from '../../storage/rows';
import type { Teams } from '../around/teams';
import type { Inhabitant } from '../around/town';

/** Somebody who writes notes on a line of a meeting. */
export interface Editor {
  readonly who: Inhabitant;
  /** Address of the line, and the version it has. */
  readonly id: string;
  readonly version: string;
}

/** Makes them secretaries of the second forum, sends the agenda of its meeting with a line for each, and gives the lines. */
export async function editorsOf(site: Site, people: readonly Inhabitant[]): Promise<readonly Editor[]> {
  await site.addAll(
    lists.mandates,
    people.map(({ upn, name }) => ({
      ...{ ...NOTHING_SAID, key: `mandate:2:${upn}`, actedBy: 'system', bodyNr: 2, upn, personName: name },
      ...({ role: 'secretary', partyKey: 'skola', decides: 'withoutMandate' } as const),
      ...{ from: day('2026-01-01'), to: null },
    })),
  );
  const { found } = await site.read({ found: { list: lists.meetings, where: { bodyYear: bodyYear(2, 2026) } } });
  const [meeting] = found.rows;
  if (meeting === undefined) throw new Error('The second forum has no meeting.');
  await site.change(lists.meetings, meeting, { stage: 'agendaSent' });
  const rows = await site.addAll(
    lists.agendaItems,
    people.map((_, at) =>
      anItem({
        ...{ key: `prove:item:${String(at)}`, bodyNr: 2, bodyYear: bodyYear(2, 2026), meetingId: meeting.id },
        ...{ order: at + 1, title: `Punkt ${String(at + 1)}`, parties: ['skola'], standing: 'sent' },
        ...({ origin: 'chair', originId: null } as const),
      }),
    ),
  );
  return people.flatMap((who, at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ who, id: `strandby-${String(row.id)}`, version: row.version }];
  });
}

/** What the editor has had answered as saved last, and how long each save took, in milliseconds. */
export interface Typed {
  readonly saved: string;
  readonly took: readonly number[];
  readonly odd: readonly string[];
}

/** Types until a moment of real time: a sentence more at each save, `everyMs` apart. */
export async function typeNotes(
  { teams, service }: { readonly teams: Teams; readonly service: string },
  editor: Editor,
  { until, everyMs }: { readonly until: number; readonly everyMs: number },
): Promise<Typed> {
  const token = await teams.tokenOf(editor.who);
  const took: number[] = [];
  const odd: string[] = [];
  let { version } = editor;
  let saved = '';
  await wait(Math.random() * everyMs);
  for (let count = 1; Date.now() < until; count += 1) {
    const notes = `${saved} Mening ${String(count)} om det vi talade om.`.trim();
    const started = performance.now();
    const answered = await fetch(`${service}/api/acts/writeNotes`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: editor.id, version, key: `typing-${editor.id}-${String(count)}`, notes }),
    })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => ({ status: 0, text: '' }));
    const ms = performance.now() - started;
    took.push(ms);
    if (answered.status === 200) {
      version = (JSON.parse(answered.text) as { readonly done: { readonly version: string } }).done.version;
      saved = notes;
    } else odd.push(`${String(answered.status)} ${answered.text.slice(0, 120)}`);
    await wait(Math.max(0, everyMs - ms));
  }
  return { saved, took, odd };
}
