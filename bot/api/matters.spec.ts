import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { MatterView } from '../../src/api/matterViews';
import * as lists from '../../src/storage/lists';

jest.setTimeout(240_000);

let machine: OneMachine;
let karim: AsPerson;
let helena: AsPerson;
let anna: AsPerson;
let ingrid: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['goteborg', 'stockholm']);
  karim = asPerson(machine, 'karim.haddad');
  helena = asPerson(machine, 'helena.sandstrom');
  anna = asPerson(machine, 'anna.lindgren');
  ingrid = asPerson(machine, 'ingrid.falkenhem');
});
afterAll(() => machine.stop());
afterEach(() => machine.heal());

const HISINGEN = 'goteborg-2';
const CITY = 'goteborg-5';
const ofItem = async (title: string) => {
  const { items } = await machine.site.read({ items: { list: lists.agendaItems, where: { bodyYear: YEARS } } });
  return items.rows.filter((item) => item.title === title);
};
const YEARS = [1, 2, 3, 4, 5].flatMap((nr) => [`000${String(nr)}-2026`, `000${String(nr)}-2027`]);
const wayOf = async (who: AsPerson, id: number): Promise<MatterView> =>
  (await who.get(`/matters/goteborg-${String(id)}`)).body as MatterView;

describe('A question lifted to the city-wide forum', () => {
  let matterId = 0;

  it('is refused without one of the two reasons of the text, and without words (ESC-01, ESC-02)', async () => {
    const item = await karim.line(HISINGEN, '2026-12-10', 'Belysning längs gångstråk');
    const { id, version } = item;
    expect((await karim.act('liftMatter', { id, version, trigger: 'other', reason: 'x' })).status).toBe(400);
    expect(await karim.act('liftMatter', { id, version, trigger: 'betterCityWide', reason: ' ' })).toMatchObject({
      status: 409,
      body: { refused: { reason: 'reasonMissing' } },
    });
  });

  it('stands in that forum’s queue with its reason, and the line it came from is lifted (ESC-01, ESC-03)', async () => {
    const item = (await karim.meeting(HISINGEN, '2026-12-10')).items.find(({ title }) => title.startsWith('Belysning'));
    const fields = {
      id: item?.id ?? '',
      version: item?.version ?? '',
      key: 'lift-once',
      trigger: 'betterCityWide',
      reason: 'Samma fråga finns i alla områden.',
    };
    const done = await karim.act('liftMatter', fields);
    expect(done).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('torsdag 17 december 2026') as string } },
    });
    expect((await karim.act('liftMatter', fields)).body).toEqual(done.body);
    const again = await karim.act('liftMatter', { ...fields, key: 'lift-twice' });
    expect(again.status).toBe(200);
    const { proposals } = await machine.site.read({
      proposals: { list: lists.proposals, where: { bodyYear: '0005-2026' } },
    });
    expect(proposals.rows).toMatchObject([
      {
        title: 'Belysning längs gångstråk',
        status: 'submitted',
        lastDay: '2026-12-03',
        partyKey: 'sf-hisingen',
        description: 'Från Forum för stadsområdessamverkan Hisingen: Samma fråga finns i alla områden.',
      },
    ]);
    expect(await ofItem('Belysning längs gångstråk')).toMatchObject([{ outcome: 'escalated' }]);
    matterId = proposals.rows[0]?.matterId ?? 0;
    expect(matterId).toBeGreaterThan(0);
  });

  it('is late there by that forum’s own two weeks, with the clause, and may ask its chair (ESC-03)', async () => {
    const item = await karim.line(HISINGEN, '2026-12-10', 'Sen fråga');
    const december = new Date('2026-12-04T09:00:00+01:00').toISOString();
    machine.moveTo(december);
    const fields = { id: item.id, version: item.version, trigger: 'cityWidePartyPerspective', reason: 'Rör alla.' };
    expect(await karim.act('liftMatter', fields)).toMatchObject({
      status: 409,
      body: { refused: { reason: 'lastDayPassed', clause: 'Arbetsformer, Beredning' } },
    });
    expect((await karim.act('liftMatter', { ...fields, askException: true })).status).toBe(200);
    const { proposals } = await machine.site.read({
      proposals: { list: lists.proposals, where: { bodyYear: '0005-2026', status: 'exceptionAsked' } },
    });
    expect(proposals.rows).toMatchObject([{ title: 'Sen fråga' }]);
  });

  it('is the same matter when the forum takes it up, and its way is read in both directions (ESC-07)', async () => {
    const { proposals } = await helena.meeting(CITY, '2026-12-17');
    const lifted = proposals.find(({ title }) => title.startsWith('Belysning'));
    const { id, version } = lifted ?? { id: '', version: '' };
    expect((await helena.act('acceptProposal', { id, version })).status).toBe(200);
    expect(await ofItem('Belysning längs gångstråk')).toMatchObject([{ matterId }, { matterId, origin: 'proposal' }]);
    const view = await wayOf(karim, matterId);
    expect(view.way).toMatchObject([
      {
        at: 'Forum för stadsområdessamverkan Hisingen',
        to: 'Forum för stadengemensam samverkan',
        outcome: 'escalated',
        outcomeText: 'lyft',
        personName: 'Karim Haddad',
        standing: 'prepared',
      },
    ]);
    expect(view.places).toEqual([
      {
        name: 'Forum för stadsområdessamverkan Hisingen',
        cameBy: [],
        wentTo: ['Forum för stadengemensam samverkan'],
      },
      {
        name: 'Forum för stadengemensam samverkan',
        cameBy: ['Forum för stadsområdessamverkan Hisingen'],
        wentTo: [],
      },
    ]);
  });

  it('is not there for those who prepare nowhere on its way, before anything is published', async () => {
    const nadia = asPerson(machine, 'nadia.benali');
    expect((await nadia.get(`/matters/goteborg-${String(matterId)}`)).status).toBe(404);
    expect((await ingrid.get(`/matters/goteborg-${String(matterId)}`)).status).toBe(404);
    expect((await karim.get('/matters/goteborg-99999')).status).toBe(404);
  });
});

