import type { ActName } from '../../src/api/acts';
import * as lists from '../../src/storage/lists';
import { openBoard, refusal, type BoardMeeting } from '../../test/bot/boardMeeting';
import { minutesAreCorrected } from '../../test/bot/correctedMinutes';
import { papersAreKept } from '../../test/bot/keptPapers';

jest.setTimeout(600_000);

const SECRETARY = 'pernilla.ohlin';
const CHAIR = 'margit.ekenstam@stockholms-stad.example';
const VICE = 'hakan.brovall@region-stockholm.example';
const SUBSTITUTE = 'olle.vikander@fk.example';
const EMPLOYMENT = 'reza.moradi@af.example';

let spec: BoardMeeting;
let meetingId = '';
beforeAll(async () => {
  spec = await openBoard('2026-11-20T09:00:00+01:00');
});
afterAll(() => spec.stop());

type About = Parameters<BoardMeeting['act']>[1];
const act = (name: ActName, about: About, fields: object = {}, who = SECRETARY) => spec.act(name, about, fields, who);
const done = (name: ActName, about: About, fields: object = {}, who = SECRETARY) => spec.done(name, about, fields, who);
const confirmed = (name: ActName, about: About, fields: object = {}, who = SECRETARY) =>
  spec.confirmed(name, about, fields, who);
const meeting = () => spec.meeting(meetingId, SECRETARY);
const board = () => spec.board(meetingId, SECRETARY);
const itemNamed = (title: string) => spec.item(meetingId, title, SECRETARY);
const resolutionOf = (title: string) => spec.resolution(meetingId, title, SECRETARY);
const comes = (upn: string, at: string, itemId?: string) =>
  done('recordStay', { id: meetingId }, { upn, what: 'arrives', at, ...(itemId === undefined ? {} : { itemId }) });

