import type { PreviewView } from '../../src/api/previewView';
import type { MeetingView } from '../../src/api/views';
import { allLists, rehearsedRows } from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { arrangedAs } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let karim: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  karim = asPerson(machine, 'karim.haddad');
});
afterAll(() => machine.stop());

const refusal = (reason: string) => ({ status: 409, body: { refused: { reason } } });

/** Every row on record and in the workshop, but those of rehearsals, and who pressed what. */
async function everything(): Promise<string> {
  const told: unknown[] = [];
  for (const list of allLists.filter(({ title }) => !['RehearsedRows', 'Inbox', 'Journal'].includes(title))) {
    const ids = Array.from({ length: 400 }, (_, index) => index + 1);
    const { rows } = await machine.site.read({ rows: { list, where: { id: ids } } });
    told.push([list.title, rows.rows]);
  }
  return JSON.stringify(told);
}

describe('A rehearsed meeting', () => {
  const view = async (id: string) => (await karim.get(`/meetings/${id}`)).body as MeetingView;

  const passedBy = ({ gate }: MeetingView) =>
    Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Det är en övning.']));

  it('is gone through from its agenda to its notes, and nothing of it is sent, numbered, counted or archived', async () => {
    const real = await karim.meeting('goteborg-2', '2026-12-10');
    const before = await everything();
    const started = await karim.act('startRehearsal', { id: real.meeting.id, version: real.meeting.version });
    expect(started).toMatchObject({ status: 200 });
    const id = 'done' in started.body ? (started.body.done.id ?? '') : '';
    const first = await view(id);
    expect(first).toMatchObject({ rehearses: real.meeting.id, meeting: { stage: 'planned' }, proposals: [] });
    expect(first.body.name).toBe(`ÖVNING – ${real.body.name}`);

    const line = {
      ...{ title: 'Öva på en punkt', description: '', kind: 'discussion', purpose: 'Öva', theme: null, parties: [] },
      ...{ presenter: 'Karim Haddad', minutes: 10 },
    };
    const items = [...arrangedAs(first.items), line];
    const arranging = { id, version: first.meeting.version, items };
    expect(await karim.act('arrangeAgenda', arranging)).toMatchObject({ status: 200 });
    const preview = (await karim.get(`/meetings/${id}/preview`)).body as PreviewView;
    expect(preview.subtitle).toContain('ÖVNING');
    const arranged = await view(id);
    const sending = { id, version: arranged.meeting.version, meaningRead: true, passed: passedBy(arranged) };
    expect((await karim.act('sendAgenda', sending)).body).toHaveProperty('done');
    const sent = await view(id);
    expect(sent.meeting.stage).toBe('agendaSent');
    const practised = sent.items.find(({ title }) => title === line.title);
    const on = { id: practised?.id, version: practised?.version };
    expect(await karim.act('writeNotes', { ...on, notes: 'Vi övade.' })).toMatchObject({ status: 200 });
    const noted = (await view(id)).items.find(({ title }) => title === line.title);
    expect(noted?.notes).toBe('Vi övade.');
    const deciding = { id: noted?.id, version: noted?.version, text: 'att öva igen' };
    expect(await karim.act('recordDecision', deciding)).toMatchObject({ status: 200 });
    expect(await karim.act('takeUpItem', { ...on, version: noted?.version })).toMatchObject({ status: 200 });
    const screen = await karim.get(`/bodies/${real.body.nr}/stage?meeting=${id}`);
    expect(screen.body).toMatchObject({
      body: first.body.name,
      item: { title: line.title, decisions: ['att öva igen'] },
    });
    const last = await view(id);
    expect(last.gate?.meaning[0]).toContain('övning');
    expect(last.may).not.toContain('attachAnnex');
    const publishing = { id, version: last.meeting.version, meaningRead: true, passed: passedBy(last) };
    expect((await karim.act('publishNotes', publishing)).body).toHaveProperty('done');
    expect((await view(id)).meeting.stage).toBe('notesPublished');

    expect(await karim.act('cancelMeeting', { id, version: 'any' })).toMatchObject(refusal('notInRehearsal'));
    expect((await karim.meeting('goteborg-2', '2026-12-10')).meeting).toEqual(real.meeting);
    expect(await everything()).toBe(before);
  });

  it('is thrown away, and is then not there', async () => {
    const real = await karim.meeting('goteborg-2', '2026-12-10');
    const on = { id: real.meeting.id, version: real.meeting.version };
    const started = await karim.act('startRehearsal', on);
    const id = 'done' in started.body ? (started.body.done.id ?? '') : '';
    // The one above has not been ended: it goes on.
    expect((await view(id)).meeting.stage).toBe('notesPublished');
    expect(await karim.act('throwAwayRehearsal', on)).toMatchObject(refusal('notARehearsal'));
    expect(await karim.act('throwAwayRehearsal', { id, version: 'any' })).toMatchObject(refusal('toConfirm'));
    const yes = { id, version: 'any', consequencesRead: true };
    expect(await karim.act('throwAwayRehearsal', yes)).toMatchObject({ status: 200 });
    expect((await karim.get(`/meetings/${id}`)).status).toBe(404);
    const { rows } = await machine.site.read({ rows: { list: rehearsedRows, where: { bodyNr: 2 } } });
    expect(rows.rows.filter(({ state, content }) => state === 'kept' || Object.keys(content).length > 0)).toEqual([]);
    expect((await asPerson(machine, 'birgitta.oberg').act('startRehearsal', on)).status).toBe(404);
  });
});
