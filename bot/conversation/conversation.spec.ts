import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { cardIn, dataOf, hand, readable, textsIn, verbsOf } from '../../test/bot/talking';
import type { Hand, LocalCard, Said } from '../../test/contract';
import { bodies, proposals } from '../../src/storage/lists';

jest.setTimeout(180_000);

let machine: OneMachine;
let nadia: Hand;
let asa: Hand;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  nadia = await hand(machine, 'nadia.benali');
  asa = await hand(machine, 'asa.kvist');
});
afterAll(() => machine.stop());

const written = async () => {
  const years = ['0002-2026', '0002-2027', '0004-2026', '0004-2027'];
  const { rows } = await machine.site.read({ rows: { list: proposals, where: { bodyYear: years } } });
  return rows.rows;
};
const titled = async (title: string) => (await written()).filter((one) => one.title === title);

describe('A new chat', () => {
  it('is greeted once, though Teams tells of it more than once', async () => {
    const turn = await asa.say('Hej!');
    const greetings = (await asa.conversation()).filter((one) => readable({ one }).includes('jag är Samverka'));
    expect(greetings).toHaveLength(1);
    expect(textsIn(turn)).toEqual([expect.stringContaining('Hej Åsa!')]);
  });
});

describe('A proposal in the personal chat', () => {
  it('becomes a draft with forum, meeting, last day, clause and arithmetic, and is written nowhere', async () => {
    const { card } = cardIn(await asa.say('Kan vi ta upp belysningen vid Vågmästareplatsen på nästa möte?'));
    const words = readable(card);
    expect(words).toContain('Forum för stadsområdessamverkan Hisingen');
    expect(words).toContain('torsdag 10 december 2026');
    expect(words).toContain('Sista dag för förslag är torsdag 26 november 2026, 14 dagar före mötet');
    expect(words).toContain('det är 6 dagar kvar');
    expect(verbsOf(card)).toEqual(['confirm', 'change', 'drop']);
    expect(await written()).toEqual([]);
  });

  it('is handed in by the word ja, and its card loses its buttons', async () => {
    const turn = await asa.say('ja');
    expect(readable(cardIn(turn).card)).toContain('Förslaget är lämnat');
    expect(turn.updated).toHaveLength(1);
    expect(await written()).toMatchObject([{ bodyNr: 2, submitterName: 'Åsa Kvist', status: 'submitted' }]);
  });

  it('is one, however often its card is pressed', async () => {
    const { id, card } = cardIn(await asa.say('Jag föreslår att vi tar upp cykelparkeringen vid Hjalmar.'));
    const data = dataOf(card, 'confirm');
    const pressed = await Promise.all([1, 2, 3].map(() => asa.press(id, 'confirm', data)));
    for (const turn of pressed) expect(readable(turn.card)).toContain('Förslaget är lämnat');
    expect((await written()).filter((one) => one.title.includes('Cykelparkeringen'))).toHaveLength(1);
  });

  it('is one draft and one card, however often Teams delivers the message', async () => {
    const said = {
      as: asa.person.id,
      in: 'personal',
      text: 'Kan vi ta upp lekplatsen i Lundby?',
      activityId: '177700000',
    };
    const [first, second] = [await machine.post('/local/say', said), await machine.post('/local/say', said)];
    expect([first, second].map(({ status }) => status)).toEqual([200, 200]);
    const cards = (await asa.conversation()).filter((one) => readable({ one }).includes('Utkast: Lekplatsen'));
    expect(cards).toHaveLength(1);
    await asa.say('nej');
  });

  it('asks which forum when the person is in several and names none', async () => {
    const { id, card } = cardIn(await nadia.say('Kan vi ta upp sommarlovsaktiviteter för unga?'));
    expect(readable(card)).toContain('Vilket forum gäller förslaget?');
    expect(verbsOf(card)).toEqual(['change', 'drop']);
    const chosen = await nadia.press(id, 'change', { ...dataOf(card, 'change'), body: '4' });
    expect(readable(chosen.card)).toContain('Förslag till Forum för stadsområdessamverkan Sydväst');
    expect(verbsOf(chosen.card)).toContain('confirm');
    await nadia.press(id, 'drop', dataOf(card, 'drop'));
    const late = await nadia.press(id, 'confirm', dataOf(card, 'drop'));
    expect(textsIn(late)).toEqual([expect.stringContaining('utkastet är kastat')]);
    expect(await titled('Sommarlovsaktiviteter för unga')).toEqual([]);
  });

  it('moves to another forum by "nej, Sydväst"', async () => {
    await nadia.say('Kan vi ta upp öppna förskolan i Biskopsgården?');
    const { card } = cardIn(await nadia.say('nej, Sydväst'));
    expect(readable(card)).toContain('Förslag till Forum för stadsområdessamverkan Sydväst');
    expect(textsIn(await nadia.say('nej, Mölndal')).join()).toContain('Jag hittar inget forum som heter ”Mölndal”');
    expect(readable(cardIn(await nadia.say('nej')).card)).toContain('Utkastet är kastat');
    expect(textsIn(await nadia.say('nej'))).toEqual([expect.stringContaining('inget utkast')]);
    expect(textsIn(await nadia.say('ja'))).toEqual([expect.stringContaining('inget utkast')]);
  });

  it('has a card of its own for each of several in one message, and each is handed in by its own yes', async () => {
    const turn = await asa.say('Jag vill ta upp två saker:\n- skolvägar i Lundby\n- badplatsen vid ön');
    expect(textsIn(turn).join()).toContain('Jag läser 2 förslag');
    const cards = turn.replies.filter((one) => one.attachments !== undefined);
    expect(cards.map((one) => readable({ one }).includes('Badplatsen'))).toEqual([false, true]);
    expect([await titled('Skolvägar i Lundby'), await titled('Badplatsen vid ön')]).toEqual([[], []]);
    const [first, second] = cards.map((one) => cardIn({ ...turn, proactive: [], replies: [one] }));
    await asa.press(first?.id ?? '', 'confirm', dataOf(first?.card ?? {}, 'confirm'));
    expect(await titled('Skolvägar i Lundby')).toHaveLength(1);
    await asa.press(second?.id ?? '', 'drop', dataOf(second?.card ?? {}, 'drop'));
    expect(await titled('Badplatsen vid ön')).toEqual([]);
  });

  it('is changed as filled in on the card', async () => {
    const { id, card } = cardIn(await asa.say('Kan vi ta upp parkleken?'));
    const changed = await asa.press(id, 'change', {
      ...dataOf(card, 'change'),
      title: 'Parkleken i Flunsåsparken',
      description: 'Den behöver *nya* gungor.',
      kind: 'measure',
    });
    expect(readable(changed.card)).toContain('Parkleken i Flunsåsparken');
    await asa.press(id, 'confirm', dataOf(card, 'confirm'));
    expect(await titled('Parkleken i Flunsåsparken')).toMatchObject([
      { kind: 'measure', description: 'Den behöver *nya* gungor.' },
    ]);
  });
});