describe('A meeting of a board', () => {
  it('is sent, and waits for those who come', async () => {
    meetingId = await spec.meetingOf('stockholm-1', '2026-11-26', SECRETARY);
    const line = (title: string) => ({
      ...{ title, description: '', kind: 'decision', purpose: 'Besluta', theme: null },
      ...{ parties: ['staden'], presenter: 'Ingrid', minutes: 20 },
    });
    const items = [line('Budget 2027'), line('Rutin för brandskydd'), line('Delårsuppföljning')];
    const { version } = (await meeting()).meeting;
    const arranged = await done('arrangeAgenda', { id: meetingId, version }, { items });
    const passed = { sentLate: 'x', tooLong: 'x', purposeMissing: 'x' };
    await done(
      'sendAgenda',
      { id: meetingId, version: arranged.version ?? '' },
      { meaningRead: true, passed },
      'margit.ekenstam',
    );
    spec.machine.moveTo('2026-11-26T09:30:00+01:00');
  });

  it('is not decided in by too few: 2 of 4, with the clause; a serving substitute makes it three (DEC-01, SFB-05)', async () => {
    await comes(CHAIR, '09:00');
    const second = await comes(VICE, '09:00');
    expect(second.lines?.[0]).toMatch(/Inte beslutsfört: 2 av 4 är för få, det krävs 3 \(Förbundsordning, 6 §\)/);
    const item = await itemNamed('Budget 2027');
    expect(item).toMatchObject({ quorum: 'notQuorate' });
    await done('recordResolution', item, { clauses: ['fastställa budgeten för 2027'], matter: 'budget' });
    const order = await done('settleOrder', await resolutionOf('Budget 2027'));
    expect(order.lines).toEqual(['Fråga 1: ja för förslaget till beslut, nej för nej.']);
    const unquorate = await act('takeVote', await resolutionOf('Budget 2027'), { question: 1, found: 'unanimous' });
    expect(unquorate).toMatchObject(refusal('notQuorate', /2 av 4 är för få, det krävs 3 \(Förbundsordning, 6 §\)/));
    const third = await comes(SUBSTITUTE, '09:05');
    expect(third.lines?.[0]).toMatch(/Beslutsfört: 3 av 4 tjänstgör/);
    expect((await itemNamed('Budget 2027')).serving).toContainEqual({
      ...{ upn: SUBSTITUTE, name: 'Olle Vikander', partyKey: 'fk', as: 'substitute' },
    });
    expect(await act('recordStay', { id: meetingId }, { upn: CHAIR, what: 'arrives', at: '09:10' })).toMatchObject(
      refusal('alreadyThere', /sedan kl\. 09:00/),
    );
  });

  it('decides a budget by three quarters of all members, which no casting vote can make, after consulting each, an opinion given counting as that (DEC-03, DEC-04, FIN-02)', async () => {
    const vote = (votes: Record<string, string>) => ({
      ...{ question: 1, found: 'counted' },
      votes: Object.entries(votes).map(([upn, one]) => ({ upn, vote: one })),
    });
    const missing = await act('takeVote', await resolutionOf('Budget 2027'), vote({ [CHAIR]: 'yes' }));
    expect(missing).toMatchObject(refusal('votesMissing', /Olle Vikander och Håkan Brovall/));
    const counted = await done(
      'takeVote',
      await resolutionOf('Budget 2027'),
      vote({ [CHAIR]: 'yes', [VICE]: 'yes', [SUBSTITUTE]: 'yes' }),
    );
    expect(counted.text).toMatch(/Ja vann: 3 ja, 0 nej, 0 avstår\. Det krävs 3 ja av 4 \(räknat på alla ledamöter\)/);
    const clause = { nr: 1, verdict: 'adopt' };
    const item = await itemNamed('Budget 2027');
    expect(await act('decideClause', await resolutionOf('Budget 2027'), clause)).toMatchObject(
      refusal('consultationMissing', /Stockholms stad, Försäkringskassan.*6 § och 13 §/, /6 § och 13 §/),
    );
    const [line = item] = (await meeting()).items;
    const asked = await done('askOpinion', line, { question: 'Yttra er.', due: '2026-12-01', parties: ['region'] });
    const request = { id: asked.id ?? '', version: asked.version ?? '' };
    await done('answerOpinion', request, { partyKey: 'region', stance: 'noRemark', answer: 'Nej.' });
    const others = ['staden', 'fk', 'af'].map((partyKey) => ({ partyKey, day: '2026-10-20' }));
    for (const one of others) await done('recordConsultation', item, one);
    const stale = await resolutionOf('Budget 2027');
    expect((await done('decideClause', stale, clause)).text).toMatch(
      /Att-sats 1 är antagen\. Alla är avgjorda, 1 gäller/,
    );
    expect(await act('decideClause', stale, { ...clause, verdict: 'reject' })).toHaveProperty('changedByOther');
  });

  it('notes motions, settles their order and lets the chair decide at equal votes (DEC-02, DEC-13)', async () => {
    await comes(EMPLOYMENT, '09:40', (await itemNamed('Rutin för brandskydd')).id);
    const item = await itemNamed('Rutin för brandskydd');
    expect(item.serving).toHaveLength(4);
    const clauses = ['anta rutinen', 'följa upp den om ett år'];
    const differs = { conditionalOn: ['staden', 'region'], tags: ['greaterWeight'], effectiveFrom: '2027-03-01' };
    await done('recordResolution', item, { clauses, ...differs });
    const absent = await act('moveMotion', item, { upn: 'annika.stalnacke@fk.example', kind: 'rejection' });
    expect(absent).toMatchObject(refusal('notServing', /är inte där/));
    await done('moveMotion', item, { upn: VICE, kind: 'rejection' });
    const waiting = await act('decideClause', await resolutionOf('Rutin för brandskydd'), { nr: 1, verdict: 'adopt' });
    expect(waiting).toMatchObject(refusal('orderMissing', /Fastställ propositionsordningen/));
    await done('settleOrder', await resolutionOf('Rutin för brandskydd'));
    const votes = [
      { upn: CHAIR, vote: 'yes' },
      { upn: EMPLOYMENT, vote: 'yes' },
      { upn: VICE, vote: 'no' },
      { upn: SUBSTITUTE, vote: 'no' },
    ];
    const tie = await done('takeVote', await resolutionOf('Rutin för brandskydd'), {
      question: 1,
      found: 'counted',
      votes,
    });
    expect(tie.text).toMatch(
      /Ja vann: 2 ja, 2 nej.*Margit Ekenstam avgjorde med sin utslagsröst \(Förbundsordning, 6 §\)/,
    );
    const early = await act('recordReservation', item, { upn: VICE, kind: 'reservation' });
    expect(early).toMatchObject(refusal('notYetDecided', /inte avgjord än/));
    await done('decideClause', await resolutionOf('Rutin för brandskydd'), { nr: 1, verdict: 'adopt' });
    await done('decideClause', await resolutionOf('Rutin för brandskydd'), { nr: 2, verdict: 'reject' });
    await done('recordReservation', item, { upn: VICE, kind: 'reservation', text: 'För dyrt.' });
  });

  it('keeps the one with a conflict of interest out of the quorum and the votes, and has the vice chair preside (DEC-01, DEC-02)', async () => {
    const item = await itemNamed('Delårsuppföljning');
    const away = await done('noteConflict', item, { upn: CHAIR, at: '10:00' });
    expect(away.lines?.[0]).toMatch(/3 av 4 tjänstgör/);
    expect(await itemNamed('Delårsuppföljning')).toMatchObject({
      presider: 'Håkan Brovall',
      away: [{ name: 'Margit Ekenstam' }],
    });
    const row = (await itemNamed('Delårsuppföljning')).away[0];
    await done('noteBack', row ?? { id: '' }, { at: '10:20' });
    expect(await act('moveMotion', item, { upn: CHAIR, kind: 'approval' })).toMatchObject(
      refusal('notServing', /har lämnat rummet/),
    );
    const noted = await act('recordDecision', item, { text: 'Godkänns.' });
    expect(noted).toMatchObject(refusal('useResolution', /att-satser/, /10 §/));
    await done('recordResolution', item, { clauses: ['godkänna uppföljningen'] });
    await done('decideClause', await resolutionOf('Delårsuppföljning'), { nr: 1, verdict: 'adopt' });
  });
});