describe('A city-wide question put before the four areas', () => {
  const TITLE = 'Trygga skolvägar';
  let lines: Awaited<ReturnType<typeof ofItem>>;

  it('takes a reason to go to fewer than all four (ESC-05)', async () => {
    const { id, version } = await helena.line(CITY, '2026-12-17', TITLE);
    const fewer = { id, version, to: ['goteborg-1', 'goteborg-2'], reason: 'Vägarna ser olika ut.' };
    const refused = await helena.act('spreadMatter', fewer);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        refused: {
          reason: 'fewerThanAll',
          clause: 'Arbetsformer, Koppling till andra samverkansforum',
          text: expect.stringContaining('2 av 4') as string,
        },
      },
    });
  });

  it('gives one line with the same text on the next meeting of each, once however often it is pressed (ESC-04)', async () => {
    const item = (await helena.meeting(CITY, '2026-12-17')).items.find(({ title }) => title === TITLE);
    const fields = { id: item?.id ?? '', version: item?.version ?? '', reason: 'Vägarna ser olika ut.' };
    const done = await helena.act('spreadMatter', { ...fields, key: 'spread-1' });
    expect(done).toMatchObject({
      status: 200,
      body: { done: { text: 'Frågan ligger hos alla 4. 0 av 4 har svarat.', lines: { length: 4 } } },
    });
    expect((await helena.act('spreadMatter', { ...fields, key: 'spread-2' })).status).toBe(200);
    lines = (await ofItem(TITLE)).filter(({ bodyNr }) => bodyNr !== 5);
    expect(lines.map(({ bodyNr }) => bodyNr).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(lines.map(({ description }) => description)).size).toBe(1);
    expect(new Set(lines.map(({ matterId }) => matterId)).size).toBe(1);
    expect(lines.every(({ origin, standing }) => origin === 'proposal' && standing === 'draft')).toBe(true);
  });

  it('is answered by each forum for itself, and how many have answered is seen (ESC-04)', async () => {
    const [first] = lines;
    const matterId = first?.matterId ?? 0;
    const answer = async (nr: number, who: AsPerson) => {
      const line = lines.find(({ bodyNr }) => bodyNr === nr);
      const fields = { id: `goteborg-${String(line?.id)}`, version: line?.version ?? '' };
      return who.act('answerSpread', { ...fields, answer: `Forum ${String(nr)} svarar.` });
    };
    const birgitta = asPerson(machine, 'birgitta.oberg');
    const mikael = asPerson(machine, 'mikael.stahl');
    const [one, two] = await Promise.all([answer(1, helena), answer(2, karim)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect((await wayOf(helena, matterId)).asked).toMatchObject([{ kind: 'spread', answered: 2, of: 4 }]);
    expect(await answer(3, birgitta)).toMatchObject({
      body: { done: { text: expect.stringContaining('3 av 4') as string } },
    });
    expect((await answer(4, mikael)).status).toBe(200);
    const back = await ofItem(`Svar från forumen: ${TITLE}`);
    expect(back).toMatchObject([{ bodyNr: 5, origin: 'report', matterId }]);
    expect(back[0]?.description).toContain('Forum 4 svarar.');
    const changed = await answer(4, mikael);
    expect(changed.status).toBe(200);
    expect(await ofItem(`Svar från forumen: ${TITLE}`)).toHaveLength(1);
    expect(await karim.act('answerSpread', otherAnswer())).toMatchObject({
      status: 409,
      body: { refused: { reason: 'alreadyAnswered' } },
    });
  });

  const otherAnswer = () => {
    const line = lines.find(({ bodyNr }) => bodyNr === 2);
    return { id: `goteborg-${String(line?.id)}`, version: line?.version ?? '', answer: 'Något annat.' };
  };
});

