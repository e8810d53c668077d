import type { ProposalsPage } from '../../src/api/proposalsView';
import type { BodyView } from '../../src/api/views';
import type { ActAnswer } from '../../src/api/acts';
import * as lists from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { openBoard, type BoardMeeting } from '../../test/bot/boardMeeting';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(300_000);

const BODY = 'goteborg-2';
const doneIn = ({ body }: { readonly body: ActAnswer }) => {
  if (!('done' in body)) throw new Error(JSON.stringify(body));
  return body.done;
};

describe('In a forum', () => {
  let machine: OneMachine;
  let karim: AsPerson;
  let nadia: AsPerson;
  beforeAll(async () => {
    machine = await startOneMachine('2026-11-20T09:00:00+01:00');
    karim = asPerson(machine, 'karim.haddad');
    nadia = asPerson(machine, 'nadia.benali');
  });
  afterAll(() => machine.stop());

  const meetings = async (who: AsPerson) =>
    ((await who.get(`/bodies/${BODY}`)).body as BodyView).meetings.filter(({ held }) => !held);
  const proposed = async (title: string) => {
    const [meeting] = await meetings(nadia);
    doneIn(await nadia.act('submitProposal', { id: meeting?.id, version: meeting?.version, title }));
    const { proposals } = (await karim.get(`/bodies/${BODY}/proposals`)).body as ProposalsPage;
    const found = proposals.find((one) => one.title === title);
    if (found === undefined) throw new Error(`No proposal ${title}`);
    return { id: found.id, version: found.version };
  };

  it('a chair says no to a proposal, puts it off or points it elsewhere, and its author moves one (FSS-09)', async () => {
    const [, later] = await meetings(karim);
    const reason = 'Frågan ligger hos nämnden.';
    expect(doneIn(await karim.act('declineProposal', { ...(await proposed('Fler bänkar')), reason })).text).toContain(
      'Fler bänkar',
    );
    const put = { ...(await proposed('Fler lampor')), meetingId: later?.id, reason };
    expect(doneIn(await karim.act('deferProposal', put)).text).toContain('Fler lampor');
    const elsewhere = { ...(await proposed('Fler träd')), referTo: 'Park och natur', reason };
    expect(doneIn(await karim.act('referProposal', elsewhere)).text).toContain('Park och natur');
    const moved = { ...(await proposed('Fler soffor')), meetingId: later?.id };
    expect(doneIn(await nadia.act('moveProposal', moved)).id).not.toBeNull();
  });

  it('somebody tells that they cannot come, and who comes instead (FSS-17)', async () => {
    const [meeting] = await meetings(nadia);
    const absent = { id: meeting?.id, version: meeting?.version, partyKey: 'stadsbyggnad', name: 'Rut Berg' };
    expect(doneIn(await nadia.act('tellAbsence', absent)).text).toContain('Rut Berg');
  });

  it('what came in is kept in order without a number (design decision 17)', async () => {
    const letter = { sender: 'Rut Berg', receiver: 'Forumet', subject: 'En fråga', content: 'Hur gick det?' };
    const when = { id: BODY, version: '1', receivedOn: '2026-11-19', receivedAt: '14:30' };
    const came = doneIn(await karim.act('receiveIncoming', { ...letter, ...when }));
    expect(doneIn(await karim.act('keepInOrder', { id: came.id, version: came.version })).text).not.toBe('');
    const { incoming } = await machine.site.read({ incoming: { list: lists.incoming, where: { bodyNr: 2 } } });
    expect(incoming.rows).toHaveLength(1);
  });

  it('a party names who stands for it in a group to be (BAD-28)', async () => {
    const drafted = doneIn(await karim.act('draftCharter', { id: BODY, version: '1', name: 'Vandringsgruppen' }));
    const { id, version } = drafted;
    const parties = { id, version, parties: ['stadsmiljo'] };
    const changed = doneIn(await karim.act('changeCharter', parties));
    const seat = { id, version: changed.version, partyKey: 'stadsmiljo', name: 'Rut Berg' };
    expect(doneIn(await karim.act('staffCharter', seat)).text).toContain('Rut Berg');
  });
});

describe('At a board', () => {
  const SECRETARY = 'pernilla.ohlin';
  let spec: BoardMeeting;
  beforeAll(async () => {
    spec = await openBoard('2026-11-22T08:00:00+01:00');
  });
  afterAll(() => spec.stop());

  it('somebody presides whom the meeting chose, a motion is taken back, and a § is dropped', async () => {
    const id = await spec.meetingOf('stockholm-1', '2026-11-26', SECRETARY);
    const { version } = (await spec.meeting(id, SECRETARY)).meeting;
    const line = {
      ...{ title: 'Budget 2027', description: '', kind: 'decision', purpose: 'Besluta', theme: null },
      ...{ parties: ['staden'], presenter: 'Ingrid', minutes: 20 },
    };
    const arranged = await spec.done('arrangeAgenda', { id, version }, { items: [line] }, SECRETARY);
    const passed = { sentLate: 'x', tooLong: 'x', purposeMissing: 'x' };
    const about = { id, version: arranged.version ?? '' };
    await spec.done('sendAgenda', about, { meaningRead: true, passed }, 'margit.ekenstam');
    spec.machine.moveTo('2026-11-26T09:30:00+01:00');
    const serving = ['olle.vikander@fk.example', 'reza.moradi@af.example'];
    for (const upn of serving) await spec.done('recordStay', { id }, { upn, what: 'arrives', at: '09:00' }, SECRETARY);
    await spec.done('namePresider', { id }, { upn: serving[1], as: 'electedByMeeting' }, SECRETARY);
    const item = await spec.item(id, 'Budget 2027', SECRETARY);
    await spec.done('recordResolution', item, { clauses: ['fastställa budgeten'], matter: 'budget' }, SECRETARY);
    const moved = await spec.done('moveMotion', item, { upn: serving[1], kind: 'rejection' }, SECRETARY);
    const motion = { id: moved.id ?? '', version: moved.version ?? '' };
    await spec.done('withdrawMotion', motion, { upn: serving[1] }, SECRETARY);
    const numbered = await spec.done('numberAtOnce', item, {}, SECRETARY);
    const section = { id: numbered.id ?? '', version: numbered.version ?? '' };
    expect((await spec.confirmed('dropSection', section, {}, SECRETARY)).text).not.toBe('');
  });
});
