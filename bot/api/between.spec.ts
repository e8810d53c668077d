import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ActAnswer } from '../../src/api/acts';
import type { CockpitView } from '../../src/api/cockpitView';
import type { CommissionsView } from '../../src/api/commissionsView';
import type { MatterView } from '../../src/api/matterViews';
import * as lists from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { handOf } from '../../test/contract';

jest.setTimeout(400_000);

const DISA = 'disa.malmgren@rar.example';
let folder: string;
let machine: OneMachine;
let disa: AsPerson;
let ulla: AsPerson;
let lena: AsPerson;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'between-'));
  machine = await startOneMachine('2026-08-31T09:00:00+02:00', ['sormland', withDisa()]);
  disa = asPerson(machine, 'disa.malmgren');
  ulla = asPerson(machine, 'ulla.tornborg');
  lena = asPerson(machine, 'lena.stenby');
});
afterAll(async () => {
  await machine.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The example of the association, where the process leader of the other is secretary of the preparatory group. */
function withDisa(): string {
  const file = parse(readFileSync('local/examples/badesa.yaml', 'utf8')) as { people: object[]; mandates: object[] };
  file.people.push({ name: 'Disa Malmgren', upn: DISA, mail: DISA, teams: 'guest' });
  file.mandates.push({ person: DISA, body: 2, role: 'secretary', from: '2026-01-01' });
  const path = join(folder, 'förbund.yaml');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const doneIn = ({ body }: { readonly body: ActAnswer }) => {
  if (!('done' in body)) throw new Error(JSON.stringify(body));
  return body.done;
};
const refusal = (reason: string) => ({ status: 409, body: { refused: { reason } } });
const commissions = async (who: AsPerson, body: string) =>
  (await who.get(`/bodies/${body}/commissions`)).body as CommissionsView;
const matter = async (who: AsPerson, id: string) => (await who.get(`/matters/${id}`)).body as MatterView;
const told = async (kind: 'questionCarried' | 'questionAnswered') => {
  const { outbox } = await machine.site.read({
    outbox: { list: lists.outbox, where: { state: ['waiting', 'claimed', 'sent', 'dropped', 'parked'] } },
  });
  return outbox.rows.filter((one) => one.kind === kind).map(({ to }) => to);
};

describe('An assignment between bodies', () => {
  const asking = { id: 'badesa-1', kind: 'ideas', what: 'Idéer till insatser för unga vuxna', due: '2026-10-15' };

  it('is given by one body to another by a day, and is refused without one recipient or a coming day (BAD-05, BAD-10)', async () => {
    expect(await ulla.act('giveCommission', asking)).toMatchObject(refusal('oneRecipient'));
    expect(await ulla.act('giveCommission', { ...asking, toBody: 'badesa-2', upn: DISA })).toMatchObject(
      refusal('oneRecipient'),
    );
    expect(await ulla.act('giveCommission', { ...asking, toBody: 'badesa-1' })).toMatchObject(refusal('ownBody'));
    expect(await ulla.act('giveCommission', { ...asking, toBody: 'badesa-2', due: '2026-08-31' })).toMatchObject(
      refusal('dueNotLater'),
    );
    expect(await lena.act('giveCommission', { ...asking, toBody: 'badesa-2' })).toMatchObject({ status: 404 });
    const given = doneIn(await ulla.act('giveCommission', { ...asking, toBody: 'badesa-2' }));
    expect(given.text).toBe(
      'Beredningsgruppen har fått uppdraget och rapporterar tillbaka senast torsdag 15 oktober 2026.',
    );
    expect((await commissions(disa, 'badesa-2')).received).toMatchObject([
      { from: 'Styrelsen för BAD-ESA', kind: 'ideas', due: '2026-10-15', state: 'notDue', daysLeft: 45, report: null },
    ]);
  });

  it('is reported back to the body that gave it by one who has no role there, and lies on its agenda (BAD-09, PL-07)', async () => {
    await ulla.act('giveCommission', { ...asking, kind: 'task', what: 'Beskriv läget', toBody: 'badesa-3' });
    const [received] = (await commissions(lena, 'badesa-3')).received;
    const on = { id: received?.id, version: received?.version };
    const susann = asPerson(machine, 'susann.ytterberg');
    expect(await susann.act('reportReceived', { ...on, text: 'Klart.' })).toMatchObject(refusal('notTheirs'));
    expect(await lena.act('reportReceived', { ...on, text: ' ' })).toMatchObject(refusal('reportMissing'));
    const text = 'Åtta deltar. Två har börjat arbeta.';
    expect(doneIn(await lena.act('reportReceived', { ...on, text })).text).toContain('25 september 2026');
    expect((await commissions(lena, 'badesa-3')).received).toMatchObject([{ state: 'done', report: { text } }]);
    const { given } = await commissions(ulla, 'badesa-1');
    expect(given.find(({ what }) => what === 'Beskriv läget')).toMatchObject({
      ...{ to: 'Styrgrupp En väg in för vuxna', state: 'done', report: { by: 'Lena Stenby', text } },
    });
    const line = (await ulla.meeting('badesa-1', '2026-09-25')).items.find(({ title }) => title.includes('Beskriv'));
    expect(line?.description).toContain(text);
  });

  it('may be a function’s, which its party answers for, or to take part in a group (BAD-05, PL-07)', async () => {
    const operation = { ...asking, kind: 'task', operation: 'AME Åmål' };
    expect(await ulla.act('giveCommission', operation)).toMatchObject(refusal('unknownRecipient'));
    expect(await ulla.act('giveCommission', { ...operation, partyKey: 'amal' })).toMatchObject({ status: 200 });
    const part = { ...asking, kind: 'participation', upn: 'bertil.akerlind@amal.example' };
    expect(await ulla.act('giveCommission', part)).toMatchObject(refusal('groupMissing'));
    expect(await ulla.act('giveCommission', { ...part, takesPartIn: 'Länsgruppen' })).toMatchObject({ status: 200 });
  });
});

describe('What is due to one who serves several bodies', () => {
  it('is one list with what is done about each, and done at one press (PL-01)', async () => {
    const due = async () => ((await disa.get('/cockpit')).body as CockpitView).due;
    const found = (await due()).find(({ act, id }) => act === 'markDone' && id.startsWith('sormland'));
    const marked = { id: found?.id, version: found?.version, doneOn: '2026-08-31' };
    expect(doneIn(await disa.act('markDone', marked)).text).toContain(found?.title);
    expect((await due()).map(({ kind, id }) => `${kind} ${id}`)).not.toContain(`wheelEntry ${found?.id ?? ''}`);
    const days = (await due()).map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(new Set((await due()).map(({ body }) => body.nr)).size).toBeGreaterThan(3);
  });

  it('may be one proposal to several of them: each answers for itself, and it is there once (PL-05)', async () => {
    const several = {
      ...{ id: 'sormland-1', version: 'any', title: 'Ungas sommarjobb', description: 'Samma fråga i alla fyra.' },
      to: ['sormland-2', 'sormland-3', 'sormland-4', 'sormland-5', 'badesa-1'],
      key: 'between-several',
    };
    const shown = await disa.act('proposeToSeveral', several);
    expect(shown).toMatchObject(refusal('toConfirm'));
    const answers = 'refused' in shown.body ? shown.body.refused : undefined;
    expect(answers?.bodies?.map(({ body, refused }) => [body, refused?.reason ?? null])).toEqual([
      ['sormland-1', null],
      ['sormland-2', null],
      ['sormland-3', null],
      ['sormland-4', null],
      ['sormland-5', 'notAParticipant'],
      ['badesa-1', 'unknownBody'],
    ]);
    expect(answers?.lines?.[0]).toMatch(/^LSG Gnesta: till mötet .* 2026\. Agneta Fridell svarar\.$/);
    const proposed = async () => {
      const where = { bodyNr: [1, 2, 3, 4, 5] };
      const { rows } = await machine.site.read({ rows: { list: lists.proposals, where } });
      return rows.rows.filter(({ title }) => title === several.title);
    };
    expect(await proposed()).toEqual([]);
    const yes = { ...several, consequencesRead: true };
    const done = await disa.act('proposeToSeveral', yes);
    expect(doneIn(done).text).toContain('lämnat till 4 av 6 organ');
    expect(doneIn(done).bodies?.map(({ id }) => id !== null)).toEqual([true, true, true, true, false, false]);
    expect(await disa.act('proposeToSeveral', yes)).toEqual(done);
    expect((await proposed()).map(({ bodyNr }) => bodyNr)).toEqual([1, 2, 3, 4]);
    const told = (await machine.site.read({ told: { list: lists.outbox, where: { bodyNr: [1, 2, 3, 4] } } })).told.rows;
    const heard = told.filter(({ kind, way }) => kind === 'proposalReceived' && way === 'chat').map(({ to }) => to);
    expect(heard.map((upn) => upn.split('.')[0])).toEqual(['agneta', 'samuel', 'ritva', 'anders']);
    const nobody = { ...yes, id: 'sormland-5', to: [], key: 'between-several-2' };
    expect(await disa.act('proposeToSeveral', nobody)).toMatchObject(refusal('nobodyTakesIt'));
  });
});

describe('A question of a project', () => {
  const carrying = {
    ...{ id: 'sormland-2', direction: 'fromProject', title: 'Vem söker upp de unga?' },
    ...{ question: 'Projektet når dem inte.', upn: 'moa.lindhult@nykoping.example' },
  };
  const projectOf = async (key: string) => {
    const { projects } = await machine.site.read({ projects: { list: lists.projects, where: { projectKey: key } } });
    return `sormland-${String(projects.rows[0]?.id)}`;
  };

  it('comes before the group and back to the one who asked, its way readable in both directions (PL-08)', async () => {
    expect(await disa.act('carryQuestion', { ...carrying, project: 'sormland-99999' })).toMatchObject(
      refusal('unknownProject'),
    );
    const project = await projectOf('tris');
    const carried = doneIn(await disa.act('carryQuestion', { ...carrying, project }));
    const { rows } = (await machine.site.read({ rows: { list: lists.carriedQuestions, where: { bodyNr: 2 } } })).rows;
    const id = `sormland-${String(rows[0]?.matterId)}`;
    expect((await matter(disa, id)).asked).toMatchObject([
      { kind: 'carried', answered: 0, waitingFor: ['LSG Nyköping'] },
    ]);
    const answering = { id: carried.id, version: carried.version, answer: 'Kommunens ungdomsteam.' };
    const jenny = asPerson(machine, 'jenny.palmkvist');
    expect(await jenny.act('answerCarried', answering)).toMatchObject(refusal('notYoursToAnswer'));
    const answered = doneIn(await disa.act('answerCarried', answering));
    expect(answered.text).toBe('Svaret är sparat och har gått tillbaka till TRIS.');
    expect(await told('questionAnswered')).toContain(carrying.upn);
    const again = { ...answering, version: answered.version, answer: 'Nej.' };
    expect(await disa.act('answerCarried', again)).toMatchObject(refusal('alreadyAnswered'));
    const view = await matter(disa, id);
    expect(view.asked).toMatchObject([{ answered: 1, answers: [{ text: 'Kommunens ungdomsteam.' }] }]);
    expect(view.way.map(({ at, outcome, to }) => [at, outcome, to])).toEqual([
      ['TRIS', 'passedOn', 'LSG Nyköping'],
      ['LSG Nyköping', 'answered', 'TRIS'],
    ]);
    expect(view.places).toContainEqual({ name: 'TRIS', cameBy: ['LSG Nyköping'], wentTo: ['LSG Nyköping'] });
  });

  it('goes to a project too, and the one asked there answers (PL-08)', async () => {
    const fields = { ...carrying, id: 'sormland-5', direction: 'toProject', project: await projectOf('tris') };
    const carried = doneIn(await disa.act('carryQuestion', fields));
    expect(await told('questionCarried')).toContain(carrying.upn);
    const moa = asPerson(machine, 'moa.lindhult');
    const on = { id: carried.id, version: carried.version };
    expect(await moa.act('answerCarried', { ...on, answer: ' ' })).toMatchObject(refusal('answerMissing'));
    doneIn(await moa.act('answerCarried', { ...on, answer: 'Vi når tolv.' }));
    expect(await told('questionAnswered')).toContain(DISA);
  });
});

describe('A matter that crosses organisations', () => {
  it('is a new matter there with a reference, and both can be read from the other (ESC-07)', async () => {
    const { id, version } = await disa.line('sormland-2', '2026-09-10', 'Unga som pendlar');
    const to = { id, version, organisation: 'badesa', body: 'Beredningsgruppen' };
    expect(await disa.act('referElsewhere', { ...to, organisation: 'sormland' })).toMatchObject(
      refusal('sameOrganisation'),
    );
    const referred = doneIn(await disa.act('referElsewhere', to));
    const reference = /sormland-\d+/.exec(referred.lines?.join(' ') ?? '')?.[0] ?? '';
    expect((await matter(disa, reference)).takenUp).toEqual([]);
    const taking = {
      ...{ id: 'badesa-2', reference, title: 'Unga som pendlar', cameFrom: 'LSG Nyköping', reason: 'Rör båda länen.' },
    };
    expect(await disa.act('takeUpFromElsewhere', { ...taking, reference: 'LSG 7' })).toMatchObject(
      refusal('notAReference'),
    );
    expect(await disa.act('takeUpFromElsewhere', { ...taking, reference: 'badesa-7' })).toMatchObject(
      refusal('sameOrganisation'),
    );
    const taken = doneIn(await disa.act('takeUpFromElsewhere', taking));
    expect(await ulla.act('takeUpFromElsewhere', taking)).toMatchObject(refusal('takenUpBefore'));
    expect(await matter(ulla, taken.id ?? '')).toMatchObject({
      cameFrom: { organisation: 'sormland', address: reference, title: 'Unga som pendlar' },
      way: [{ at: 'LSG Nyköping', outcome: 'passedOn', to: 'Beredningsgruppen' }],
    });
    const there = await matter(disa, reference);
    expect(there.way.at(-1)).toMatchObject({ at: 'LSG Nyköping', to: 'Beredningsgruppen' });
    expect(there.takenUp).toEqual([{ organisation: 'badesa', address: taken.id, title: 'Unga som pendlar' }]);
  });
});

describe('An assignment that a body has not reported', () => {
  it('is told to those who prepare there the day after its day, once (BAD-05, PL-07)', async () => {
    const reminders = async () => {
      await machine.service.runDuties();
      await machine.service.runDuties();
      await machine.service.idle();
      const said = await (await handOf({ ...machine, data: '', output: () => '' }, DISA)).conversation();
      return said.filter((one) => JSON.stringify(one).includes('Uppdraget till Beredningsgruppen är försenat'));
    };
    machine.moveTo('2026-10-15T09:00:00+02:00');
    expect(await reminders()).toEqual([]);
    machine.moveTo('2026-10-16T09:00:00+02:00');
    const [one, ...more] = await reminders();
    expect(more).toEqual([]);
    expect(JSON.stringify(one)).toContain('15 oktober 2026');
    machine.moveTo('2026-10-19T09:00:00+02:00');
    expect(await reminders()).toHaveLength(1);
  });
});
