import { acts } from '../../src/api/acts';
import type { ChoicesView } from '../../src/api/choices';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { BodyView } from '../../src/api/views';

jest.setTimeout(180_000);

let machine: OneMachine;
const tokens = new Map<string, string>();

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  const people = (await machine.get('/local/people')) as readonly { id: string; upn: string }[];
  for (const name of ['karim.haddad', 'nadia.benali', 'robert.chen']) {
    const person = people.find(({ upn }) => upn.startsWith(name));
    const { token } = (await machine.get(`/local/token?as=${person?.id ?? ''}`)) as { token: string };
    tokens.set(name, token);
  }
});
afterAll(() => machine.stop());

const ask = async (path: string, who: string) => {
  const response = await fetch(`${machine.serviceUrl}${path}`, {
    headers: { Authorization: `Bearer ${tokens.get(who) ?? ''}` },
  });
  return { status: response.status, body: (await response.json()) as unknown };
};
const choicesFor = async (who: string, body = 'goteborg-2') => {
  const answer = await ask(`/api/bodies/${body}/choices`, who);
  expect(answer.status).toBe(200);
  return answer.body as ChoicesView;
};

describe('What the forms of acts offer', () => {
  it('is every row an act can be about and a field can pick, by the list it lies in', async () => {
    const { body } = await ask('/api/acts', 'karim.haddad');
    const about = Object.values(body as Readonly<Record<string, { readonly about?: string }>>).map((one) => one.about);
    const { rows, picks } = await choicesFor('karim.haddad');
    const offered = Object.keys(rows);
    expect(offered).toEqual(expect.arrayContaining([...new Set(about.filter((list) => list !== undefined))]));
    expect(offered).toEqual(expect.arrayContaining(Object.values(picks)));
    expect(rows['Meetings']?.[0]).toMatchObject({
      day: '2026-12-10',
      face: 'open',
      version: expect.any(String) as string,
    });
    expect(rows['People']?.find(({ id }) => id.startsWith('nadia.benali'))).toMatchObject({ title: 'Nadia Benali' });
    expect(rows['Parties']?.map(({ id }) => id)).toContain('stadsbyggnad');
  });

  it('is the acts a person may do: the chair of a meeting what belongs to it, a participant none of it (FSS-18)', async () => {
    const chair = await choicesFor('karim.haddad');
    expect(Object.keys(chair.may)).toEqual(expect.arrayContaining(['sendAgenda', 'recordDecision']));
    expect(chair.may.sendAgenda).toBe('whereChairing');
    expect(chair.chaired).toContain(chair.rows['Meetings']?.[0]?.id);
    const participant = await choicesFor('nadia.benali');
    expect(participant.may.sendAgenda).toBeUndefined();
    expect(participant.may.arrangeAgenda).toBeUndefined();
    for (const name of Object.keys(participant.may)) expect(Object.keys(acts)).toContain(name);
  });

  it('hides from a participant the draft agenda that the chair may choose from', async () => {
    const { body } = await ask('/api/bodies/goteborg-2', 'karim.haddad');
    const meeting = (body as BodyView).meetings.find(({ day }) => day === '2026-12-10');
    const compiled = await fetch(`${machine.serviceUrl}/api/acts/arrangeAgenda`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${tokens.get('karim.haddad') ?? ''}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: meeting?.id, version: meeting?.version, key: 'choices-spec' }),
    });
    expect(compiled.status).toBe(200);
    const lines = ({ rows }: ChoicesView) =>
      (rows['AgendaItems'] ?? []).filter(({ meetingId }) => meetingId === meeting?.id);
    expect(lines(await choicesFor('karim.haddad')).length).toBeGreaterThan(0);
    expect(lines(await choicesFor('nadia.benali'))).toEqual([]);
  });

  it('is not there for a body the person has no role in', async () => {
    expect((await ask('/api/bodies/goteborg-2/choices', 'robert.chen')).status).toBe(404);
    expect((await ask('/api/bodies/goteborg-99/choices', 'karim.haddad')).status).toBe(404);
  });
});
