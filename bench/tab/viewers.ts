import type { BodyView, MeetingView } from '../../src/api/views';
import { nextAsk } from '../../src/tab/running/pace';
import { signIn } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

const BODY = 'goteborg-2';
const DAY = '2026-12-10';

/** What SharePoint was asked in a minute by one instance of the service, and how often the service was, in that minute. */
export interface Followed {
  readonly sharePoint: number;
  readonly service: number;
}

/** So many follow one meeting as the tab does, for so long each, one number of them after the other. */
export async function followed(viewers: readonly number[], ms: number): Promise<readonly Followed[]> {
  const machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  try {
    const tokens = await tokensOf(machine);
    const body = await answer<BodyView>(machine, `/api/bodies/${BODY}`, tokens[0] ?? '');
    const id = body.meetings.find((meeting) => meeting.day === DAY)?.id ?? '';
    machine.moveTo(`${DAY}T13:05:00+01:00`);
    // What has fallen due in the weeks that were passed over is done first: nobody who looks on has caused it.
    await machine.service.runDuties();
    await machine.service.idle();
    const path = `/api/bodies/${BODY}/live?meeting=${id}`;
    // Who they are is learnt once in an hour: that is not what grows with how long they look on.
    const states = await Promise.all(
      tokens.map(async (token) => (await answer<MeetingView>(machine, path, token)).state),
    );
    const counted: Followed[] = [];
    for (const count of viewers) {
      await machine.requests();
      let asked = 0;
      const until = performance.now() + ms;
      const viewer = async (at: number) => {
        const place = at % tokens.length;
        const since = `${path}&since=${encodeURIComponent(states[place] ?? '')}`;
        // They have come in the course of the meeting, not all in one moment.
        for (let wait = Math.random() * nextAsk(0, 1, 'held'); performance.now() + wait < until;) {
          await new Promise((resolve) => setTimeout(resolve, wait));
          await answer(machine, since, tokens[place] ?? '');
          asked += 1;
          wait = nextAsk(0, Math.random(), 'held');
        }
      };
      await Promise.all(Array.from({ length: count }, (_, at) => viewer(at)));
      const minutes = ms / 60_000;
      counted.push({ sharePoint: (await machine.requests()).length / minutes, service: asked / minutes });
    }
    return counted;
  } finally {
    await machine.stop();
  }
}

/** The tokens of all who may see the body: none of them asks more often than one person may. */
async function tokensOf(machine: OneMachine): Promise<readonly string[]> {
  const people = (await machine.get('/local/people')) as readonly { upn: string }[];
  const signedIn = await Promise.allSettled(people.map(({ upn }) => signIn(machine, upn.split('@')[0] ?? '')));
  // Some have no Teams, and so no tab.
  const tokens = signedIn.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const may = await Promise.all(tokens.map(async (token) => (await ask(machine, `/api/bodies/${BODY}`, token)).ok));
  return tokens.filter((_, at) => may[at] === true);
}

const ask = (machine: OneMachine, path: string, token: string) =>
  fetch(`${machine.serviceUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });

async function answer<Value>(machine: OneMachine, path: string, token: string): Promise<Value> {
  const response = await ask(machine, path, token);
  if (!response.ok) throw new Error(`GET ${path}: ${String(response.status)} ${await response.text()}`);
  return (await response.json()) as Value;
}
