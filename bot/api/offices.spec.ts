import type { CockpitView } from '../../src/api/cockpitView';
import type { ActAnswer } from '../../src/api/acts';
import type { DialoguesView } from '../../src/api/dialoguesView';
import type { MembersPage } from '../../src/api/membersView';
import type { RulesPage } from '../../src/api/rulesView';
import type { BodyView, MeetingView } from '../../src/api/views';
import { day } from '../../src/core/calendar';
import type { ResolutionClause } from '../../src/core/decisions/clause';
import * as lists from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(300_000);

let machine: OneMachine;
let ingrid: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['stockholm', 'goteborg']);
  ingrid = asPerson(machine, 'ingrid.falkenhem');
});
afterAll(() => machine.stop());
afterEach(() => machine.heal());

const doneIn = ({ body }: { readonly body: ActAnswer }) => {
  if (!('done' in body)) throw new Error(JSON.stringify(body));
  return body.done;
};
const refusal = (reason: string) => ({ status: 409, body: { refused: { reason } } });

describe('The members of a body', () => {
  it('are told party by party, with whose term ends and who goes on, and what the statutes miss (SFB-04, SFB-06, AMB-12)', async () => {
    const view = async (path: string) => (await ingrid.get(path)).body as MembersPage;
    const page = await view('/bodies/stockholm-1/members');
    expect(page.parties.map(({ mandates }) => mandates.length > 0)).toEqual([true, true, true, true]);
    const mandates = page.parties.flatMap((party) => party.mandates);
    const chair = mandates.find(({ role }) => role === 'chair');
    expect(chair).toMatchObject({ standing: 'holds', endsIn: null, goesOn: { to: '2030-12-31' }, may: ['endRole'] });
    expect(mandates.filter(({ role, standing }) => role === 'viceChair' && standing === 'coming')).toHaveLength(1);
    expect(page.term).toMatchObject({ to: '2026-12-31', standing: 'endsSoon', unsettled: ['Gösta Räknare'] });
    expect(page.may).toEqual(['giveRole', 'handOver', 'noteLeaving', 'inviteToMeetings']);
    expect(page.faults).toEqual([]);
    expect((await asPerson(machine, 'zeynep.arslan').get('/bodies/stockholm-1/members')).status).toBe(404);
    const committee = await view('/bodies/stockholm-2/members');
    expect(committee.term).toBeNull();
  });

  it('read every rule in words, and what is kept about themselves', async () => {
    const view = (await ingrid.get('/bodies/stockholm-1/rules')).body as RulesPage;
    for (const { text } of view.rules) expect(text).toMatch(/^[^[\]{}]*\.$/su);
    expect(view.notices).toBeNull();
    expect(view.aboutMe.join(' ')).toContain('Inga utkast väntar.');
  });
});

describe('The board elects among its own (SFB-07)', () => {
  const REZA = 'reza.moradi@af.example';
  const resolved = async (title: string, outcome: ResolutionClause['outcome']) => {
    const { id, version } = await machine.site.add(lists.resolutions, {
      ...{ key: `resolution:${title}`, actedBy: 'system', bodyNr: 1, bodyYear: '0001-2026', meetingId: 1, itemId: 1 },
      ...{ matterId: null, title, clauses: [{ nr: 1, proposed: title, outcome, text: title }], tags: [], subjects: [] },
      ...{ matter: null, kind: 'other', consultationNote: '', delegationOrder: '', override: '', propositions: [] },
      ...{
        outcomes: [],
        conditionalOn: [],
        effectiveFrom: null,
        decidedOn: day('2026-11-26'),
        room: null,
        ground: null,
      },
    });
    return { id: `stockholm-${String(id)}`, version, from: '2026-11-27', upn: REZA };
  };

  it('only members, by a decision that was carried, and only to what it fills from within', async () => {
    const lost = await resolved('Val som föll', 'rejected');
    const chair = { office: 'chair' };
    expect(await ingrid.act('electWithin', { ...lost, ...chair })).toMatchObject({
      body: { refused: { reason: 'decisionMissing', clause: 'Förbundsordning, 5 §' } },
    });
    const won = await resolved('Val av ordförande', 'adopted');
    const substitute = { ...won, ...chair, upn: 'olle.vikander@fk.example' };
    expect(await ingrid.act('electWithin', substitute)).toMatchObject(refusal('notAMember'));
    expect(await ingrid.act('electWithin', { ...won, ...chair, from: '2026-11-25' })).toMatchObject(
      refusal('beforeDecision'),
    );
    expect(await ingrid.act('electWithin', { ...won, office: 'representative' })).toMatchObject(refusal('notDecided'));
    expect(await ingrid.act('electWithin', { ...won, ...chair, body: 'stockholm-3' })).toMatchObject(
      refusal('notItsCommittee'),
    );
  });

  it('and whoever held the office leaves it the day before; it says on which decision it rests', async () => {
    const fields = { ...(await resolved('Val av vice ordförande', 'adopted')), office: 'viceChair' };
    const shown = await ingrid.act('electWithin', fields);
    expect(shown).toMatchObject(refusal('toConfirm'));
    expect(JSON.stringify(shown.body)).toContain('Håkan Brovall är vice ordförande till och med torsdag 26 november');
    const elected = doneIn(await ingrid.act('electWithin', { ...fields, consequencesRead: true }));
    expect(elected.lines?.[0]).toContain('Val av vice ordförande');
    const { held } = await machine.site.read({ held: { list: lists.mandates, where: { bodyNr: 1 } } });
    const vice = held.rows.filter(({ role, from }) => role === 'viceChair' && from <= '2026-11-27');
    expect(vice.map(({ upn, from, to }) => [upn.split('@')[0], from, to])).toEqual([
      ['hakan.brovall', '2023-01-01', '2026-11-26'],
      ['reza.moradi', '2026-11-27', null],
    ]);
    const again = { ...fields, consequencesRead: true, from: '2026-11-28' };
    expect(await ingrid.act('electWithin', again)).toMatchObject({ status: 200 });
  });

  it('members to its working committee too, each of a party that sits there', async () => {
    const fields = {
      ...(await resolved('Val till utskottet', 'adopted')),
      office: 'representative',
      body: 'stockholm-2',
    };
    expect(await ingrid.act('electWithin', { ...fields, consequencesRead: true })).toMatchObject(
      refusal('partyNotThere'),
    );
    const upn = 'hakan.brovall@region-stockholm.example';
    const again = { ...fields, upn, consequencesRead: true };
    expect(await ingrid.act('electWithin', again)).toMatchObject(refusal('alreadyElected'));
    const mayBe = await machine.site.read({ held: { list: lists.mandates, where: { bodyNr: 2 } } });
    const seats = mayBe.held.rows.filter((one) => one.upn === upn && one.role === 'representative');
    for (const seat of seats) await machine.site.change(lists.mandates, seat, { to: day('2026-11-26') });
    expect(await ingrid.act('electWithin', again)).toMatchObject({ status: 200 });
  });
});

