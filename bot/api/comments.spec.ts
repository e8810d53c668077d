import { readBackPdf } from '../../src/documents/pdf/readBackPdf';
import { readBack } from '../../src/documents/readBack';
import * as lists from '../../src/storage/lists';
import { openBoard, refusal, type BoardMeeting } from '../../test/bot/boardMeeting';
import { arrangedAs } from '../../test/bot/calling';

jest.setTimeout(600_000);

const SECRETARY = 'pernilla.ohlin';
const COORDINATOR = 'tariq.aziz.lund';
const CHAIR = 'marie.jarvsten';
const MEMBER = 'lina.storhav';
const ABSENT = 'mats.gronvik';

let spec: BoardMeeting;
beforeAll(async () => {
  spec = await openBoard('2026-11-13T09:00:00+01:00');
});
afterAll(() => spec.stop());

describe('The notes of a group with a comment round', () => {
  let id = '';
  const publish = async () => {
    const { meeting } = await spec.meeting(id, CHAIR);
    const passed = { attendanceMissing: 'x', decisionMissing: 'x' };
    return spec.act('publishNotes', { id, version: meeting.version }, { meaningRead: true, passed }, CHAIR);
  };
  const notes = async () => {
    const { minutes } = await spec.machine.site.read({
      minutes: { list: lists.minutes, where: { meetingId: Number(id.split('-')[1]) } },
    });
    const [row] = minutes.rows;
    if (row === undefined) throw new Error('No round has been opened.');
    return { ...row, id: `stockholm-${String(row.id)}` };
  };

  it('are not published before those who attended could comment on them, and take no approval (LSG-15)', async () => {
    id = await spec.meetingOf('stockholm-11', '2026-11-16', COORDINATOR);
    const line = {
      ...{ title: 'Läget i stadsdelarna', description: '', kind: 'discussion', purpose: 'Samtala', theme: null },
      ...{ parties: ['staden'], presenter: 'Marie', minutes: 20 },
    };
    const { meeting } = await spec.meeting(id, COORDINATOR);
    const arranged = await spec.done('arrangeAgenda', { id, version: meeting.version }, { items: [line] }, COORDINATOR);
    const sent = { id, version: arranged.version ?? '' };
    await spec.done('sendAgenda', sent, { meaningRead: true, passed: { sentLate: 'x' } }, CHAIR);
    spec.machine.moveTo('2026-11-16T14:00:00+01:00');
    const [item] = (await spec.meeting(id, COORDINATOR)).items;
    await spec.done('writeNotes', item ?? { id }, { notes: 'Kön minskar.', outcome: 'handled' }, COORDINATOR);
    for (const partyKey of ['staden', 'fk']) {
      const there = { partyKey, presence: 'representative', name: 'Närvarande' };
      await spec.done('recordAttendance', { id }, there, COORDINATOR);
    }
    expect(await publish()).toMatchObject(refusal('roundFirst', /Öppna för synpunkter först/));
    const approval = await spec.act('sendForApproval', { id }, {}, COORDINATOR);
    expect(approval).toMatchObject(refusal('notesNeedNone', /justeras inte/));
  });

  it('are commented on by those who attended, and the chair decides; silence is no remark', async () => {
    const opened = await spec.done('openCommentRound', { id }, {}, COORDINATOR);
    expect(opened.text).toMatch(/2 personer till och med lördag 21 november 2026/);
    const again = await spec.act('openCommentRound', { id }, {}, COORDINATOR);
    expect(again).toMatchObject(refusal('wrongStep', /ute för synpunkter/));
    const told = await spec.machine.site.read({
      outbox: { list: lists.outbox, where: { meetingId: Number(id.split('-')[1]) } },
    });
    const asked = told.outbox.rows.filter(({ kind }) => kind === 'commentsOpen').map(({ to }) => to);
    expect([...new Set(asked)].sort()).toEqual(['lina.storhav@fk.example', 'marie.jarvsten@stockholms-stad.example']);
    const draft = await notes();
    const absent = await spec.act('commentOnNotes', draft, { text: 'Det var 40.' }, ABSENT);
    expect(absent).toMatchObject(refusal('didNotAttend', /dem som var med/));
    const remark = await spec.done('commentOnNotes', draft, { text: 'Kön ökar.' }, MEMBER);
    const about = { id: remark.id ?? '', version: remark.version ?? '' };
    const other = await spec.act('answerComment', about, { answer: 'taken' }, MEMBER);
    expect(other).toMatchObject(refusal('notTheChair', /Den som ledde mötet/));
    expect(await publish()).toMatchObject(refusal('roundGoesOn', /21 november/));
    spec.machine.moveTo('2026-11-22T08:00:00+01:00');
    expect(await publish()).toMatchObject(refusal('commentsWaiting', /En synpunkt väntar/));
    const silent = await spec.act('answerComment', about, { answer: 'notTaken' }, CHAIR);
    expect(silent).toMatchObject(refusal('replyMissing', /Skriv varför/));
    await spec.done('answerComment', about, { answer: 'taken' }, CHAIR);
    expect(await publish()).toMatchObject({ done: expect.anything() as object });
  });

  it('are published with what was passed by in the journal, with the reason and who gave it (domain N14)', async () => {
    const { journal } = await spec.machine.site.read({
      journal: { list: lists.journal, where: { bodyYear: '0011-2026' } },
    });
    expect(journal.rows.map(({ act }) => act)).toContain('attendanceMissing: x');
  });

  it('have it printed in the document that went through the gate, and in that one alone (domain N14)', async () => {
    const { site } = spec.machine;
    const where = { meetingId: Number(id.split('-')[1]) };
    const { documents } = await site.read({ documents: { list: lists.documents, where } });
    const linesOf = async (kind: string) => {
      const one = documents.rows.find((row) => row.kind === kind && row.rendition === null);
      const bytes = await site.documentBytes(one?.path ?? '');
      return (await readBack(bytes ?? new Uint8Array())).lines;
    };
    const passed = 'Närvaron är inte noterad för alla parter. Skäl: x';
    expect([await linesOf('agenda'), await linesOf('notes')].map((lines) => lines.includes(passed))).toEqual([
      false,
      true,
    ]);
  });

  it('are read with the agenda and its annexes as one file, by those who see the meeting', async () => {
    const fetched = async (who: string) => {
      const people = (await spec.machine.get('/local/people')) as readonly { id: string; upn: string }[];
      const person = people.find(({ upn }) => upn.startsWith(who))?.id ?? '';
      const { token } = (await spec.machine.get(`/local/token?as=${person}`)) as { token: string };
      const headers = { Authorization: `Bearer ${token}` };
      return fetch(`${spec.machine.serviceUrl}/api/meetings/${id}/package`, { headers });
    };
    const answer = await fetched(MEMBER);
    expect(answer.headers.get('content-type')).toContain('application/pdf');
    const { pages, bookmarks } = await readBackPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(pages.join(' ')).toContain('Läget i stadsdelarna');
    expect(bookmarks.at(-1)).toBe('1 Bilagor');
    expect((await fetched('zeynep.arslan')).status).toBe(404);
  });
});

