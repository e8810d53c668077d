import type { BodyView, MeetingView } from '../../src/api/views';
import type { WheelPage } from '../../src/api/wheelView';
import * as lists from '../../src/storage/lists';
import { arrangedAs, callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let call: Caller;
beforeAll(async () => {
  machine = await startOneMachine('2026-09-21T09:00:00+02:00', ['goteborg', 'stockholm']);
  call = callerOf(machine);
});
afterAll(() => machine.stop());

const wheelOf = (who: string, body: string, year = 2026) =>
  call.view<WheelPage>(who, `/bodies/${body}/wheel?year=${String(year)}`);

describe('The year wheel of a board', () => {
  const entry = async (title: string, year = 2026) => {
    const found = (await wheelOf('margit.ekenstam', 'stockholm-1', year)).entries.find((one) =>
      one.title.startsWith(title),
    );
    if (found === undefined) throw new Error(title);
    return found;
  };
  const written = { about: '', month: 11, theme: null, parties: [] };

  it('has the dated duties of its statutes with their clauses, and those without a day by name (FIN-01, FIN-03)', async () => {
    const page = await wheelOf('margit.ekenstam', 'stockholm-1');
    expect(page.entries.find(({ title }) => title.startsWith('Budget'))).toMatchObject({
      day: '2026-11-30',
      lastDay: '2026-11-30',
      locked: true,
      needsQuorum: true,
      source: { document: 'Förbundsordning', clause: '13 §' },
    });
    expect(page.undated.join()).toContain('Delårsuppföljning');
    expect(page.may).toContain('changeWheelEntry');
  });

  it('keeps a locked duty: earlier yes, later and away no, with the clause (FIN-01, FIN-02)', async () => {
    const budget = await entry('Budget');
    const move = (on: string, key: string) =>
      call.act('margit.ekenstam', 'changeWheelEntry', {
        ...written,
        id: budget.id,
        version: budget.version,
        key,
        title: budget.title,
        day: on,
      });
    expect(await move('2026-12-01', 'wheel-late-1')).toMatchObject({
      status: 409,
      body: {
        refused: {
          reason: 'locked',
          clause: 'Förbundsordning, 13 §',
          text: expect.stringContaining('en dag') as string,
        },
      },
    });
    const removed = await call.act('margit.ekenstam', 'removeWheelEntry', {
      id: budget.id,
      version: budget.version,
      key: 'wheel-gone-1',
      consequencesRead: true,
    });
    expect(removed).toMatchObject({ status: 409, body: { refused: { reason: 'locked' } } });
    const samrad = await entry('Samråd');
    const consulted = await call.act('margit.ekenstam', 'changeWheelEntry', {
      ...written,
      id: samrad.id,
      version: samrad.version,
      key: 'wheel-earlier-0',
      title: samrad.title,
      day: '2026-10-20',
    });
    expect(consulted).toMatchObject({ status: 200 });
    const first = await move('2026-11-26', 'wheel-earlier-1');
    expect(first).toMatchObject({ status: 200, body: { done: { text: expect.stringContaining('ändrad') as string } } });
    expect(await move('2026-11-26', 'wheel-earlier-1')).toEqual(first);
    // As when the answer was lost: what is asked for stands, so it is done and nobody else's change.
    expect(await move('2026-11-26', 'wheel-earlier-2')).toMatchObject({ status: 200 });
    expect(await entry('Budget')).toMatchObject({ day: '2026-11-26', lastDay: '2026-11-30' });
  });

  it('alarms while no quorate meeting is planned for the budget, with the arithmetic (FIN-01)', async () => {
    const page = await wheelOf('margit.ekenstam', 'stockholm-1');
    expect(
      page.alarms
        .filter(({ alarm }) => alarm === 'noQuorateMeeting')
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Budget');
    const next = await wheelOf('margit.ekenstam', 'stockholm-1', 2027);
    expect(next.year).toBe(2027);
  });

  it('notes what was sent to which member and when, and that it is done (FIN-03, FIN-05)', async () => {
    const report = await entry('Årsredovisning');
    const sent = await call.act('margit.ekenstam', 'recordSending', {
      id: report.id,
      version: report.version,
      key: 'wheel-send-1',
      partyKey: 'region',
      sentOn: '2026-04-02',
    });
    expect(sent).toMatchObject({
      status: 200,
      body: {
        done: { text: expect.stringContaining('1 av 4') as string, lines: expect.arrayContaining([]) as string[] },
      },
    });
    expect((await entry('Årsredovisning')).sent.join()).toContain('2 dagar för sent');
    const marked = await call.act('margit.ekenstam', 'markDone', {
      id: report.id,
      version: report.version,
      key: 'wheel-done-1',
      doneOn: '2026-04-02',
    });
    expect(marked).toMatchObject({ status: 200 });
    expect((await entry('Årsredovisning')).doneOn).toBe('2026-04-02');
    const early = await entry('Revisionsberättelse');
    const ahead = { id: early.id, version: early.version, key: 'wheel-done-2', doneOn: '2026-12-24' };
    expect(await call.act('margit.ekenstam', 'markDone', ahead)).toMatchObject({
      status: 409,
      body: { refused: { reason: 'notYet' } },
    });
  });
});

describe('The year wheel of a forum', () => {
  it('takes a theme, gives it up once it is read what that means, and is copied to the next year (FSS-07, FSG-13)', async () => {
    const page = await wheelOf('karim.haddad', 'goteborg-2');
    const fields = { id: 'goteborg-2', version: '"1"', key: 'wheel-add-1', year: 2026, kind: 'theme', month: 10 };
    const added = await call.act('karim.haddad', 'addWheelEntry', {
      ...fields,
      title: 'Mörka gångvägar',
      theme: 'safety',
    });
    expect(added).toMatchObject({ status: 200 });
    const mine = (await wheelOf('karim.haddad', 'goteborg-2')).entries.find(({ title }) => title === 'Mörka gångvägar');
    const gone = { id: mine?.id, version: mine?.version, key: 'wheel-remove-1' };
    expect(await call.act('karim.haddad', 'removeWheelEntry', gone)).toMatchObject({
      status: 409,
      body: { refused: { reason: 'toConfirm' } },
    });
    const read = { ...gone, key: 'wheel-remove-2', consequencesRead: true };
    expect(await call.act('karim.haddad', 'removeWheelEntry', read)).toMatchObject({ status: 200 });
    expect((await wheelOf('karim.haddad', 'goteborg-2')).entries).toHaveLength(page.entries.length);

    const copy = { id: 'goteborg-2', version: '"1"', fromYear: 2026, toYear: 2029 };
    const copied = await call.act('karim.haddad', 'copyYear', { ...copy, key: 'wheel-copy-1' });
    expect(copied).toMatchObject({ status: 200 });
    const next = await wheelOf('karim.haddad', 'goteborg-2', 2029);
    expect(next.entries.map(({ month, title }) => [month, title])).toEqual(
      page.entries.map(({ month, title }) => [month, title]),
    );
    expect(await call.act('karim.haddad', 'copyYear', { ...copy, key: 'wheel-copy-2' })).toMatchObject({
      status: 409,
      body: { refused: { reason: 'nothingToCopy' } },
    });
  });

  it('is warned about where there is none, is seen by participants, and changed by those who prepare alone (FSS-07)', async () => {
    const none = await wheelOf('nadia.benali', 'goteborg-2', 2040);
    expect(none.alarms).toMatchObject([
      { alarm: 'noWheel', clause: expect.stringContaining('Arbetsformer') as string },
    ]);
    expect(none.may).toEqual([]);
    const fields = {
      id: 'goteborg-2',
      version: '"1"',
      key: 'wheel-add-2',
      year: 2026,
      kind: 'theme',
      month: 10,
      title: 'X',
    };
    expect(await call.act('nadia.benali', 'addWheelEntry', fields)).toMatchObject({ status: 409 });
    expect((await call.get('nadia.benali', '/bodies/goteborg-3/wheel')).status).toBe(404);
  });
});

describe('A meeting of the city-wide forum', () => {
  const meetingOf = async (who: string) => {
    const body = await call.view<BodyView>(who, '/bodies/goteborg-5');
    const next = body.meetings.find(({ held }) => !held);
    return call.view<MeetingView>(who, `/meetings/${next?.id ?? ''}`);
  };

  it('shows each preparer’s sign-off, withdrawn for what has changed alone, and is sent without them (FSG-12)', async () => {
    const chair = (await meetingOf('karim.haddad')).meeting.chairUpn?.split('@')[0] ?? '';
    const before = await meetingOf(chair);
    const arrange = { id: before.meeting.id, version: before.meeting.version, key: 'prep-arrange-1' };
    expect(await call.act(chair, 'arrangeAgenda', arrange)).toMatchObject({ status: 200 });
    const drafted = await meetingOf(chair);
    const sign = { id: drafted.meeting.id, version: drafted.meeting.version };
    expect(await call.act('karim.haddad', 'signOff', { ...sign, key: 'prep-sign-1' })).toMatchObject({
      status: 200,
      body: { done: { text: 'Du har godkänt utkastet. 1 av 4 har godkänt.' } },
    });
    expect(await call.act('nadia.benali', 'signOff', { ...sign, key: 'prep-sign-2' })).toMatchObject({
      status: 409,
      body: { refused: { reason: 'notAPreparer', clause: 'Arbetsformer, Beredning' } },
    });
    const signed = await meetingOf(chair);
    expect(signed.preparation).toMatchObject({ signedOff: 1, of: 4 });
    const items = arrangedAs(signed.items).map((item, at) => (at === 1 ? { ...item, purpose: 'Något annat' } : item));
    const again = { id: signed.meeting.id, version: signed.meeting.version, key: 'prep-arrange-2', items };
    expect(await call.act(chair, 'arrangeAgenda', again)).toMatchObject({ status: 200 });
    const changed = (await meetingOf(chair)).preparation?.preparers.find(({ upn }) => upn.startsWith('karim'));
    expect(changed).toMatchObject({ standing: 'signedEarlierDraft', changed: [signed.items[1]?.id] });
    expect((await meetingOf('nadia.benali')).preparation).toBeNull();
  });

  it('is answered per item by each party’s own people, with the gaps shown (FSS-15, FSS-16, FSG-08, FSG-10)', async () => {
    const chair = (await meetingOf('karim.haddad')).meeting.chairUpn?.split('@')[0] ?? '';
    const draft = await meetingOf(chair);
    const hidden = { id: draft.items[1]?.id, version: '"1"', partyKey: 'stadsbyggnad', answer: 'notNeeded' };
    expect(await call.act('nadia.benali', 'answerAgenda', { ...hidden, key: 'answer-0-draft' })).toMatchObject({
      status: 409,
      body: { refused: { reason: 'notOnAgenda' } },
    });
    const sending = { id: draft.meeting.id, version: draft.meeting.version, meaningRead: true };
    const passed = Object.fromEntries(
      (draft.gate?.findings ?? []).map(({ reason }) => [reason, 'Vi går vidare ändå.']),
    );
    expect(await call.act(chair, 'sendAgenda', { ...sending, key: 'prep-send-1', passed })).toMatchObject({
      status: 200,
    });

    const open = await meetingOf('nadia.benali');
    expect(open.documents[0]?.link).toContain('/Documents/0005/2026/');
    const item = open.items.at(-1);
    const answer = { id: item?.id, version: item?.version, partyKey: 'stadsbyggnad' };
    const named = { ...answer, answer: 'named', name: 'Sam Planerare', key: 'answer-1-named' };
    const first = await call.act('nadia.benali', 'answerAgenda', named);
    expect(first).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('Sam Planerare') as string } },
    });
    expect(await call.act('nadia.benali', 'answerAgenda', named)).toEqual(first);
    const other = { ...answer, partyKey: 'kultur', answer: 'notNeeded', key: 'answer-2-other' };
    expect(await call.act('nadia.benali', 'answerAgenda', other)).toMatchObject({
      status: 409,
      body: { refused: { reason: 'notForThisParty' } },
    });
    const { participation } = await meetingOf(chair);
    expect(
      participation.answers.find((one) => one.itemId === item?.id && one.partyKey === 'stadsbyggnad'),
    ).toMatchObject({
      answer: 'named',
      name: 'Sam Planerare',
    });
    expect(participation.gaps.some(({ text }) => text.includes('har inte svarat'))).toBe(true);
    expect(participation.expected).toContainEqual({
      partyKey: 'stadsbyggnad',
      presence: 'other',
      name: 'Sam Planerare',
    });
  });

  it('takes a non-party with the consent of that meeting’s chair, who is asked, and of nobody else (FSS-17, FSG-11)', async () => {
    const open = await meetingOf('nadia.benali');
    const chair = open.meeting.chairUpn?.split('@')[0] ?? '';
    const ask = {
      id: open.meeting.id,
      version: open.meeting.version,
      name: 'Ali Noor',
      organisation: 'Hyresgästföreningen',
    };
    expect(await call.act('nadia.benali', 'requestGuest', { ...ask, key: 'guest-ask-1' })).toMatchObject({
      status: 200,
    });
    const guest = (await meetingOf(chair)).participation.guests[0];
    const yes = { id: guest?.id, version: guest?.version, answer: 'approved' };
    expect(await call.act('nadia.benali', 'answerGuest', { ...yes, key: 'guest-answer-1' })).toMatchObject({
      status: 409,
      body: { refused: { reason: 'notTheChair', clause: 'Arbetsformer, Bemanning' } },
    });
    const no = { ...yes, answer: 'refused', key: 'guest-answer-2' };
    expect(await call.act(chair, 'answerGuest', no)).toMatchObject({ body: { refused: { reason: 'reasonMissing' } } });
    expect(await call.act(chair, 'answerGuest', { ...yes, key: 'guest-answer-3' })).toMatchObject({ status: 200 });
    expect((await meetingOf(chair)).participation.expected).toContainEqual({
      partyKey: null,
      presence: 'guest',
      name: 'Ali Noor',
    });
    const { kinds } = await toldOf();
    expect(kinds).toEqual(expect.arrayContaining(['guestAsked', 'guestAnswered']));
  });

  const toldOf = async () => {
    const { outbox } = await machine.site.read({ outbox: { list: lists.outbox, where: { bodyNr: 5 } } });
    return { kinds: [...new Set(outbox.rows.map(({ kind }) => kind))] };
  };
});
