import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { graphRoutes } from '../../../local/graph/graph';
import { day, instant, type ClockTime } from '../../../src/core/calendar';
import type { CalendarNotice, WholeEvent } from '../calendar';
import type { Letter } from '../letter';
import { graphCalendar } from './graphCalendar';
import { graphRequests } from './requests';

const BODY = 'samverka+goteborg-2@samverka.example';
const NOW = instant('2026-11-20T09:00:00Z');

let server: Server;
let url = '';
/** What becomes of the answer to the next request to make an event. */
let answers: 'come' | 'are lost' = 'come';

beforeAll(async () => {
  const app = express();
  app.use((request, response, next) => {
    if (request.method === 'POST' && request.path.endsWith('/events') && answers === 'are lost') {
      answers = 'come';
      // Done, and never told.
      response.json = () => {
        request.socket.destroy();
        return response;
      };
    }
    next();
  });
  app.use(graphRoutes(() => NOW));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const calendar = (token = 'a.b.c') =>
  graphCalendar(
    graphRequests(`${url}/v1.0`, () => Promise.resolve(token)),
    'forum@samverka.example',
    () => NOW,
  );
const event = (uid: string, sequence: number, starts = '09:00'): WholeEvent => ({
  ...{ uid, sequence, words: ['Mötet hålls.'], online: 'none' },
  face: {
    ...{ title: `Möte ${uid}`, day: day('2026-12-15'), starts: starts as ClockTime, ends: '16:00' as ClockTime },
    ...{ place: 'Torget 1', chairName: 'Karim Haddad', standing: 'stands' },
  },
  attendees: [{ name: 'Bo', mail: 'bo@polisen.example' }],
});
/** A notice whose event stands as these say, one after the other each time it is read. */
const notice = (uid: string, sequence: number, ...wholes: readonly WholeEvent[]): CalendarNotice => {
  const left = [...wholes];
  return {
    letter: { from: BODY } as Letter,
    message: { uid, sequence } as CalendarNotice['message'],
    whole: () => Promise.resolve(left.length > 1 ? left.shift() : left[0]),
    keepLink: () => Promise.resolve(),
  };
};
interface Held {
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly told: readonly { readonly what: string }[];
}
const held = async (uid: string) =>
  ((await (await fetch(`${url}/events`)).json()) as readonly Held[]).filter(({ subject }) => subject === `Möte ${uid}`);

describe('An event that two changes meet at', () => {
  it('is as it was changed last, whichever of two instances comes last', async () => {
    const [old, now] = [event('crossing', 0), event('crossing', 1, '13:00')];
    // One of them read the invitation before it was changed, and writes after the other.
    const slow = calendar().send(notice('crossing', 0, old, now));
    expect([await slow, await calendar().send(notice('crossing', 1, now))]).toMatchObject([
      { outcome: 'sent' },
      { outcome: 'sent' },
    ]);
    const [one, ...others] = await held('crossing');
    expect([one?.start.dateTime, others]).toEqual(['2026-12-15T12:00:00', []]);
    expect(one?.told.map(({ what }) => what)).toEqual(['request', 'update']);
  });

  it('is one although the answer to its making was lost', async () => {
    answers = 'are lost';
    const whole = event('lost', 0);
    expect(await calendar().send(notice('lost', 0, whole))).toMatchObject({ outcome: 'later', result: 'no answer' });
    expect(await calendar().send(notice('lost', 0, whole))).toMatchObject({ outcome: 'sent' });
    const all = await held('lost');
    expect(all.map(({ told }) => told.map(({ what }) => what))).toEqual([['request']]);
  });

  it('is asked for once for all of its receivers, and by a right token alone', async () => {
    const mine = calendar();
    const whole = event('many', 0);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => mine.send(notice('many', 0, whole))));
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['sent']));
    expect(await held('many')).toHaveLength(1);
    expect(await calendar('none').send(notice('refused', 0, event('refused', 0)))).toMatchObject({
      outcome: 'later',
      result: 'graph 401',
    });
    expect(await held('refused')).toEqual([]);
  });
});