describe('Somebody who presses twice', () => {
  it('notes somebody once, and a stay that ended is not ended again (FIN-15)', async () => {
    const id = await spec.meetingOf('stockholm-1', '2026-11-26', SECRETARY);
    const { meeting } = await spec.meeting(id, SECRETARY);
    const arranged = await spec.done('arrangeAgenda', { id, version: meeting.version }, {}, SECRETARY);
    const sent = { id, version: arranged.version ?? '' };
    await spec.done('sendAgenda', sent, { meaningRead: true, passed: { sentLate: 'x' } }, 'margit.ekenstam');
    const upn = 'reza.moradi@af.example';
    const comes = { upn, what: 'arrives', at: '09:00', key: 'spec-twice-1' };
    const first = await spec.act('recordStay', { id }, comes, SECRETARY);
    expect(await spec.act('recordStay', { id }, comes, SECRETARY)).toEqual(first);
    await spec.done('recordStay', { id }, { ...comes, key: 'spec-twice-2' }, SECRETARY);
    expect((await spec.board(id, SECRETARY)).stays).toMatchObject([
      { name: 'Reza Moradi', arrived: '09:00', left: null },
    ]);
    const leaves = { upn, what: 'leaves', at: '10:00' };
    const gone = await spec.done('recordStay', { id }, leaves, SECRETARY);
    expect((await spec.done('recordStay', { id }, leaves, SECRETARY)).version).toBe(gone.version);
    const early = await spec.act('recordStay', { id }, { upn, what: 'arrives', at: '09:30' }, SECRETARY);
    expect(early).toMatchObject(refusal('clockRunsBack', /10:00/));
    const stranger = await spec.act(
      'recordStay',
      { id },
      { ...comes, upn: 'ingen@okand.example', key: 'spec-twice-3' },
      SECRETARY,
    );
    expect(stranger).toMatchObject(refusal('unknownPerson', /register/));
    const member = await spec.act('recordStay', { id }, comes, MEMBER);
    expect(member).toMatchObject({ error: expect.any(String) as string });
  });
});