describe('A proposal in the channel', () => {
  it('is answered in the personal chat; the channel hears only that', async () => {
    const bodies = (await machine.get('/local/bodies')) as readonly { nr: string; name: string; channel: string }[];
    const channels = (await machine.get(`/local/bodies`)) as readonly Record<string, unknown>[];
    const hisingen = channels.find((one) => String(one['nr']).endsWith('2'));
    expect(bodies.length).toBeGreaterThan(0);
    const channelId = String(hisingen?.['channelId'] ?? hisingen?.['channel']);
    const turn = await nadia.say('Kan vi ta upp båttrafiken över älven?', { in: channelId, mention: true });
    expect(textsIn(turn)).toEqual(['Jag har skrivit till dig']);
    expect(readable({ turn })).not.toContain('saknas');
    const own = turn.proactive.filter(({ to }) => to === nadia.person.id);
    expect(readable({ own })).toContain('Förslag till Forum för stadsområdessamverkan Hisingen');
    await nadia.say('nej');
  });
});

describe('What people ask', () => {
  it.each([
    ['hjälp', 'Lämna ett förslag'],
    ['tack!', 'Varsågod'],
    ['när är nästa möte?', 'torsdag 10 december 2026 kl. 13:00–'],
    ['När är nästa möte?', 'Sista dag för förslag är torsdag 26 november 2026.'],
  ])('%s', async (asked, answer) => {
    expect(readable({ turn: await asa.say(asked) })).toContain(answer);
  });

  it('is answered in English to someone whose register says English', async () => {
    const robert = await hand(machine, 'robert.chen');
    expect(textsIn(await robert.say('help')).join()).toContain('This is what I can do');
  });
});