describe('An owner dialogue (DEC-09)', () => {
  it('is called for, planned as a meeting, and noted when it has been held', async () => {
    const called = doneIn(
      await ingrid.act('callOwnerDialogue', { id: 'stockholm-1', by: 'association', subject: 'Ekonomin' }),
    );
    const seen = async () => ((await ingrid.get('/bodies/stockholm-1/dialogues')).body as DialoguesView).dialogues[0];
    expect(await seen()).toMatchObject({ state: 'toPlan', calledBy: null, clause: 'Förbundsordning, 9 §' });
    const on = { id: called.id, version: called.version };
    const noting = { present: ['fk', 'staden'], text: 'Ägarna vill se ett längre perspektiv.' };
    expect(await ingrid.act('noteOwnerDialogue', { ...on, ...noting })).toMatchObject(refusal('notPlanned'));
    const when = { day: '2026-11-24', starts: '09:00', ends: '11:00', place: 'Stadshuset' };
    expect(await ingrid.act('planOwnerDialogue', { ...on, ...when, day: '2026-11-01' })).toMatchObject(
      refusal('dueBeforeToday'),
    );
    const planned = doneIn(await ingrid.act('planOwnerDialogue', { ...on, ...when }));
    expect(await seen()).toMatchObject({ state: 'planned', meeting: when });
    const due = async () => {
      const cockpit = (await ingrid.get('/cockpit')).body as CockpitView;
      return cockpit.due.filter(({ kind }) => kind === 'ownerDialogue');
    };
    expect(await due()).toMatchObject([
      { title: 'Ekonomin', day: when.day, standing: 'ahead', id: planned.id, act: 'noteOwnerDialogue' },
    ]);
    const { outbox } = await machine.site.read({
      outbox: { list: lists.outbox, where: { state: ['waiting', 'claimed', 'sent', 'dropped', 'parked'] } },
    });
    expect(outbox.rows.filter(({ kind }) => kind === 'dialoguePlanned').map(({ to }) => to)).toContain(
      'reza.moradi@af.example',
    );
    const after = { id: planned.id, version: planned.version };
    expect(await ingrid.act('noteOwnerDialogue', { ...after, ...noting })).toMatchObject(refusal('notHeldYet'));
    machine.moveTo('2026-11-24T12:00:00+01:00');
    expect(doneIn(await ingrid.act('noteOwnerDialogue', { ...after, ...noting })).text).toContain('2 av 4 medlemmar');
    expect(await seen()).toMatchObject({
      state: 'noted',
      notes: { by: 'Ingrid Falkenhem', present: ['Försäkringskassan', 'Stockholms stad'] },
    });
    expect(await due()).toEqual([]);
  });
});

describe('A turn that is handed over from a later day (design decision 15)', () => {
  it('is with the one who leaves to the last day, and with the successor from the first', async () => {
    const fields = {
      ...{ id: 'goteborg-2', version: 'any', from: '2026-12-01', consequencesRead: true },
      leaving: 'karim.haddad@goteborg.example',
      successor: 'lars.bohman@goteborg.example',
    };
    const { meetings } = (await asPerson(machine, 'karim.haddad').get('/bodies/goteborg-5')).body as BodyView;
    const turn = meetings.find(({ day: on, chairUpn }) => on > '2026-12-01' && chairUpn === fields.leaving);
    expect(await asPerson(machine, 'anna.lindgren').act('handOver', fields)).toMatchObject({ status: 200 });
    const chair = async (who: string) => {
      const { body } = await asPerson(machine, who).get(`/meetings/${turn?.id ?? ''}`);
      return (body as MeetingView).meeting.chairUpn;
    };
    machine.moveTo('2026-11-30T23:30:00+01:00');
    expect(await chair('karim.haddad')).toBe(fields.leaving);
    machine.moveTo('2026-12-01T00:30:00+01:00');
    expect(await chair('lars.bohman')).toBe(fields.successor);
  });
});