describe('What a committee may not decide', () => {
  it('is refused with the clause: goals, scope, direction and quality are the board’s own (SFB-10)', async () => {
    const next = await spec.meetingOf('stockholm-2', '2027-02-18', SECRETARY);
    const view = await spec.meeting(next, SECRETARY);
    expect(view.board).toBeNull();
    const line = {
      ...{ title: 'Mål för 2028', description: '', kind: 'decision', purpose: 'Besluta', theme: null },
      ...{ parties: ['staden'], presenter: 'Ingrid', minutes: 20 },
    };
    const arranged = await spec.done(
      'arrangeAgenda',
      { id: next, version: view.meeting.version },
      { items: [line] },
      SECRETARY,
    );
    const passed = { sentLate: 'x', tooLong: 'x' };
    await spec.done(
      'sendAgenda',
      { id: next, version: arranged.version ?? '' },
      { meaningRead: true, passed },
      'margit.ekenstam',
    );
    const [item] = (await spec.meeting(next, SECRETARY)).items;
    const goals = await spec.act(
      'recordResolution',
      item ?? { id: '' },
      { clauses: ['anta nya mål'], subjects: ['goals'] },
      SECRETARY,
    );
    expect(goals).toMatchObject(refusal('notDelegable', /mål får inte delegeras/, /10 §/));
  });
});

