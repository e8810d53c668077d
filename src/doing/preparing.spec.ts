import { act, doneOf, seen, startGoteborg, type Goteborg } from '../../test/doing/goteborg';
import * as lists from '../storage/lists';
import { confirmDraft } from './proposing/confirming';
import { startDraft } from './proposing/drafting';
import { viewBody } from './views/body';
import type { Member } from './world';

jest.setTimeout(120_000);

const HISINGEN = 2;

describe('Preparing a meeting of the area forum Hisingen on 10 December 2026', () => {
  let goteborg: Goteborg;
  let nadia: Member;
  let karim: Member;
  let anna: Member;
  let meetingId: string;

  const proposed = async (title: string) => {
    const shown = await startDraft(goteborg.world, [nadia], nadia, {
      title,
      description: title,
      kind: 'question',
      bodyNr: HISINGEN,
      saidIn: null,
      deliveryKey: title,
    });
    const confirmed = await confirmDraft(goteborg.world, shown, 'thisMeeting');
    if (!confirmed.ok) throw new Error(confirmed.refusal.reason);
    return { shown, proposal: confirmed.value.proposal };
  };
  const proposalRow = async (title: string) =>
    (await seen(goteborg.world, karim, meetingId)).proposals.find((one) => one.title === title);

  beforeAll(async () => {
    goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
    nadia = await goteborg.member('nadia.benali@goteborg.example');
    karim = await goteborg.member('karim.haddad@goteborg.example');
    anna = await goteborg.member('anna.lindgren@goteborg.example');
    const { meetings } = await goteborg.site.read({
      meetings: { list: lists.meetings, where: { bodyYear: '0002-2026' } },
    });
    meetingId = `goteborg-${String(meetings.rows.find((one) => one.day === '2026-12-10')?.id)}`;
  });
  afterAll(() => goteborg.stop());

  it('shows the forum in one request to SharePoint', async () => {
    await goteborg.requests();
    const view = await viewBody(
      goteborg.world,
      {
        tenantId: '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68',
        objectId: `object-of-${karim.person.upn}`,
        upn: null,
        mail: null,
      },
      'goteborg-2',
    );
    expect(view).toMatchObject({ body: { shortName: expect.any(String) as string }, me: { name: 'Karim Haddad' } });
    expect(await goteborg.requests()).toHaveLength(1);
  });

  it('links a person to their account once, and never by a name', async () => {
    const again = await goteborg.member('karim.haddad@goteborg.example');
    expect(again.person.identity).toBe(karim.person.identity);
    await expect(goteborg.member('Karim Haddad')).rejects.toThrow('noOne');
  });

  it('writes a proposal once, however often yes is said, and tells the chair of that meeting once', async () => {
    const { shown } = await proposed('Trygghetsvandringar');
    const again = await confirmDraft(goteborg.world, shown, 'thisMeeting');
    expect(again.ok).toBe(true);
    const view = await seen(goteborg.world, karim, meetingId);
    expect(view.proposals.filter((one) => one.title === 'Trygghetsvandringar')).toHaveLength(1);
    const { outbox } = await goteborg.site.read({
      outbox: { list: lists.outbox, where: { to: karim.person.upn, kind: 'proposalReceived' } },
    });
    expect(new Set(outbox.rows.map((one) => one.way)).size).toBe(outbox.rows.length);
  });

  it('lets the proposer and the preparers see it, and no other party', async () => {
    const marcus = await goteborg.member('marcus.engdahl@goteborg.example');
    expect((await seen(goteborg.world, nadia, meetingId)).proposals).toHaveLength(1);
    expect((await seen(goteborg.world, anna, meetingId)).proposals).toHaveLength(1);
    expect((await seen(goteborg.world, marcus, meetingId)).proposals).toHaveLength(0);
  });

  it('refuses an answer from anyone but the chair of the meeting, and says who that is', async () => {
    const row = await proposalRow('Trygghetsvandringar');
    const answer = await act(goteborg.world, anna, 'acceptProposal', { id: row?.id, version: row?.version });
    expect(answer).toMatchObject({ refused: { reason: 'notAllowed' } });
    expect(JSON.stringify(answer)).toContain('Karim Haddad');
  });

  it('answers "finns inte" to someone without a role in the body', async () => {
    const helena = await goteborg.member('helena.sandstrom@goteborg.example');
    const row = await proposalRow('Trygghetsvandringar');
    expect(
      await act(goteborg.world, helena, 'declineProposal', { id: row?.id, version: row?.version, reason: 'Nej' }),
    ).toMatchObject({ notFound: {} });
  });

  it('puts an accepted proposal on the agenda, once', async () => {
    const row = await proposalRow('Trygghetsvandringar');
    const fields = { id: row?.id, version: row?.version, key: 'accept-once' };
    const first = await act(goteborg.world, karim, 'acceptProposal', fields);
    expect(await act(goteborg.world, karim, 'acceptProposal', fields)).toEqual(first);
    const view = await seen(goteborg.world, karim, meetingId);
    expect(view.items.filter((item) => item.title === 'Trygghetsvandringar')).toHaveLength(1);
  });

  it('refuses a second answer, and an answer without a reason', async () => {
    const row = await proposalRow('Trygghetsvandringar');
    expect(
      await act(goteborg.world, karim, 'declineProposal', { id: row?.id, version: row?.version, reason: 'Nej' }),
    ).toMatchObject({ refused: { reason: 'alreadyAnswered' } });
    await proposed('Belysning');
    const other = await proposalRow('Belysning');
    expect(
      await act(goteborg.world, karim, 'declineProposal', { id: other?.id, version: other?.version, reason: ' ' }),
    ).toMatchObject({ refused: { reason: 'reasonMissing' } });
  });

  it('defers to a later meeting, whose chair then has it', async () => {
    const row = await proposalRow('Belysning');
    const later = (await seen(goteborg.world, karim, meetingId)).laterMeetings[0];
    doneOf(
      await act(goteborg.world, karim, 'deferProposal', {
        id: row?.id,
        version: row?.version,
        meetingId: later?.id,
        reason: 'Vi hinner inte.',
      }),
    );
    expect(await proposalRow('Belysning')).toBeUndefined();
    const there = await seen(goteborg.world, karim, later?.id ?? '');
    expect(there.proposals).toMatchObject([{ title: 'Belysning', status: 'deferred', reason: 'Vi hinner inte.' }]);
  });

  it('compiles the agenda from year wheel, proposals and standing lines, and nothing twice', async () => {
    const before = await seen(goteborg.world, karim, meetingId);
    expect(before.toCompile.length).toBeGreaterThan(0);
    doneOf(
      await act(goteborg.world, karim, 'arrangeAgenda', { id: before.meeting.id, version: before.meeting.version }),
    );
    const after = await seen(goteborg.world, karim, meetingId);
    expect(after.toCompile).toEqual([]);
    expect(new Set(after.items.map((item) => item.origin))).toEqual(new Set(['standing', 'yearWheel', 'proposal']));
    expect(after.items.map((item) => item.order)).toEqual(after.items.map((_, index) => index + 1));
  });

  it('tells the second of two who arrange at once that somebody else was first', async () => {
    const view = await seen(goteborg.world, karim, meetingId);
    const fields = { id: view.meeting.id, version: view.meeting.version, items: linesOf(view) };
    doneOf(await act(goteborg.world, karim, 'arrangeAgenda', fields));
    expect(await act(goteborg.world, anna, 'arrangeAgenda', fields)).toMatchObject({ changedByOther: {} });
  });

  it('saves the order given and lets a line go for good', async () => {
    const view = await seen(goteborg.world, karim, meetingId);
    const [first, second, ...rest] = linesOf(view);
    const dropped = rest.pop();
    doneOf(
      await act(goteborg.world, anna, 'arrangeAgenda', {
        id: view.meeting.id,
        version: view.meeting.version,
        items: [second, first, ...rest],
      }),
    );
    const after = await seen(goteborg.world, karim, meetingId);
    expect(after.items.map((item) => item.id)).toEqual([second, first, ...rest].map((line) => line?.id));
    expect(after.toCompile).not.toContain(dropped?.title);
  });

  it('puts a removed line back as it was, with what it came from', async () => {
    const view = await seen(goteborg.world, karim, meetingId);
    const lines = linesOf(view);
    const gone = lines.find((line) => line.title === 'Trygghetsvandringar');
    const save = async (items: readonly object[]) => {
      const { meeting } = await seen(goteborg.world, karim, meetingId);
      doneOf(await act(goteborg.world, karim, 'arrangeAgenda', { id: meeting.id, version: meeting.version, items }));
      return linesOf(await seen(goteborg.world, karim, meetingId));
    };
    const without = await save(lines.filter((line) => line !== gone));
    expect(without.map((line) => line.title)).not.toContain('Trygghetsvandringar');
    await save([...without, { ...gone, version: undefined }]);
    const back = (await seen(goteborg.world, karim, meetingId)).items.at(-1);
    expect(back).toMatchObject({ id: gone?.id, title: 'Trygghetsvandringar', origin: 'proposal', standing: 'draft' });
  });

  it('stores nothing with a personal identity number in it', async () => {
    const view = await seen(goteborg.world, karim, meetingId);
    const [line, ...rest] = linesOf(view);
    const items = [{ ...line, description: 'Gäller 19 811218-98 76' }, ...rest];
    const fields = { id: view.meeting.id, version: view.meeting.version, items };
    expect(await act(goteborg.world, karim, 'arrangeAgenda', fields)).toMatchObject({
      refused: { reason: 'personalId' },
    });
    expect((await seen(goteborg.world, karim, meetingId)).meeting.version).toBe(view.meeting.version);
  });
});

function linesOf(view: Awaited<ReturnType<typeof seen>>) {
  return view.items.map(({ id, version, title, description, kind, purpose, theme, parties, presenter, minutes }) => ({
    ...{ id, version, title, description, kind, purpose, theme, parties, presenter, minutes },
  }));
}
