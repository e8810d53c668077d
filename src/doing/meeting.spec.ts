import { act, at, doneOf, seen, startGoteborg, type Goteborg } from '../../test/doing/goteborg';
import type { Notice } from '../core/notices/notice';
import * as lists from '../storage/lists';
import { nextDue, recordDuties } from './duties';
import { claimNotices, stillHeld, type Claimed } from './outbox/delivering';
import { keepingNotes } from './outbox/noting';
import { settling } from './outbox/settling';
import { confirmDraft } from './proposing/confirming';
import { startDraft } from './proposing/drafting';
import type { Member } from './world';

jest.setTimeout(180_000);

const REPRESENTATIVES = 13;

describe('A meeting of the area forum Hisingen, from agenda to published notes', () => {
  let goteborg: Goteborg;
  let nadia: Member;
  let karim: Member;
  let anna: Member;
  let meetingId: string;

  const view = (as = karim) => seen(goteborg.world, as, meetingId);
  const perform = (name: Parameters<typeof act>[2], fields: object, as = karim) =>
    act(goteborg.world, as, name, fields);
  const onMeeting = async () => {
    const { meeting } = await view();
    return { id: meeting.id, version: meeting.version };
  };
  const passing = async () =>
    Object.fromEntries(
      ((await view()).gate?.findings ?? []).map((finding) => [finding.reason, 'Det är i sin ordning.']),
    );
  const notices = async (kind: Notice['kind']) => {
    const { outbox } = await goteborg.site.read({
      outbox: { list: lists.outbox, where: { meetingId: Number(meetingId.split('-')[1]) } },
    });
    return outbox.rows.filter((notice) => notice.kind === kind);
  };
  const compiled = async () => doneOf(await perform('arrangeAgenda', await onMeeting()));

  beforeAll(async () => {
    goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
    nadia = await goteborg.member('nadia.benali@goteborg.example');
    karim = await goteborg.member('karim.haddad@goteborg.example');
    anna = await goteborg.member('anna.lindgren@goteborg.example');
    const { meetings } = await goteborg.site.read({
      meetings: { list: lists.meetings, where: { bodyYear: '0002-2026' } },
    });
    meetingId = `goteborg-${String(meetings.rows.find((one) => one.day === '2026-12-10')?.id)}`;
    const shown = await startDraft(goteborg.world, [nadia], nadia, {
      title: 'Trygghetsvandringar',
      description: 'Två vandringar i vår.',
      kind: 'question',
      bodyNr: 2,
      saidIn: null,
      deliveryKey: 'one',
    });
    await confirmDraft(goteborg.world, shown, 'thisMeeting');
    const proposal = (await view()).proposals[0];
    doneOf(await perform('acceptProposal', { id: proposal?.id, version: proposal?.version }));
  });
  afterAll(() => goteborg.stop());

  describe('Reminders, each once, computed from the rule set', () => {
    it('are next due at eight on the last day for proposals', async () => {
      await recordDuties(goteborg.world);
      expect(await nextDue(goteborg.world, at('2026-11-25T09:00:00+01:00'))).toBe(at('2026-11-26T08:00:00+01:00'));
    });

    it('tell the representatives on the last day, and again telling tells nobody twice', async () => {
      goteborg.moveTo('2026-11-26T08:00:00+01:00');
      await recordDuties(goteborg.world);
      await recordDuties(goteborg.world);
      const told = await notices('proposalsCloseToday');
      expect(new Set(told.map((notice) => notice.to)).size).toBe(REPRESENTATIVES);
      expect(new Set(told.map((notice) => notice.key)).size).toBe(told.length);
    });

    it('tell the chair of that meeting when the agenda is due, and not what is no longer true', async () => {
      goteborg.moveTo('2026-12-03T08:00:00+01:00');
      await recordDuties(goteborg.world);
      expect((await notices('agendaDueToday')).map((notice) => notice.to)).toContain(karim.person.upn);
      expect(await notices('agendaDueSoon')).toEqual([]);
    });
  });

  describe('Sending the agenda', () => {
    it('is refused while the gate is stopped, by anyone but the chair, and without having read what it means', async () => {
      const fields = { ...(await onMeeting()), passed: {} };
      expect(await perform('sendAgenda', { ...fields, meaningRead: true }, anna)).toMatchObject({
        refused: { reason: 'notAllowed' },
      });
      expect(await perform('sendAgenda', { ...fields, meaningRead: false })).toMatchObject({
        invalid: { fields: ['meaningRead'] },
      });
    });

    it('asks for a reason to pass a warning by', async () => {
      await compiled();
      const { meeting, items } = await view();
      const lines = items.map(
        ({ id, version, title, description, kind, purpose, theme, parties, presenter, minutes }) => ({
          ...{ id, version, title, description, kind, purpose, theme, parties, presenter, minutes: minutes * 10 },
        }),
      );
      doneOf(await perform('arrangeAgenda', { id: meeting.id, version: meeting.version, items: lines }));
      expect(await perform('sendAgenda', { ...(await onMeeting()), meaningRead: true })).toMatchObject({
        refused: { reason: 'warningsNotPassed' },
      });
    });

    it('freezes the lines, files the document and tells each representative once', async () => {
      const fields = { ...(await onMeeting()), meaningRead: true, passed: await passing(), key: 'send-it-once' };
      const sent = await perform('sendAgenda', fields);
      doneOf(sent);
      expect(await perform('sendAgenda', fields)).toEqual(sent);
      const after = await view();
      expect(after.meeting.stage).toBe('agendaSent');
      expect(new Set(after.items.map((item) => item.standing))).toEqual(new Set(['sent']));
      expect(after.documents).toMatchObject([{ kind: 'agenda' }]);
      const told = (await notices('agendaSent')).filter((notice) => notice.way !== 'channel');
      expect(new Set(told.map((notice) => notice.to)).size).toBe(REPRESENTATIVES);
    });

    it('leaves nothing to remind of', async () => {
      goteborg.moveTo('2026-12-04T08:00:00+01:00');
      await recordDuties(goteborg.world);
      expect(await notices('agendaOverdue')).toEqual([]);
    });

    it('refuses to change a sent line, and sends what is added as a marked supplement', async () => {
      const before = await view();
      const lines = before.items.map(
        ({ id, version, title, description, kind, purpose, theme, parties, presenter, minutes }) => ({
          ...{ id, version, title, description, kind, purpose, theme, parties, presenter, minutes },
        }),
      );
      const changed = lines.map((line, index) => (index === 0 ? { ...line, title: 'Annat' } : line));
      expect(await perform('arrangeAgenda', { ...(await onMeeting()), items: changed })).toMatchObject({
        refused: { reason: 'agendaFrozen' },
      });
      const added = {
        ...{ title: 'Snöröjning', description: '', kind: 'information', purpose: 'Få veta läget', theme: null },
        ...{ parties: ['stadsmiljo'], presenter: 'Gunilla Fors', minutes: 5 },
      };
      doneOf(await perform('arrangeAgenda', { ...(await onMeeting()), items: [...lines, added] }));
      const unseen = (await view(nadia)).items.map((item) => item.title);
      expect(unseen).not.toContain('Snöröjning');
      doneOf(await perform('sendAgenda', { ...(await onMeeting()), meaningRead: true, passed: await passing() }));
      expect((await view(nadia)).items.find((item) => item.title === 'Snöröjning')?.standing).toBe('supplement');
      expect((await view()).documents.map((document) => document.kind).sort()).toEqual(['agenda', 'supplement']);
    });
  });

  describe('Notes', () => {
    const item = async () => (await view()).items.find((one) => one.title === 'Trygghetsvandringar');

    it('are not published before the meeting has begun', async () => {
      expect(
        await perform('publishNotes', { ...(await onMeeting()), meaningRead: true, passed: await passing() }),
      ).toMatchObject({ refused: { reason: 'notBegun' } });
    });

    it('are saved from the version they were read at; the same text again is saved already', async () => {
      goteborg.moveTo('2026-12-10T14:00:00+01:00');
      const read = await item();
      const fields = { id: read?.id, version: read?.version, notes: 'Vi börjar i mars.', outcome: 'handled' };
      doneOf(await perform('writeNotes', fields));
      doneOf(await perform('writeNotes', fields));
      expect(await perform('writeNotes', { ...fields, notes: 'Något annat.' }, anna)).toMatchObject({
        changedByOther: {},
      });
    });

    it('hold decisions and assignments, noted once for each press', async () => {
      const read = await item();
      const fields = { id: read?.id, version: read?.version, text: 'Två vandringar.', key: 'decide-once' };
      doneOf(await perform('recordDecision', fields));
      doneOf(await perform('recordDecision', fields));
      const decided = await item();
      doneOf(
        await perform('giveAssignment', {
          ...{ id: decided?.id, version: decided?.version, what: 'Boka vandringarna' },
          ...{ upn: nadia.person.upn, who: nadia.person.name, due: '2027-01-15' },
        }),
      );
      expect(await item()).toMatchObject({
        decisions: [{ text: 'Två vandringar.' }],
        assignments: [{ what: 'Boka vandringarna', due: '2027-01-15' }],
      });
    });

    it('note attendance per party by one press, changed by the next', async () => {
      const fields = { ...(await onMeeting()), partyKey: 'stadsbyggnad', name: 'Nadia Benali' };
      doneOf(await perform('recordAttendance', { ...fields, presence: 'representative' }));
      doneOf(await perform('recordAttendance', { ...fields, presence: 'absent' }));
      expect((await view()).attendance).toMatchObject([{ partyKey: 'stadsbyggnad', presence: 'absent', name: '' }]);
    });

    it('are hidden from participants until they are published', async () => {
      expect((await view(nadia)).items.find((one) => one.title === 'Trygghetsvandringar')?.notes).toBe('');
    });

    it('are published with decisions and assignments, and the proposer is told what became of it', async () => {
      const fields = { ...(await onMeeting()), meaningRead: true, passed: await passing() };
      doneOf(await perform('publishNotes', fields));
      const { decisions, assignments, passages, proposals } = await goteborg.site.read({
        decisions: { list: lists.decisions, where: { bodyNr: 2 } },
        assignments: { list: lists.assignments, where: { bodyNr: 2 } },
        passages: { list: lists.passages, where: { bodyNr: 2 } },
        proposals: { list: lists.proposals, where: { bodyNr: 2 } },
      });
      expect(decisions.rows).toMatchObject([{ text: 'Två vandringar.', itemTitle: 'Trygghetsvandringar' }]);
      expect(assignments.rows).toMatchObject([{ what: 'Boka vandringarna', status: 'open' }]);
      expect(passages.rows).toMatchObject([{ title: 'Trygghetsvandringar', outcome: 'handled' }]);
      expect(proposals.rows).toMatchObject([{ status: 'answered' }]);
      expect((await notices('proposalOutcome')).map((notice) => notice.to)).toEqual([nadia.person.upn]);
      expect((await notices('assignmentGiven')).map((notice) => notice.to)).toEqual([nadia.person.upn]);
      expect((await view(nadia)).items.find((one) => one.title === 'Trygghetsvandringar')?.notes).toBe(
        'Vi börjar i mars.',
      );
    });

    it('cannot be changed after that', async () => {
      const read = await item();
      expect(await perform('writeNotes', { id: read?.id, version: read?.version, notes: 'Efteråt.' })).toMatchObject({
        refused: { reason: 'notesPublished' },
      });
    });

    it('let the assignment stand on the next agenda by itself', async () => {
      const next = (await view()).laterMeetings[0];
      const there = await seen(goteborg.world, karim, next?.id ?? '');
      expect(there.toCompile.join(' ')).toContain('Boka vandringarna');
    });
  });

  describe('The outbox', () => {
    it('lets each notice be held by one of two instances that claim at once', async () => {
      const now = at('2026-11-21T12:00:00Z');
      const noting = keepingNotes(() => undefined);
      const claimed = async () => {
        const all: Claimed[] = [];
        for await (const portion of claimNotices(goteborg.world, noting, () => now)) all.push(...portion);
        return all;
      };
      const both = (await Promise.all([claimed(), claimed()])).flat();
      const ids = both.map(({ notice }) => notice.id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      const [first] = both;
      if (first === undefined) throw new Error('nothing was claimed');
      expect(await stillHeld(both)(first)).toBe('held');
      await settling(goteborg.world, noting)(first, 'sent', '201');
      expect(await stillHeld(both)(first)).toBe('lost');
    });
  });
});
