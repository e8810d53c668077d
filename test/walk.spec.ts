import type { MeetingView } from '../src/api/views';
import { handOf, wordsOf, type Hand } from './contract';
import { startProduct, type Product } from './product';

jest.setTimeout(180_000);

/** A question from a chat message to published notes in the archive, through every real part, over HTTP. */
describe('The whole way of one question', () => {
  let product: Product;
  let nadia: Hand;
  let karim: Hand;
  let meetingId: string;
  const key = (name: string) => `walk-${name}-0001`;
  const meeting = (): Promise<MeetingView> => karim.meeting(meetingId);

  beforeAll(async () => {
    product = await startProduct({ now: '2026-11-20T09:00:00+01:00' });
    nadia = await handOf(product, 'nadia.benali@goteborg.example');
    karim = await handOf(product, 'karim.haddad@goteborg.example');
    const body = await karim.body('goteborg-2');
    meetingId = body.meetings.find((one) => one.day === '2026-12-10')?.id ?? '';
  });
  afterAll(() => product.stop());

  it('1. becomes a draft card in the personal chat, and a proposal only on yes', async () => {
    const turn = await nadia.say('Kan vi ta upp trygghetsvandringar i Biskopsgården på nästa möte?');
    const card = turn.replies.find((reply) => reply.attachments !== undefined);
    expect(wordsOf(card)).toContain('Trygghetsvandringar i Biskopsgården');
    expect(wordsOf(card)).toContain('torsdag 26 november 2026');
    expect((await meeting()).proposals).toEqual([]);
    const pressed = await nadia.press(card?.id ?? '', 'confirm', {});
    expect(wordsOf(pressed.card, ...pressed.replies)).toContain('Karim Haddad');
    expect((await meeting()).proposals).toMatchObject([
      { title: 'Trygghetsvandringar i Biskopsgården', status: 'submitted', submitterName: 'Nadia Benali' },
    ]);
    await nadia.press(card?.id ?? '', 'confirm', {});
    expect((await meeting()).proposals).toHaveLength(1);
  });

  it('told the chair of that meeting', async () => {
    expect(wordsOf(...(await karim.conversation()))).toContain('Trygghetsvandringar i Biskopsgården');
  });

  it('2. is accepted by the chair and stands on an agenda that compiles itself', async () => {
    const [proposal] = (await meeting()).proposals;
    const accepted = await karim.act('acceptProposal', {
      id: proposal?.id,
      version: proposal?.version,
      key: key('accept'),
      reason: '',
    });
    expect(accepted).toMatchObject({ status: 200 });
    await product.get('/local/idle');
    expect(wordsOf(...(await nadia.conversation()))).toContain('med på dagordningen');
    const before = await meeting();
    const arranged = await karim.act('arrangeAgenda', {
      id: before.meeting.id,
      version: before.meeting.version,
      key: key('arrange'),
    });
    expect(arranged).toMatchObject({ status: 200 });
    const after = await meeting();
    expect(after.items.map((item) => item.originText)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Nadia Benali'),
        expect.stringContaining('årshjulet'),
        'Stående punkt',
      ]),
    );
    expect(after.toCompile).toEqual([]);
  });

  it('is hidden on the draft agenda from a participant until it is sent', async () => {
    expect((await nadia.meeting(meetingId)).items).toEqual([]);
  });

  it('3. goes out with the agenda through the gate, one notice each, and the agenda is frozen', async () => {
    const before = await meeting();
    const items = before.items.map(
      ({ id, version, title, description, kind, purpose, theme, parties, presenter, minutes }) => ({
        ...{ id, version, title, description, kind, theme, minutes },
        purpose: purpose === '' ? 'Gå igenom' : purpose,
        parties: parties.length === 0 ? ['sf-hisingen'] : parties,
        presenter: presenter === '' ? 'Karim Haddad' : presenter,
      }),
    );
    const saved = await karim.act('arrangeAgenda', {
      id: before.meeting.id,
      version: before.meeting.version,
      key: key('arrange-2'),
      items,
    });
    expect(saved).toMatchObject({ status: 200 });
    const ready = await meeting();
    expect(ready.gate?.act).toBe('sendAgenda');
    expect(ready.gate?.meaning.join(' ')).toContain('allmän handling');
    const passed = Object.fromEntries((ready.gate?.findings ?? []).map((finding) => [finding.reason, 'Går bra.']));
    const fields = { id: ready.meeting.id, version: ready.meeting.version, meaningRead: true, passed };
    const sent = await karim.act('sendAgenda', { ...fields, key: key('send') });
    expect(sent).toMatchObject({ status: 200 });
    expect(await karim.act('sendAgenda', { ...fields, key: key('send') })).toEqual(sent);
    await product.get('/local/idle');
    const after = await meeting();
    expect(after.meeting.stage).toBe('agendaSent');
    expect(after.documents).toMatchObject([{ kind: 'agenda' }]);
    expect((await nadia.meeting(meetingId)).items.map((item) => item.title)).toContain(
      'Trygghetsvandringar i Biskopsgården',
    );
    expect(wordsOf(...(await nadia.conversation()))).toContain('Dagordning');
  });

  it('reaches by mail those who have no Teams or want mail, with the agenda attached', async () => {
    const gunilla = await handOf(product, 'gunilla.fors@goteborg.example');
    const ulrika = await handOf(product, 'ulrika.palm@goteborg.example');
    for (const hand of [gunilla, ulrika]) {
      const agendas = (await hand.mail()).filter((mail) => mail.attachments.length > 0);
      expect(agendas).toHaveLength(1);
      expect(agendas[0]?.text).toContain('Trygghetsvandringar i Biskopsgården');
      expect(agendas[0]?.attachments[0]?.name).toMatch(/\.docx$/);
    }
  });

  it('4. is met: attendance, notes, a decision and an assignment, kept', async () => {
    await product.post('/local/clock', { now: '2026-12-10T13:30:00+01:00' });
    const before = await meeting();
    const attended = await karim.act('recordAttendance', {
      id: before.meeting.id,
      version: before.meeting.version,
      key: key('attendance'),
      partyKey: 'stadsbyggnad',
      presence: 'representative',
      name: 'Nadia Benali',
    });
    expect(attended).toMatchObject({ status: 200 });
    const item = before.items.find((one) => one.title.startsWith('Trygghetsvandringar'));
    const noted = await karim.act('writeNotes', {
      id: item?.id,
      version: item?.version,
      key: key('notes'),
      notes: 'Vi går tillsammans i mars.',
      outcome: 'handled',
    });
    expect(noted).toMatchObject({ status: 200 });
    const stale = await karim.act('writeNotes', {
      id: item?.id,
      version: item?.version,
      key: key('notes-stale'),
      notes: 'Skriver över.',
    });
    expect(stale).toMatchObject({ status: 412, answer: { changedByOther: {} } });
    const version = 'done' in noted.answer ? noted.answer.done.version : null;
    const decided = await karim.act('recordDecision', {
      id: item?.id,
      version,
      key: key('decision'),
      text: 'Forumet genomför två vandringar under våren.',
    });
    expect(decided).toMatchObject({ status: 200 });
    const given = await karim.act('giveAssignment', {
      id: item?.id,
      version: 'done' in decided.answer ? decided.answer.done.version : null,
      key: key('assignment'),
      what: 'Boka vandringarna',
      upn: nadia.person.upn,
      who: nadia.person.name,
      due: '2027-01-15',
    });
    expect(given).toMatchObject({ status: 200 });
    const after = (await meeting()).items.find((one) => one.id === item?.id);
    expect(after).toMatchObject({
      notes: 'Vi går tillsammans i mars.',
      decisions: [{ text: 'Forumet genomför två vandringar under våren.' }],
      assignments: [{ what: 'Boka vandringarna' }],
    });
    expect((await nadia.meeting(meetingId)).items.find((one) => one.id === item?.id)?.notes).toBe('');
  });

  it('5. is published: the proposer hears what became of it, and the assignment stands on the next agenda', async () => {
    const ready = await meeting();
    const passed = Object.fromEntries((ready.gate?.findings ?? []).map((finding) => [finding.reason, 'Går bra.']));
    const published = await karim.act('publishNotes', {
      id: ready.meeting.id,
      version: ready.meeting.version,
      key: key('publish'),
      meaningRead: true,
      passed,
    });
    expect(published).toMatchObject({ status: 200 });
    await product.get('/local/idle');
    expect(wordsOf(...(await nadia.conversation()))).toContain('Forumet genomför två vandringar under våren.');
    const body = await karim.body('goteborg-2');
    expect(body.documents.map((document) => document.kind).sort()).toEqual(['agenda', 'notes']);
    const next = body.meetings.find((one) => one.day > '2026-12-10');
    expect((await karim.meeting(next?.id ?? '')).toCompile.join(' ')).toContain('Boka vandringarna');
  });

  it('6. is found in SharePoint, in the forum’s folder by year, by a reader with their own rights (FSS-13)', async () => {
    const rows = (await product.get(
      "/sites/samverka-goteborg/_api/web/getList('/sites/samverka-goteborg/Documents')/items?$select=FileRef,DocumentKind&$filter=BodyNr eq 2",
      'dev:nadia.benali@goteborg.example',
    )) as { value: readonly { FileRef: string }[] };
    expect(rows.value.map((row) => row.FileRef)).toEqual(
      expect.arrayContaining([expect.stringMatching(/\/0002\/2026\/.*\.docx$/)]),
    );
    await expect(
      product.get(
        "/sites/samverka-goteborg/_api/web/getList('/sites/samverka-goteborg/Lists/AgendaItems')/items",
        'dev:nadia.benali@goteborg.example',
      ),
    ).rejects.toThrow();
  });

  it('7. reminds each representative once of the next last day, also after a restart, which keeps everything', async () => {
    const next = (await karim.body('goteborg-2')).meetings.find((one) => one.day > '2026-12-10');
    await product.post('/local/clock', { now: `${next?.proposalsLastDay ?? ''}T08:30:00+01:00` });
    const reminders = async (hand: Hand) =>
      (await hand.conversation()).filter((one) => /sista dag/i.test(one.summary ?? '') && wordsOf(one).includes('2027'))
        .length;
    const before = await reminders(nadia);
    // A week ahead, and on the day.
    expect(before).toBe(2);
    await product.stop();
    product = await startProduct({ now: '2026-11-20T09:00:00+01:00', data: product.data });
    nadia = await handOf(product, 'nadia.benali@goteborg.example');
    karim = await handOf(product, 'karim.haddad@goteborg.example');
    await product.post('/local/duties/run', {});
    await product.get('/local/idle');
    expect(await reminders(nadia)).toBe(before);
    expect((await karim.body('goteborg-2')).documents).toHaveLength(2);
    const { now } = (await product.get('/local/clock')) as { now: string };
    expect(now > `${next?.proposalsLastDay ?? ''}T07:30`).toBe(true);
  });
});