describe('Föreslå till dagordningen, on a message', () => {
  const invoke = async (who: Hand, place: string, name: string, value: object, more: object = {}) => {
    const activity = { type: 'invoke', name: `composeExtension/${name}`, value, ...more };
    const { body } = await machine.post('/local/activity', { as: who.person.id, in: place, activity });
    return body as Said & { readonly invoke?: { readonly task?: { readonly type: string; readonly value: unknown } } };
  };
  const saying = (sentence: string): unknown => expect.stringContaining(sentence);
  const on = (content: string) => ({
    commandContext: 'message',
    messagePayload: { id: '1', from: { user: { displayName: 'Någon' } }, body: { contentType: 'html', content } },
  });
  const formIn = (turn: Awaited<ReturnType<typeof invoke>>) => {
    const { value } = turn.invoke?.task ?? {};
    return (value as { readonly card: { readonly content: LocalCard } }).card.content;
  };
  const inputsOf = (form: LocalCard) =>
    Object.fromEntries(
      (form['body'] as readonly { readonly id?: string; readonly value?: string }[]).flatMap(({ id, value }) =>
        id === undefined ? [] : [[id, value]],
      ),
    );
  const channelOf = async (bodyNr: number) => {
    const { rows } = await machine.site.read({ rows: { list: bodies, where: {} } });
    return rows.rows.find(({ nr }) => nr === bodyNr)?.channelId ?? '';
  };

  it('opens a form with its words and the channel’s forum, and becomes a draft in the own chat alone', async () => {
    const channel = await channelOf(2);
    const before = await written();
    const opened = await invoke(
      asa,
      channel,
      'fetchTask',
      on('<p>Kan vi ta upp <b>vattenleken</b> vid Eriksberg?</p>'),
    );
    expect(opened.invoke?.task?.type).toBe('continue');
    expect([...opened.replies, ...opened.proactive]).toEqual([]);
    const filled = inputsOf(formIn(opened));
    expect(filled).toEqual({
      title: 'Vattenleken vid Eriksberg',
      description: 'Kan vi ta upp vattenleken vid Eriksberg?',
      body: 'goteborg-2',
    });
    const made = await invoke(asa, channel, 'submitAction', { data: { ...filled, title: 'Vattenlek' } });
    expect(made.invoke?.task).toEqual({ type: 'message', value: saying('Inget är lämnat') });
    expect(made.replies).toEqual([]);
    expect(verbsOf(cardIn(made).card)).toEqual(['confirm', 'change', 'drop']);
    expect(readable(cardIn(made).card)).toContain('Vattenlek');
    expect(await written()).toEqual(before);
  });

  it('asks which forum where the message and the channel leave it open, and takes none but the person’s own', async () => {
    const opened = await invoke(nadia, 'personal', 'fetchTask', on('Det är så mörkt vid gångtunneln.'));
    const filled = inputsOf(formIn(opened));
    expect(filled).toMatchObject({ title: 'Det är så mörkt vid gångtunneln', body: undefined });
    for (const body of ['', 'goteborg-3', 'annan-1']) {
      const refused = await invoke(nadia, 'personal', 'submitAction', { data: { title: 'Tunneln', body } });
      expect(refused.invoke?.task?.value).toContain('Välj först vilket forum');
      expect(refused.proactive).toEqual([]);
    }
  });

  it('goes through the door both when it is opened and when it is filled in', async () => {
    const opened = await invoke(asa, 'personal', 'fetchTask', on('Gäller 19121212-1212'));
    expect(opened.invoke?.task).toEqual({ type: 'message', value: saying('personnummer') });
    const data = { title: 'Bänkar', description: '19121212-1212', body: 'goteborg-2' };
    const filled = await invoke(asa, 'personal', 'submitAction', { data });
    expect(filled.invoke?.task?.value).toContain('personnummer');
    expect([...filled.replies, ...filled.proactive]).toEqual([]);
  });

  it.each([
    ['a message without words', 'fetchTask', on('<img src="a.gif">'), 'ingen text'],
    ['no message', 'fetchTask', {}, 'ingen text'],
    ['no title', 'submitAction', { data: { title: ' ', body: 'goteborg-2' } }, 'saknar rubrik'],
    ['no form', 'submitAction', {}, 'gick inte att läsa'],
    ['a form of another kind', 'submitAction', { data: { title: { a: 1 } } }, 'gick inte att läsa'],
  ])('answers %s in a sentence', async (_what, name, value, sentence) => {
    const turn = await invoke(asa, 'personal', name, value);
    expect(turn.invoke?.task).toEqual({ type: 'message', value: saying(sentence) });
  });

  it.each(['private', 'shared'])('and the bot itself decline a %s channel clearly', async (type) => {
    const channel = await channelOf(2);
    const channelData = { channel: { id: channel, type } };
    const opened = await invoke(asa, channel, 'fetchTask', on('Kan vi ta upp bänkar?'), { channelData });
    expect(opened.invoke?.task?.value).toContain('där svarar jag inte');
    const activity = { type: 'message', text: 'Kan vi ta upp bänkar?', channelData };
    const { body } = await machine.post('/local/activity', { as: asa.person.id, in: channel, activity });
    expect(textsIn(body as Said)).toEqual([expect.stringContaining('där svarar jag inte')]);
    expect((body as Said).proactive).toEqual([]);
  });
});