describe('Minutes', () => {
  it('number one § in the meeting, to be approved at once (DEC-14)', async () => {
    const secretary = 'pernilla.ohlin@stockholms-stad.example';
    await done('chooseApprovers', { id: meetingId }, { approvers: [CHAIR, EMPLOYMENT], secretary });
    const alone = await act('chooseApprovers', { id: meetingId }, { approvers: [CHAIR], secretary: VICE });
    expect(alone).toMatchObject(refusal('tooFewApprovers', /0 justerare.*krävs 1/, /Justering/));
    const item = await itemNamed('Rutin för brandskydd');
    expect((await done('numberAtOnce', item)).text).toContain('§ 1');
    const { section } = await itemNamed('Rutin för brandskydd');
    const own = await act('approveImmediately', section ?? { id: '' }, { by: 'eSignature' }, 'hakan.brovall');
    expect(own).toMatchObject(refusal('notAnApprover', /Margit Ekenstam och Reza Moradi/));
    const first = await done('approveImmediately', section ?? { id: '' }, { by: 'eSignature' }, 'reza.moradi');
    const last = { id: first.id ?? '', version: first.version ?? '' };
    const ready = await done('approveImmediately', last, { by: 'eSignature' }, 'margit.ekenstam');
    expect(ready.text).toMatch(/§ 1 är omedelbart justerad och kan skickas/);
  });

  it('are not published before they are approved, and nothing of them is in the record (DEC-10)', async () => {
    const passed = { attendanceMissing: 'x', decisionMissing: 'x', nothingNoted: 'x' };
    const { version } = (await meeting()).meeting;
    const fields = { meaningRead: true, passed };
    const early = await act('publishNotes', { id: meetingId, version }, fields, 'margit.ekenstam');
    expect(early).toMatchObject(refusal('minutesNotApproved', /justerat.*utkast/, /Förbundsordning, 10 §/));
    const { decisions, postings } = await spec.machine.site.read({
      decisions: { list: lists.decisions, where: { meetingId: Number(meetingId.split('-')[1]) } },
      postings: { list: lists.postings, where: { meetingId: Number(meetingId.split('-')[1]) } },
    });
    // The § that was approved at once goes up by itself, before the rest.
    expect([decisions.rows, postings.rows.map(({ section }) => section)]).toEqual([[], [1, 1]]);
  });

  it('get their §§ when they go to approval, and are approved by those named, not by the secretary', async () => {
    await done('closeMeeting', { id: meetingId }, { at: '11:30' });
    spec.machine.moveTo('2026-11-27T09:00:00+01:00');
    const item = await itemNamed('Rutin för brandskydd');
    const late = await act('recordReservation', item, { upn: VICE, kind: 'reservation', text: 'Igen.' });
    expect(late).toMatchObject(refusal('meetingEnded', /avslutades kl\. 11:30/));
    const sent = await confirmed('sendForApproval', { id: meetingId });
    expect(sent.text).toMatch(/skickat för justering till Margit Ekenstam och Reza Moradi/);
    const view = await board();
    const numbers = view.items.map((one) => one.section?.number ?? 0);
    expect([...numbers].sort((one, other) => one - other)).toEqual(numbers.map((_, place) => place + 1));
    expect((await itemNamed('Rutin för brandskydd')).section?.number).toBe(1);
    const { minutes } = view;
    expect(await act('approveMinutes', minutes ?? { id: '' }, { by: 'eSignature' })).toMatchObject(
      refusal('notAnApprover', /Margit Ekenstam och Reza Moradi/),
    );
    expect(await act('approveMinutes', minutes ?? { id: '' }, { by: 'paper' }, 'reza.moradi')).toMatchObject(
      refusal('wrongWay', /e-underskrift/, /Justering/),
    );
    const locked = (await meeting()).items[0];
    expect(await act('writeNotes', locked ?? { id: '' }, { notes: 'Ändrat efteråt.' })).toMatchObject(
      refusal('withApprovers', /ändras inte/),
    );
    await confirmed('approveMinutes', minutes ?? { id: '' }, { by: 'eSignature' }, 'reza.moradi');
    const waiting = (await board()).minutes;
    const margit = { name: 'Margit Ekenstam', signed: false, at: null };
    const approvers = [margit, { name: 'Reza Moradi', signed: true, by: 'eSignature' }];
    expect(waiting).toMatchObject({ approvers, daysLeft: 13, sentAt: expect.any(Number) as number });
    const last = await confirmed('approveMinutes', waiting ?? { id: '' }, { by: 'eSignature' }, 'margit.ekenstam');
    expect(last.text).toMatch(/Protokollet är justerat/);
  });

  it('carry the decisions into the record with §, clauses and sums, and are posted on both boards with evidence (DEC-10, DEC-11, DEC-13, SFB-19, SFB-21)', async () => {
    const passed = { attendanceMissing: 'x', decisionMissing: 'x', nothingNoted: 'x' };
    const { version } = (await meeting()).meeting;
    await done('publishNotes', { id: meetingId, version }, { meaningRead: true, passed }, 'margit.ekenstam');
    const number = Number(meetingId.split('-')[1]);
    const { decisions } = await spec.machine.site.read({
      decisions: { list: lists.decisions, where: { meetingId: number } },
    });
    expect(decisions.rows.find(({ itemTitle }) => itemTitle === 'Rutin för brandskydd')).toMatchObject({
      section: 1,
      text: 'att anta rutinen',
      effectiveFrom: '2027-03-01',
      clauses: [{ outcome: 'adopted' }, { outcome: 'rejected' }],
      tags: ['greaterWeight'],
      conditionalOn: [{ partyKey: 'staden', answer: 'awaited' }, { partyKey: 'region' }],
      outcomes: [{ nr: 1, result: { by: 'castingVote', outcome: 'carried' } }],
    });
    const [first, second] = (await board()).postings.filter(({ section }) => section === null);
    expect(second).toMatchObject({ posted: null, postBy: '2026-11-29' });
    const before = await act('postNotice', first ?? { id: '' }, { on: '2026-11-26', evidence: 'Dnr 1' });
    expect(before).toMatchObject(refusal('postedBeforeApproval', /27 november/));
    const ahead = await act('postNotice', first ?? { id: '' }, { on: '2026-11-28', evidence: 'Dnr 1' });
    expect(ahead).toMatchObject(refusal('notYet', /inte kommit/));
    spec.machine.moveTo('2026-11-28T09:00:00+01:00');
    const up = await done('postNotice', first ?? { id: '' }, { on: '2026-11-28', evidence: 'Dnr 1' });
    expect(up.lines?.join(' ')).toMatch(/tas ned tidigast söndag 20 december 2026.*1 av 2 tavlor.*28 § lag/);
    const tooEarly = { id: up.id ?? '', version: up.version ?? '' };
    expect(await act('removeNotice', tooEarly, { on: '2026-12-20' })).toMatchObject(refusal('notYet', /inte kommit/));
    expect(await act('removeNotice', tooEarly, { on: '2026-11-28' })).toMatchObject(
      refusal('tooEarly', /21 dagar/, /10 §/),
    );
    await done('postNotice', second ?? { id: '' }, { on: '2026-11-28', evidence: 'Dnr 2' });
    expect((await board()).minutes?.stage).toBe('noticed');
  });

  minutesAreCorrected(() => ({ spec, meetingId, secretary: SECRETARY }));
});

