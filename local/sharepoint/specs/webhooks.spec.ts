import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pnp } from './pnp';
import { OWNER, READER, running, SITE, type Running } from './running';

let sp: Running;
let now = Date.parse('2026-02-19T12:00:00Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();
const list = () => pnp(sp.sharePoint.url + SITE, OWNER).web.lists.getByTitle('Meetings');

/** A receiver that keeps what it is sent, and answers as it is told. */
class Receiver {
  readonly told: { readonly subscriptionId: string; readonly clientState: string | null }[] = [];
  posts = 0;
  answers: (request: IncomingMessage, token: string | null) => { readonly status: number; readonly text: string } = (
    _request,
    token,
  ) => ({ status: 200, text: token ?? '' });
  private readonly server: Server = createServer((request, response) => {
    const token = new URL(request.url ?? '/', 'http://localhost').searchParams.get('validationtoken');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { status, text } = this.answers(request, token);
      if (token === null) this.posts += 1;
      if (token === null && status === 200)
        this.told.push(...(JSON.parse(Buffer.concat(chunks).toString()) as { value: Receiver['told'] }).value);
      response.writeHead(status, { 'Content-Type': 'text/plain' }).end(text);
      for (const look of this.waiting.splice(0)) look();
    });
  });
  private readonly waiting: (() => void)[] = [];

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  /** Resolves when the condition holds, looked at after everything that comes. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (holds()) resolve();
        else this.waiting.push(look);
      };
      look();
    });
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

let receiver: Receiver;
let url: string;
interface Subscribed {
  readonly id: string;
}
const subscribe = async (state?: string, to = url) =>
  (await list().subscriptions.add(to, inDays(30), state)) as Subscribed;
const post = (body: object) => sp.ask(OWNER, "web/lists/getByTitle('Meetings')/subscriptions", { body });

beforeEach(async () => {
  sp = await running({ now: () => now });
  await pnp(sp.sharePoint.url + SITE, OWNER).web.lists.add('Meetings', '', 100);
  receiver = new Receiver();
  url = await receiver.listen();
});
afterEach(async () => {
  receiver.close();
  await sp.stop();
});

describe('A webhook', () => {
  it('is added when its receiver says back the token, read, changed and removed, as recorded', async () => {
    const { Id } = await list()();
    const { status, json } = await post({ notificationUrl: url, expirationDateTime: inDays(30), clientState: 's' });
    expect([status, json]).toMatchObject([
      201,
      {
        clientState: 's',
        expirationDateTime: '2026-03-21T12:00:00Z',
        notificationUrl: url,
        resource: Id,
        resourceData: null,
      },
    ]);
    const one = list().subscriptions.getById(String(json['id']));
    await one.update(inDays(60), undefined, 't');
    expect(await one()).toMatchObject({ clientState: 't', expirationDateTime: '2026-04-20T12:00:00Z' });
    expect(await list().subscriptions()).toHaveLength(1);
    expect(await list().expand('subscriptions')()).toMatchObject({ subscriptions: [{ clientState: 't' }] });
    await one.delete();
    expect(await list().subscriptions()).toEqual([]);
    await expect(one()).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    ['says something else', () => ({ status: 200, text: 'hello' })],
    ['refuses', () => ({ status: 500, text: '' })],
    ['accepts without saying it back', () => ({ status: 202, text: '' })],
  ])('is not added when its receiver %s', async (_what, answers) => {
    receiver.answers = answers;
    const { status, text } = await post({ notificationUrl: url, expirationDateTime: inDays(1) });
    expect([status, text]).toEqual([
      400,
      expect.stringContaining(`Failed to validate the notification URL '${url}'.`) as unknown,
    ]);
  });

  it.each(['https://receiver.example/hook', 'http://10.0.0.1/hook', 'file:///tmp/x', 'no address'])(
    'to %s is refused: nobody outside this machine is called',
    async (notificationUrl) => {
      expect((await post({ notificationUrl, expirationDateTime: inDays(1) })).status).toBe(400);
    },
  );

  it.each([
    ['in 180 days', 180, 201],
    ['an hour later', 180 + 1 / 24, 400],
    ['now', 0, 400],
  ])('may end %s: %s', async (_when, days, status) => {
    expect((await post({ notificationUrl: url, expirationDateTime: inDays(days) })).status).toBe(status);
  });

  it('is not for readers, and can be added in a batch', async () => {
    const { web } = pnp(sp.sharePoint.url + SITE, OWNER);
    await web.siteGroups.getByName('Göteborg Visitors').users.add(`i:0#.f|membership|${READER}`);
    const asReader = await sp.ask(READER, "web/lists/getByTitle('Meetings')/subscriptions", {
      body: { notificationUrl: url, expirationDateTime: inDays(1) },
    });
    expect(asReader.status).toBe(403);
    const [batched, execute] = pnp(sp.sharePoint.url + SITE, OWNER).batched();
    const added = batched.web.lists.getByTitle('Meetings').subscriptions.add(url, inDays(1));
    const row = batched.web.lists.getByTitle('Meetings').items.add({ Title: 'once' });
    await execute();
    await Promise.all([added, row]);
    expect(await list().items()).toHaveLength(1);
    expect(await list().subscriptions()).toHaveLength(1);
  });
});

describe('A notification', () => {
  it('comes once for changes that follow each other, and says where, not what', async () => {
    const { id } = await subscribe('state');
    const { Id } = await list()();
    for (const Title of ['a', 'b', 'c']) await list().items.add({ Title });
    await receiver.until(() => receiver.told.length > 0);
    expect(receiver.told).toEqual([
      {
        subscriptionId: id,
        clientState: 'state',
        expirationDateTime: '2026-03-21T12:00:00Z',
        resource: Id,
        tenantId: '00000000-0000-0000-0000-000000000000',
        siteUrl: SITE,
        webId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      },
    ]);
  });

  it('is tried again until it is heard', async () => {
    await subscribe();
    let refusals = 2;
    receiver.answers = () => ({ status: (refusals -= 1) >= 0 ? 503 : 200, text: '' });
    await list().items.add({ Title: 'a' });
    await receiver.until(() => receiver.told.length > 0);
    expect(receiver.posts).toBe(3);
  });

  it('comes after a restart where it had not come before', async () => {
    await subscribe();
    receiver.answers = () => ({ status: 503, text: '' });
    await list().items.add({ Title: 'a' });
    await receiver.until(() => receiver.posts > 0);
    await sp.sharePoint.close();
    receiver.answers = () => ({ status: 200, text: '' });
    sp = await running({ now: () => now, dataDir: sp.dataDir });
    await receiver.until(() => receiver.told.length > 0);
  });

  it('does not come for one that was removed or has ended, nor for who may do what', async () => {
    const removed = await subscribe('removed');
    await list().subscriptions.getById(removed.id).delete();
    await subscribe('ending');
    now += 31 * 86_400_000;
    await subscribe('living');
    await list().breakRoleInheritance(true, false);
    await list().items.add({ Title: 'a' });
    await receiver.until(() => receiver.told.length > 0);
    expect(receiver.told.map(({ clientState }) => clientState)).toEqual(['living']);
    expect(receiver.posts).toBe(1);
  });
});