describe('A message that was deleted', () => {
  const say = async (id: string, sent: object) => {
    const { body } = await machine.post('/local/activity', {
      as: asa.person.id,
      in: 'personal',
      activity: { id, ...sent },
    });
    return body as Said;
  };

  it('leaves its draft, and then its proposal, as they are, and that is said', async () => {
    const shown = await say('1799000001', { type: 'message', text: 'Kan vi ta upp isbanan i Lundby?' });
    const waiting = await say('1799000001', { type: 'messageDelete' });
    expect(textsIn(waiting)).toEqual([expect.stringContaining('Utkastet finns kvar')]);
    const { id, card } = cardIn(shown);
    await asa.press(id, 'confirm', dataOf(card, 'confirm'));
    await say('1799000002', { type: 'messageDelete' });
    expect(await titled('Isbanan i Lundby')).toMatchObject([{ status: 'submitted' }]);
  });

  it('and was changed before is answered once, with its old words kept', async () => {
    const shown = await say('1799000003', { type: 'message', text: 'Kan vi ta upp skridskorna i Lundby?' });
    const edited = await say('1799000003', { type: 'messageUpdate', text: 'Kan vi ta upp slalom?' });
    expect(textsIn(edited)).toEqual([expect.stringContaining('Ändringen har jag inte läst')]);
    const { id, card } = cardIn(shown);
    await asa.press(id, 'confirm', dataOf(card, 'confirm'));
    const deleted = await say('1799000003', { type: 'messageDelete' });
    expect(textsIn(deleted)).toEqual([expect.stringContaining('lämnat och finns kvar')]);
    expect(await titled('Skridskorna i Lundby')).toMatchObject([{ status: 'submitted' }]);
    expect(await titled('Slalom')).toEqual([]);
  });
});
