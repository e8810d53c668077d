import { running, type Running } from './running';

interface Moved {
  readonly now: string;
  readonly ran: readonly { readonly at: string; readonly count: number }[];
  readonly proactive: readonly object[];
  readonly error: string;
}

let local: Running;
beforeAll(async () => {
  local = await running();
});
afterAll(() => local.stop());
beforeEach(() => {
  local.bot.due = [];
  local.bot.onDue = () => Promise.resolve();
});

const hour = 3_600_000;
const shown = async () => Date.parse((await local.get<{ readonly now: string }>('/local/clock')).body.now);

describe('The clock', () => {
  it('shows real time until it is moved, then runs on from there, also after a restart', async () => {
    expect(Math.abs((await shown()) - Date.now())).toBeLessThan(5_000);
    const target = Date.now() + 48 * hour;
    const moved = await local.post<Moved>('/local/clock', { now: new Date(target).toISOString() });
    expect(Date.parse(moved.body.now)).toBeGreaterThanOrEqual(target);
    local = await local.restart();
    expect(await shown()).toBeGreaterThanOrEqual(target);
  });

  it('stops at every moment something falls due on the way, in order', async () => {
    const start = await shown();
    const ran: number[] = [];
    local.bot.due = [start + 2 * hour, start + 1 * hour, start + 9 * hour];
    local.bot.onDue = async () => void ran.push(Math.round(((await shown()) - start) / hour));
    const moved = await local.post<Moved>('/local/clock', { now: new Date(start + 3 * hour).toISOString() });
    expect(ran).toEqual([1, 2, 3]);
    expect(moved.body.ran).toEqual([
      { at: new Date(start + 1 * hour).toISOString(), count: 1 },
      { at: new Date(start + 2 * hour).toISOString(), count: 1 },
    ]);
  });

  it('tells what the bot said on the way, and to whom', async () => {
    await local.post('/local/say', { as: 'anna-berg', in: 'personal', text: 'Hej' });
    const chat = encodeURIComponent(local.bot.heard.at(-1)?.conversation?.id ?? '');
    const start = await shown();
    local.bot.due = [start + hour];
    local.bot.onDue = async () => {
      local.bot.onDue = () => Promise.resolve();
      await local.bot.connector('POST', `conversations/${chat}/activities`, {
        type: 'message',
        text: 'Sista dagen är i dag',
      });
    };
    const moved = await local.post<Moved>('/local/clock', { now: new Date(start + 2 * hour).toISOString() });
    expect(moved.body.proactive).toMatchObject([{ to: 'anna-berg', activity: { text: 'Sista dagen är i dag' } }]);
  });

  it('never goes back', async () => {
    const moved = await local.post<Moved>('/local/clock', { now: new Date((await shown()) - hour).toISOString() });
    expect(moved.status).toBe(400);
    expect(moved.body.error).toMatch(/^Klockan går bara framåt/);
  });

  it.each(['i morgon', '2027-01-01', ''])('does not guess what "%s" means', async (now) => {
    expect((await local.post<Moved>('/local/clock', { now })).status).toBe(400);
  });
});