describe('The level of a line', () => {
  it('is asked for, kept, and says where the question goes (FSS-05)', async () => {
    const { id, version } = await karim.line(HISINGEN, '2026-12-10', 'Vilken nivå');
    const answered = await karim.act('answerLevel', { id, version, level: 'cityWide' });
    expect(answered).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('lyft den dit') as string, lines: ['Arbetsformer, Inledning'] } },
    });
    expect(await karim.act('answerLevel', { id, version, level: 'area' })).toMatchObject({
      body: { done: { text: expect.stringContaining('hör hemma här') as string } },
    });
    const { levels } = await machine.site.read({ levels: { list: lists.levelAnswers, where: { bodyNr: 2 } } });
    expect(levels.rows).toMatchObject([{ level: 'area', actedBy: 'karim.haddad@goteborg.example' }]);
  });
});

describe('A matter', () => {
  it('is passed to another body under its own last day, and to itself never', async () => {
    const { id, version } = await karim.line(HISINGEN, '2027-01-28', 'Gemensam utbildning');
    const { meeting } = await helena.meeting('goteborg-1', '2027-01-26');
    const onward = { id, version, to: 'goteborg-1', reason: 'Centrum har gjort det.' };
    expect(await karim.act('passOnMatter', onward)).toMatchObject({ body: { refused: { reason: 'lastDayPassed' } } });
    expect(await karim.act('passOnMatter', { ...onward, meetingId: meeting.id })).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('tisdag 26 januari 2027') as string } },
    });
    expect(await karim.act('passOnMatter', { id, version, to: HISINGEN, reason: 'Hit.' })).toMatchObject({
      body: { refused: { reason: 'samePlace' } },
    });
    expect(await karim.act('passOnMatter', { id, version, to: 'stockholm-1', reason: 'Dit.' })).toMatchObject({
      body: { refused: { reason: 'unknownBody', text: expect.stringContaining('samma organisation') as string } },
    });
  });

  it('is closed with a reason, once what still waits has been read', async () => {
    const [item] = await ofItem('Gemensam utbildning');
    const id = `goteborg-${String(item?.matterId)}`;
    const { version } = (await karim.get(`/matters/${id}`)).body as MatterView;
    expect(await anna.act('closeMatter', { id, version, reason: 'Utbildningen är klar.' })).toMatchObject({
      status: 200,
    });
    expect((await karim.get(`/matters/${id}`)).body).toMatchObject({
      status: 'closed',
      closedBecause: 'Utbildningen är klar.',
    });
  });
});

describe('A question to all four where one forum has no meeting in time', () => {
  const TITLE = 'Lekplatser i parker';
  const planned = async (stage: 'planned' | 'cancelled') => {
    const { meetings } = await machine.site.read({ meetings: { list: lists.meetings, where: { bodyNr: 4 } } });
    const other = stage === 'planned' ? 'cancelled' : 'planned';
    const coming = meetings.rows.filter((one) => one.day > '2026-11-20' && one.stage === other);
    expect(coming.length).toBeGreaterThan(0);
    for (const one of coming) expect((await machine.site.change(lists.meetings, one, { stage })).ok).toBe(true);
  };
  const where = async () => (await ofItem(TITLE)).map(({ bodyNr }) => bodyNr).sort();

  it('waits there, and is put on the meeting planned since, once and with a reason (ESC-04)', async () => {
    await planned('cancelled');
    const { id, version } = await helena.line(CITY, '2026-12-17', TITLE);
    expect((await helena.act('spreadMatter', { id, version, reason: 'Alla har parker.' })).status).toBe(200);
    expect(await where()).toEqual([1, 2, 3, 5]);
    const matterId = (await ofItem(TITLE))[0]?.matterId ?? 0;
    const { matters } = await machine.site.read({ matters: { list: lists.matters, where: { id: matterId } } });
    const about = { id: `goteborg-${String(matterId)}`, version: matters.rows[0]?.version ?? '' };
    expect(await helena.act('placeSpread', { ...about, reason: ' ' })).toMatchObject({
      body: { refused: { reason: 'reasonMissing' } },
    });
    await planned('planned');
    const placing = { ...about, reason: 'Mötet är planerat nu.', key: 'place-once' };
    const placed = await helena.act('placeSpread', placing);
    expect(placed).toMatchObject({ status: 200 });
    expect(await where()).toEqual([1, 2, 3, 4, 5]);
    expect((await helena.act('placeSpread', placing)).body).toEqual(placed.body);
    expect(await helena.act('placeSpread', { ...about, reason: 'Igen.' })).toMatchObject({
      body: { refused: { reason: 'nothingWaits' } },
    });
    expect(await where()).toEqual([1, 2, 3, 4, 5]);
  });
});
