import * as lists from '../../src/storage/lists';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { LocalMail } from '../../test/contract';

jest.setTimeout(240_000);

const GUNILLA = 'gunilla.fors@goteborg.example';
const HISINGEN = 'samverka+goteborg-2@samverka.example';

let machine: OneMachine;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
});
afterAll(() => machine.stop());

const mails = async () => (await machine.get(`/local/mail?to=${GUNILLA}`)) as readonly LocalMail[];
/** Writes as Gunilla, whom the local mail server vouches for, and gives what she is answered. */
const written = async (letter: object) => {
  const before = (await mails()).length;
  expect(await machine.post('/local/mail', { as: GUNILLA, ...letter })).toMatchObject({ status: 202 });
  await machine.service.idle();
  const answers = (await mails()).slice(before);
  expect(answers).toHaveLength(1);
  return answers[0];
};
const toHisingen = (text: string) => written({ to: HISINGEN, subject: 'Till forumet', text });
const attendance = async () =>
  (await machine.site.read({ rows: { list: lists.attendance, where: { bodyNr: 2 } } })).rows.rows;

describe('What a letter says, besides a proposal,', () => {
  it('is an answer about coming, which is noted after a yes to the letter that asks (FSS-15)', async () => {
    const asked = await toHisingen('Hej!\n\nJag kan tyvärr inte komma på nästa möte.\n\nHälsningar\nGunilla');
    expect(asked?.text).toContain('inte kommer');
    expect(await attendance()).toEqual([]);
    expect((await written({ answers: asked?.id, text: 'Ja' }))?.text).toContain('Det är antecknat');
    expect(await attendance()).toMatchObject([{ partyKey: 'stadsmiljo', presence: 'absent', actedBy: GUNILLA }]);
  });

  it('is a report of a working group, which is handed in after a yes (WG-08)', async () => {
    const asked = await toHisingen(
      'Rapport från Trygghetsvandringar i Biskopsgården: Vi har gått två vandringar i november.',
    );
    expect(asked?.text).toContain('två vandringar');
    const reports = async () =>
      (await machine.site.read({ rows: { list: lists.pendingReports, where: { bodyNr: 2 } } })).rows.rows;
    expect(await reports()).toEqual([]);
    await written({ answers: asked?.id, text: 'Ja' });
    expect(await reports()).toMatchObject([
      { actedBy: GUNILLA, text: expect.stringContaining('två vandringar') as string },
    ]);
  });
});
