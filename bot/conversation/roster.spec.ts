import { startGoteborg, type Goteborg } from '../../test/doing/goteborg';
import { day } from '../../src/core/calendar';
import * as lists from '../../src/storage/lists';
import { openSite } from '../../src/storage/openSite';
import { botTexts } from '../../src/texts/bot';
import type { RosterMember, Transport, Turn } from '../transport/transport';
import { underway } from '../underway';
import { conversation } from './conversation';

jest.setTimeout(120_000);

const TENANT = '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68';
const texts = botTexts('sv');

let goteborg: Goteborg;
let asked = 0;
const said: string[] = [];
const nowhere = () => Promise.reject(new Error('Only the turn’s own chat is written to.'));
const transport: Transport = {
  ...{ receive: nowhere, send: nowhere, openPersonal: nowhere, findMember: nowhere, post: nowhere },
};

beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
});
beforeEach(() => said.splice(0));
afterAll(() => goteborg.stop());

/** A turn in somebody's own chat, as the roster answers about its sender. */
function turnOf(fromId: string, sender: () => Promise<RosterMember | undefined>): Turn {
  asked += 1;
  const reference = { serviceUrl: '', conversationId: `a:${fromId}`, tenantId: TENANT, botId: '28:b', userId: fromId };
  const reply: Turn['reply'] = (message) => {
    said.push('text' in message ? message.text : JSON.stringify(message.card));
    return Promise.resolve(String(said.length));
  };
  return {
    ...{
      activityId: `roster-${String(asked)}`,
      tenantId: TENANT,
      conversation: { id: `a:${fromId}`, kind: 'personal' },
    },
    ...{ channelKind: 'standard', channelId: null, fromId, locale: 'sv-SE', reference, reply },
    sender: () => sender(),
    update: () => Promise.resolve(),
    typing: () => Promise.resolve(),
  };
}

const rosterOf = (upn: string): RosterMember => ({
  ...{ objectId: `object-of-${upn}`, tenantId: TENANT, upn, mail: upn, name: 'Vad roster säger' },
});
const handle = () =>
  conversation(
    { world: goteborg.world, transport, log: () => undefined, tabLink: () => '', acted: () => undefined },
    underway(),
  );
const PROPOSES = {
  kind: 'message',
  text: 'Jag föreslår att vi tar upp belysningen vid lekplatsen',
  attachments: [],
} as const;
const drafts = async () =>
  (await goteborg.site.read({ all: { list: lists.drafts, where: { state: 'pending' } } })).all.rows;

describe('Who somebody in the chat is', () => {
  it('is asked of the roster: while it does not answer nothing is done, and that is said', async () => {
    await handle()(
      turnOf('29:nadia', () => Promise.reject(new Error('503'))),
      PROPOSES,
    );
    expect(said).toEqual([texts.rosterAway]);
    expect(await drafts()).toEqual([]);
  });

  it('is nobody where the roster knows nobody by that id', async () => {
    await handle()(
      turnOf('29:nadia.benali@goteborg.example', () => Promise.resolve(undefined)),
      PROPOSES,
    );
    expect(said).toEqual([texts.unknownPerson.noOne]);
    expect(await drafts()).toEqual([]);
  });

  it('is what the roster says each time, never what was learnt of the same id before', async () => {
    const talk = handle();
    await talk(
      turnOf('29:x', () => Promise.resolve(rosterOf('nadia.benali@goteborg.example'))),
      PROPOSES,
    );
    expect((await drafts()).map(({ upn }) => upn)).toEqual(['nadia.benali@goteborg.example']);
    said.splice(0);
    await talk(
      turnOf('29:x', () => Promise.resolve(undefined)),
      { kind: 'message', text: 'ja', attachments: [] },
    );
    expect(said).toEqual([texts.unknownPerson.noOne]);
    const { handedIn } = await goteborg.site.read({
      handedIn: { list: lists.proposals, where: { bodyYear: '0002-2026' } },
    });
    expect(handedIn.rows).toEqual([]);
  });

  it('gives no right that has been taken back by another instance a moment ago', async () => {
    const talk = handle();
    const nadia = () => Promise.resolve(rosterOf('nadia.benali@goteborg.example'));
    await talk(turnOf('29:n', nadia), { kind: 'message', text: 'När är nästa möte?', attachments: [] });
    const another = openSite({
      organisation: 'goteborg',
      url: goteborg.site.url,
      token: () => Promise.resolve('dev:ulf.garbo@goteborg.example'),
    });
    const { mandates } = await another.read({
      mandates: { list: lists.mandates, where: { upn: 'nadia.benali@goteborg.example' } },
    });
    for (const mandate of mandates.rows) await another.change(lists.mandates, mandate, { to: day('2026-11-01') });
    const [draft] = await drafts();
    const press = {
      kind: 'action',
      verb: 'confirm',
      data: { organisation: 'goteborg', draftId: draft?.id },
      replyToId: null,
    } as const;
    await talk(turnOf('29:n', nadia), press);
    const { handedIn } = await goteborg.site.read({
      handedIn: { list: lists.proposals, where: { bodyYear: '0002-2026' } },
    });
    expect(handedIn.rows).toEqual([]);
  });
});