describe('What follows from a decision', () => {
  it('is formed when every party has decided the same, and told to every member (SFB-19, SFB-20, DEC-07)', async () => {
    const answer = { answer: 'approved', reference: 'KF § 12' };
    const first = await done('answerCondition', await resolutionOf('Rutin för brandskydd'), {
      ...{ ...answer, partyKey: 'staden', on: '2026-12-01' },
    });
    expect(first.text).toMatch(/1 av 2 parter/);
    const last = await done('answerCondition', await resolutionOf('Rutin för brandskydd'), {
      ...{ ...answer, partyKey: 'region', on: '2026-12-03' },
    });
    expect(last.text).toMatch(/2 av 2.*uppfylldes torsdag 3 december 2026/);
    const number = Number(meetingId.split('-')[1]);
    const { decisions } = await spec.machine.site.read({
      decisions: { list: lists.decisions, where: { meetingId: number } },
    });
    const decision = decisions.rows.find(({ itemTitle }) => itemTitle === 'Rutin för brandskydd');
    expect(decision?.conditionalOn.map((one) => one.answer)).toEqual(['approved', 'approved']);
    const told = await done(
      'informMember',
      { id: `stockholm-${String(decision?.id)}` },
      { partyKey: 'fk', sentOn: '2026-12-04' },
    );
    expect(told.text).toMatch(/1 av 4 medlemmar.*9 §/);
  });

  it('is the ground for fees: the time each was present (FIN-15)', async () => {
    const fees = await done(
      'showFees',
      { id: 'stockholm-1' },
      { upn: SUBSTITUTE, from: '2026-11-01', to: '2026-11-30' },
    );
    expect(fees.lines).toEqual([expect.stringMatching(/26 november 2026.*från kl\. 09:05.*saknas/) as string]);
  });
});

papersAreKept(() => ({ spec, meetingId, secretary: SECRETARY }));