describe('What a board keeps for named readers', () => {
  const PREPARES = 'pernilla.ohlin';
  const CHAIRS = 'margit.ekenstam';
  const NAMED = 'margit.ekenstam@stockholms-stad.example';
  const VICE = 'hakan.brovall@region-stockholm.example';
  const GROUND = '26 kap. 1 § OSL';
  const SECRET = 'kvastfening';
  let id = '';
  const lineTo = async (who: string, title: string) => {
    const { board, items } = await spec.meeting(id, who);
    const line = items.find((one) => one.title === title);
    return { line, noted: board?.items.find((one) => one.itemId === line?.id) };
  };
  const about = async (title: string, who = CHAIRS) => (await lineTo(who, title)).line ?? { id: '' };
  const hanging = async () => {
    const where = { meetingId: Number(id.split('-')[1]) };
    const { motions, resolutions, dissents, away } = await spec.machine.site.read({
      motions: { list: lists.motions, where },
      resolutions: { list: lists.resolutions, where },
      dissents: { list: lists.dissents, where },
      away: { list: lists.absences, where },
    });
    return { words: [...motions.rows, ...resolutions.rows, ...dissents.rows], away: away.rows };
  };
  const isSecret = (row: object) => JSON.stringify(row).includes(SECRET);
  const secrets = async () => (await hanging()).words.filter(isSecret);

  it('takes motions, reservations and absences with a line enclosed after its notes, and a crash halfway is finished by the next run (design decision 16)', async () => {
    id = await spec.meetingOf('stockholm-1', '2026-11-26', PREPARES);
    spec.machine.moveTo('2026-11-26T09:30:00+01:00');
    const added = ['Hyresavtal', 'Hot mot kontoret'].map((title) => ({
      ...{ title, description: '', kind: 'decision', purpose: 'Besluta', theme: null },
      ...{ parties: ['staden'], presenter: 'Ingrid', minutes: 20 },
    }));
    const { meeting, items } = await spec.meeting(id, PREPARES);
    const all = [...arrangedAs(items), ...added];
    await spec.done('arrangeAgenda', { id, version: meeting.version }, { items: all }, PREPARES);
    for (const upn of [NAMED, VICE, 'olle.vikander@fk.example'])
      await spec.done('recordStay', { id }, { upn, what: 'arrives', at: '10:30' }, PREPARES);
    const on = () => about('Hot mot kontoret');
    await spec.done('recordResolution', await on(), { clauses: [`bevaka ${SECRET}`] }, PREPARES);
    await spec.done('noteConflict', await on(), { upn: 'olle.vikander@fk.example', at: '10:40' }, PREPARES);
    await spec.done('moveMotion', await on(), { upn: VICE, kind: 'amendment', text: `mer ${SECRET}` }, PREPARES);
    const before = await hanging();
    await spec.done('encloseItem', await on(), { ground: GROUND, named: [NAMED] }, PREPARES);
    const { line: seen, noted } = await lineTo(PREPARES, 'Sekretessbelagd punkt');
    expect(noted).toMatchObject({ motions: [], resolution: null, dissents: [], away: [{ because: 'confidential' }] });
    expect((await lineTo(CHAIRS, 'Hot mot kontoret')).noted).toMatchObject({
      itemId: seen?.id,
      motions: [{ text: `mer ${SECRET}` }],
      resolution: { clauses: [{ text: `bevaka ${SECRET}` }] },
      away: [{ because: 'conflictOfInterest' }],
    });
    const after = await secrets();
    expect(after).toHaveLength(before.words.filter(isSecret).length);
    for (const row of after) expect(row).toMatchObject({ ground: GROUND, itemId: Number(seen?.id.split('-')[1]) });
    await spec.done('openItem', await on(), {}, CHAIRS);
    expect((await lineTo(PREPARES, 'Hot mot kontoret')).noted).toMatchObject({ motions: [{ text: `mer ${SECRET}` }] });
    await diedHalfway(Number((await on()).id.split('-')[1]), after[0]?.room ?? '');
    expect((await lineTo(PREPARES, 'Sekretessbelagd punkt')).noted).toMatchObject({ motions: [], resolution: null });
    await spec.machine.service.runDuties();
    expect(await secrets()).toHaveLength(after.length);
    for (const row of await secrets()) expect(row).toMatchObject({ ground: GROUND });
    expect((await lineTo(CHAIRS, 'Hot mot kontoret')).noted).toMatchObject({ motions: [{ text: `mer ${SECRET}` }] });
  });

  it('may be the decision of an open line alone, with what is moved and reserved there, also afterwards (design decision 16)', async () => {
    const on = () => about('Hyresavtal');
    await spec.done('recordResolution', await on(), { clauses: [`säga upp ${SECRET}`] }, PREPARES);
    await spec.done('moveMotion', await on(), { upn: VICE, kind: 'amendment', text: `i tid ${SECRET}` }, PREPARES);
    await spec.done('encloseDecision', await on(), { ground: GROUND, named: [NAMED] }, PREPARES);
    await spec.done('moveMotion', await on(), { upn: VICE, kind: 'addition', text: `och ${SECRET}` }, PREPARES);
    const { line, noted } = await lineTo(PREPARES, 'Hyresavtal');
    expect(line).toMatchObject({ enclosed: [{ face: 'masked', said: `Sekretessbelagt beslut (${GROUND}).` }] });
    expect(noted).toMatchObject({ motions: [], resolution: null });
    expect(JSON.stringify(await spec.meeting(id, PREPARES))).not.toContain(SECRET);
    expect((await lineTo(CHAIRS, 'Hyresavtal')).noted).toMatchObject({
      motions: expect.arrayContaining([expect.objectContaining({ text: `och ${SECRET}` })]) as unknown[],
      resolution: { clauses: [{ text: `säga upp ${SECRET}` }] },
    });
    const over = await spec.act('recordResolution', await on(), { clauses: ['annat'] }, PREPARES);
    expect(over).toMatchObject({ refused: { reason: 'notFound' } });
    const again = await spec.act('encloseDecision', await on(), { ground: GROUND, named: [NAMED] }, PREPARES);
    expect(again).toMatchObject(refusal('alreadyConfidential', /OSL/));
  });

  /** A process wrote down that a line is to be enclosed, and died. */
  async function diedHalfway(itemId: number, room: string): Promise<void> {
    const meetingId = Number(id.split('-')[1]);
    await spec.machine.site.add(lists.enclosures, {
      ...{ key: 'enclosure:spec-halfway', actedBy: NAMED, bodyNr: 1, bodyYear: '0001-2026', meetingId, itemId },
      ...{ kind: 'item', part: '', text: '', standing: 'moving', room, ground: GROUND },
    });
  }
});
