import type { ActAnswer } from '../../src/api/acts';
import type { ChoicesView } from '../../src/api/choices';
import type { MeasuresPage } from '../../src/api/measuresView';
import type { RulesPage } from '../../src/api/rulesView';
import type { BodyView } from '../../src/api/views';
import { isAct } from '../../src/doing/acts/performing';
import { doneInArchive } from '../../src/doing/acts/windingUp/archived';
import * as lists from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { readRoutes } from '../../test/bot/sweep';

jest.setTimeout(240_000);

let machine: OneMachine;
let ingrid: AsPerson;
const BODY = 'stockholm-1';

beforeAll(async () => {
  machine = await startOneMachine('2027-12-01T09:00:00+01:00', ['stockholm']);
  ingrid = asPerson(machine, 'ingrid.falkenhem');
});
afterAll(() => machine.stop());

const refusal = (reason: string) => ({ status: 409, body: { refused: { reason } } });
const doneIn = ({ body }: { readonly body: ActAnswer }) => {
  if (!('done' in body)) throw new Error(JSON.stringify(body));
  return body.done;
};
const told = async () => ((await ingrid.get(`/bodies/${BODY}/rules`)).body as RulesPage).cards[0];
const windingUp = async () => {
  const { rows } = await machine.site.read({ rows: { list: lists.windingUps, where: { bodyNr: 1 } } });
  return { id: `stockholm-${String(rows.rows[0]?.id)}`, version: rows.rows[0]?.version };
};

describe('The winding up of an association', () => {
  const members = ['staden', 'region', 'fk', 'af'];
  const entering = {
    ...{ id: BODY, version: 'any', cause: 'agreed', consulted: members },
    ...{ consultedOn: '2027-02-01', decidedOn: '2027-03-01' },
  };

  it('begins after a consultation with every member, and in no other body than its board (FIN-14)', async () => {
    expect(await ingrid.act('enterLiquidation', { ...entering, consulted: ['fk', 'af'] })).toMatchObject({
      body: { refused: { reason: 'notConsulted', text: expect.stringContaining('Stockholms stad') as string } },
    });
    expect(await ingrid.act('enterLiquidation', { ...entering, id: 'stockholm-2' })).toMatchObject(
      refusal('notAnAssociation'),
    );
    expect(await ingrid.act('enterLiquidation', entering)).toMatchObject(refusal('toConfirm'));
    expect((await told())?.rows).toEqual([]);
    doneIn(await ingrid.act('enterLiquidation', { ...entering, consequencesRead: true }));
    expect(await ingrid.act('enterLiquidation', entering)).toMatchObject(refusal('alreadyWindingUp'));
    const goal = { id: BODY, version: 'any', title: 'Avsluta insatserna' };
    expect(await ingrid.act('addGoal', goal)).toMatchObject({ status: 200 });
  });

  it('has final accounts, and a receipt from each member of having been served them (FIN-14)', async () => {
    const serving = { partyKey: 'fk', servedOn: '2027-10-05', receipt: 'Dnr 2027-9' };
    expect(await ingrid.act('noteServed', { ...(await windingUp()), ...serving })).toMatchObject(
      refusal('accountsMissing'),
    );
    const accounts = { report: 'Dnr 2027-7', accounts: 'Dnr 2027-8', presentedOn: '2027-10-01' };
    doneIn(await ingrid.act('presentFinalAccounts', { ...(await windingUp()), ...accounts }));
    for (const partyKey of ['fk', 'af', 'region'])
      doneIn(await ingrid.act('noteServed', { ...(await windingUp()), ...serving, partyKey }));
    expect((await told())?.rows[0]?.lines).toEqual([
      'Medlemmarna är överens. Samråd måndag 1 februari 2027, beslut måndag 1 mars 2027.',
      'Slutredovisning fredag 1 oktober 2027: Dnr 2027-7 och Dnr 2027-8.',
      'Försäkringskassan delgavs tisdag 5 oktober 2027: Dnr 2027-9.',
      'Arbetsförmedlingen delgavs tisdag 5 oktober 2027: Dnr 2027-9.',
      'Region Stockholm delgavs tisdag 5 oktober 2027: Dnr 2027-9.',
      'Kvar att delge: Stockholms stad.',
    ]);
  });

  it('makes the body and those under it an archive to read when the last has been served (FIN-14)', async () => {
    const last = { partyKey: 'staden', servedOn: '2027-10-08', receipt: 'Dnr 2027-12' };
    const shown = await ingrid.act('noteServed', { ...(await windingUp()), ...last });
    expect(shown).toMatchObject(refusal('toConfirm'));
    expect(JSON.stringify(shown.body)).toContain('Arbetsutskott');
    const yes = { ...(await windingUp()), ...last, consequencesRead: true, key: 'last-served-1' };
    const answer = await ingrid.act('noteServed', yes);
    expect(doneIn(answer).text).toContain('är nu ett arkiv');
    expect(await ingrid.act('noteServed', yes)).toEqual(answer);
    const goal = { version: 'any', title: 'Ett mål till' };
    for (const id of [BODY, 'stockholm-2'])
      expect(await ingrid.act('addGoal', { id, ...goal })).toMatchObject(refusal('dissolved'));
    const { body } = (await ingrid.get(`/bodies/${BODY}`)).body as BodyView;
    expect(body.purpose).toMatch(/^Organet är upplöst sedan fredag 8 oktober 2027 och är ett arkiv\./);
    const { may } = (await ingrid.get(`/bodies/${BODY}/choices`)).body as ChoicesView;
    expect(Object.keys(may)).not.toContain('submitProposal');
    expect(Object.keys(may)).toContain('verifyJournal');
    const page = (await ingrid.get(`/bodies/${BODY}/measures`)).body as MeasuresPage;
    expect(page.may).toEqual([]);
    expect(page.cards[0]).toMatchObject({ rows: [{ title: 'Avsluta insatserna', acts: [] }], acts: [] });
    expect((await told())?.rows[0]).toMatchObject({ acts: [] });
    const asked = { id: BODY, version: 'any', what: 'Slutredovisningen' };
    expect((await ingrid.act('verifyJournal', { id: BODY, version: 'any', year: 2027 })).status).toBe(200);
    expect((await ingrid.act('requestDocument', asked)).status).not.toBe(409);
  });

  it('offers nothing there, on any page, that is not done in an archive (FIN-14)', async () => {
    const { rows } = await machine.site.read({
      rows: { list: lists.meetings, where: { bodyYear: ['0001-2027', '0002-2027'] } },
    });
    const nouns = readRoutes(machine).filter((route) => /^\/bodies\/:nr(?:\/(?!archive)[a-z]+)?$/i.test(route));
    const paths = [
      ...nouns.flatMap((route) => [BODY, 'stockholm-2'].map((nr) => route.replace(':nr', nr))),
      ...rows.rows.map(({ id }) => `/meetings/stockholm-${String(id)}`),
      ...['/cockpit', '/registrar'],
    ];
    const offered = new Set<string>();
    let answered = 0;
    for (const path of paths) {
      const { status, body } = await ingrid.get(path);
      if (status !== 200) continue;
      answered += 1;
      for (const word of wordsIn(body)) if (isAct(word) && !doneInArchive(word)) offered.add(`${path}: ${word}`);
    }
    expect(answered).toBeGreaterThan(30);
    expect([...offered]).toEqual([]);
  });
});

/** Every text in an answer, and the names of what it holds. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...wordsIn(inner)]);
}
