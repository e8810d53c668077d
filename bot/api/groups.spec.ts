import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { cardIn, dataOf, hand, readable, textsIn, verbsOf } from '../../test/bot/talking';
import type { ActAnswer } from '../../src/api/acts';
import type { GroupsView } from '../../src/api/groupViews';
import type { BodyView } from '../../src/api/views';
import { PLAIN_ASSIGNMENT } from '../../src/core/assignments/taking';
import { day } from '../../src/core/calendar';
import { FROM_NOTES } from '../../src/core/decisions/decision';
import { BEFORE_THE_CHARTER } from '../../src/core/workingGroups/workingGroup';
import * as lists from '../../src/storage/lists';

jest.setTimeout(300_000);

let machine: OneMachine;
let karim: AsPerson;
let anna: AsPerson;
let nadia: AsPerson;
let lars: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-12-04T09:00:00+01:00');
  karim = await asPerson(machine, 'karim.haddad');
  anna = await asPerson(machine, 'anna.lindgren');
  nadia = await asPerson(machine, 'nadia.benali');
  lars = await asPerson(machine, 'lars.bohman');
});
afterAll(() => machine.stop());
afterEach(() => machine.heal());

const BODY = 'goteborg-2';
const MEETING = '2026-12-10';
const groupsOf = async (who: AsPerson) => (await who.get(`/api/bodies/${BODY}/groups`)).body as GroupsView;
const rowIn = (answer: { readonly body: ActAnswer }) => {
  if (!('done' in answer.body)) throw new Error(JSON.stringify(answer.body));
  return { id: answer.body.done.id ?? '', version: answer.body.done.version ?? '' };
};

describe('A charter', () => {
  let charter = { id: '', version: '' };

  it('is filled in from a line, and groups like it are listed (ESC-06, BAD-28)', async () => {
    const differs = {
      description: 'Fler trygghetsvandringar i stadsdelen.',
      purpose: 'Trygghet',
      parties: ['stadsmiljo'],
    };
    const line = await karim.line(BODY, MEETING, 'Vandringar på Hisingen', differs);
    const drafted = await karim.act('draftCharter', { id: BODY, name: 'Vandringsgruppen', itemId: line.id });
    expect(drafted).toMatchObject({
      status: 200,
      body: { done: { lines: [expect.stringContaining('Trygghetsvandringar i Biskopsgården') as string] } },
    });
    charter = rowIn(drafted);
    const { drafts } = await groupsOf(karim);
    expect(drafts).toMatchObject([
      {
        name: 'Vandringsgruppen',
        purpose: 'Trygghet',
        parties: [{ partyKey: 'stadsmiljo', seat: null }],
        missing: ['scopeTime', 'scopeResources', 'followUp'],
      },
    ]);
    expect((await groupsOf(nadia)).drafts).toEqual([]);
  });

  it('names every part that is missing before the group can start, with the clause (WG-05)', async () => {
    expect(await karim.act('startGroup', charter)).toMatchObject({
      status: 409,
      body: {
        refused: {
          reason: 'partsMissing',
          clause: 'Arbetsformer, Koppling till andra samverkansforum',
          text: expect.stringContaining('omfattning i tid, omfattning i resurser och uppföljning') as string,
        },
      },
    });
    const filled = await karim.act('changeCharter', {
      ...charter,
      scopeTime: 'Till sommaren.',
      scopeResources: 'En dag i månaden.',
      followUp: 'Rapport i april.',
    });
    charter = rowIn(filled);
    expect(await karim.act('startGroup', charter)).toMatchObject({
      body: { refused: { reason: 'factsMissing', text: expect.stringContaining('beslutet') as string } },
    });
  });

  it('starts the group by a decision, with its gaps shown; each party names its own (WG-01, WG-02, WG-04, WG-06)', async () => {
    const decision = await machine.site.add(lists.decisions, {
      ...FROM_NOTES,
      ...{ key: 'decision:1:spec', actedBy: 'system', bodyNr: 2, bodyYear: '0002-2026', meetingId: 1, matterId: null },
      ...{ itemTitle: 'Vandringar', text: 'En grupp utses.', theme: null, decidedOn: day('2026-10-15') },
      ...{ room: null, ground: null },
    });
    const whole = await karim.act('changeCharter', {
      ...charter,
      ...{ horizon: 'short', permanence: 'temporary', endsWhen: 'När vandringarna är gjorda', formation: 'new' },
      decisionId: `goteborg-${String(decision.id)}`,
    });
    const started = await karim.act('startGroup', rowIn(whole));
    expect(started).toMatchObject({
      status: 200,
      body: {
        done: {
          text: 'Vandringsgruppen har startat, och uppdragsbeskrivningen är publicerad.',
          lines: [
            expect.stringContaining('inte kopplat till ett behov') as string,
            'Ingen är utsedd för Stadsmiljöförvaltningen.',
          ],
        },
      },
    });
    const seat = { ...rowIn(started), partyKey: 'stadsmiljo', name: 'Gun Gata' };
    expect(await nadia.act('staffGroup', seat)).toMatchObject({ body: { refused: { reason: 'notYourParty' } } });
    const gunilla = await asPerson(machine, 'gunilla.fors').catch(() => karim);
    expect((await gunilla.act('staffGroup', seat)).status).toBe(200);
    const { groups, drafts } = await groupsOf(nadia);
    expect(drafts).toEqual([]);
    expect(groups.find(({ name }) => name === 'Vandringsgruppen')).toMatchObject({
      horizon: 'short',
      parties: [{ partyKey: 'stadsmiljo', seat: 'Gun Gata' }],
    });
    expect(((await karim.get(`/api/bodies/${BODY}`)).body as BodyView).workingGroups).toHaveLength(2);
  });

  it('is not appointed where the body has not decided that it may (AMB-09)', async () => {
    expect(await karim.act('draftCharter', { id: 'goteborg-5', name: 'Grupp' })).toMatchObject({
      status: 409,
      body: { refused: { reason: 'notDecided', text: expect.stringContaining('Inte bestämt') as string } },
    });
  });
});

describe('A report from a group', () => {
  const NAME = 'Trygghetsvandringar i Biskopsgården';
  const groupIn = async (who: AsPerson) => {
    const group = (await groupsOf(who)).groups.find(({ name }) => name === NAME);
    if (group === undefined) throw new Error('No group.');
    return group;
  };

  it('is overdue the day after its own, for forum and group alike, and told of once (WG-08)', async () => {
    expect((await groupIn(nadia)).standing).toMatchObject({ nextDue: '2026-12-03', report: 'overdue', daysOverdue: 1 });
    await machine.service.runDuties();
    await machine.service.runDuties();
    await machine.service.idle();
    const { told } = await machine.site.read({
      told: { list: lists.outbox, where: { to: 'lars.bohman@goteborg.example' } },
    });
    expect(told.rows.filter(({ kind }) => kind === 'groupReportOverdue')).toHaveLength(1);
  });

  it('lies on the next agenda as working material, and is published when that has gone out (WG-03, WG-08)', async () => {
    const { id, version } = await groupIn(lars);
    const fields = { id, version, title: 'Två av fyra är gjorda', text: 'Belysningen är sämst vid skolan.' };
    expect(await nadia.act('reportFromGroup', fields)).toMatchObject({ body: { refused: { reason: 'notInGroup' } } });
    expect(await lars.act('reportFromGroup', { ...fields, text: 'Om 19121212-1212' })).toMatchObject({
      body: { refused: { reason: 'personalId' } },
    });
    const reported = await lars.act('reportFromGroup', { ...fields, key: 'report-once', next: '2027-04-01' });
    expect(reported).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('torsdag 10 december 2026') as string } },
    });
    expect((await lars.act('reportFromGroup', { ...fields, key: 'report-once', next: '2027-04-01' })).body).toEqual(
      reported.body,
    );
    const line = (await karim.meeting(BODY, MEETING)).items.filter(({ origin }) => origin === 'report');
    expect(line).toMatchObject([
      { title: `${NAME}: Två av fyra är gjorda`, description: 'Belysningen är sämst vid skolan.', kind: 'information' },
    ]);
    expect(await groupIn(nadia)).toMatchObject({ reports: [], pending: [], standing: { lastReport: '2026-12-04' } });
    expect((await groupIn(karim)).pending).toMatchObject([{ title: 'Två av fyra är gjorda', by: 'Lars Bohman' }]);
  });

  it('becomes material for a decision in one step (WG-03, BAD-09)', async () => {
    const [report] = (await groupIn(karim)).pending;
    const { id, version } = report ?? { id: '', version: '' };
    expect((await karim.act('makeDecisionMaterial', { id, version })).status).toBe(200);
    const lines = (await karim.meeting(BODY, MEETING)).items.filter(({ origin }) => origin === 'report');
    expect(lines.map(({ kind }) => kind).sort()).toEqual(['decision', 'information']);
  });

  it('is read by all once the agenda is sent (WG-08)', async () => {
    const { meeting } = await karim.meeting(BODY, MEETING);
    const { id, version } = meeting;
    const passed = { purposeMissing: '-', partiesMissing: '-', presenterMissing: '-', sentLate: '-', tooLong: '-' };
    expect(await karim.act('sendAgenda', { id, version, meaningRead: true, passed })).toMatchObject({ status: 200 });
    expect((await groupIn(nadia)).reports).toMatchObject([{ title: 'Två av fyra är gjorda' }]);
  });

  it('comes no more when the group has ended, which is told before', async () => {
    const { id, version } = await groupIn(karim);
    const fields = { id, version, reason: 'Vandringarna är gjorda.' };
    expect(await karim.act('endGroup', fields)).toMatchObject({
      status: 409,
      body: {
        refused: { reason: 'toConfirm', lines: [expect.stringContaining('1 april 2027') as string, expect.anything()] },
      },
    });
    expect((await karim.act('endGroup', { ...fields, consequencesRead: true })).status).toBe(200);
    expect((await groupIn(karim)).standing.report).toBe('ended');
  });
});

describe('An assignment', () => {
  const assign = (what: string, upn: string, who: string) =>
    machine.site.add(lists.assignments, {
      ...PLAIN_ASSIGNMENT,
      ...{ key: `assignment:spec:${what}`, actedBy: 'system', bodyNr: 2, bodyYear: '0002-2026', meetingId: 1 },
      ...{ matterId: null, itemTitle: 'Belysning', what, upn, who, due: day('2026-12-20') },
      ...{ status: 'open', importedFrom: null, room: null, ground: null },
    });
  const NADIA = 'nadia.benali@goteborg.example';
  const now = async (what: string) => {
    const { rows } = await machine.site.read({ rows: { list: lists.assignments, where: { bodyNr: 2 } } });
    const row = rows.rows.find((one) => one.what === what);
    return { row, on: { id: `goteborg-${String(row?.id)}`, version: row?.version ?? '' } };
  };

  it('is closed by reporting it back in words, by the one who has it (BAD-09)', async () => {
    await assign('Mät ljuset', NADIA, 'Nadia Benali');
    const { on } = await now('Mät ljuset');
    expect(await lars.act('reportAssignment', { ...on, text: 'Klart.' })).toMatchObject({ status: 200 });
    await assign('Räkna lampor', NADIA, 'Nadia Benali');
    const other = await now('Räkna lampor');
    const gunilla = await asPerson(machine, 'cecilia.brodin');
    expect(await gunilla.act('reportAssignment', { ...other.on, text: 'Klart.' })).toMatchObject({
      body: { refused: { reason: 'notTheirs' } },
    });
    expect(await nadia.act('reportAssignment', { ...other.on, text: ' ' })).toMatchObject({
      body: { refused: { reason: 'reportMissing', text: expect.stringContaining('Forum för') as string } },
    });
    const done = await nadia.act('reportAssignment', { ...other.on, text: 'Sju av tio lyser.' });
    expect(done).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('10 december 2026') as string } },
    });
    expect((await now('Räkna lampor')).row).toMatchObject({ status: 'done', report: null });
    const line = (await karim.meeting(BODY, MEETING)).items.find(({ title }) => title.includes('Räkna lampor'));
    expect(line).toMatchObject({ origin: 'assignment', description: expect.stringContaining('Sju av tio') as string });
  });

  it('gets more time when the one who follows up says so, and not before', async () => {
    await assign('Be om offert', NADIA, 'Nadia Benali');
    const { on } = await now('Be om offert');
    const asked = await nadia.act('askMoreTime', { ...on, due: '2027-01-20', reason: 'Helgerna.' });
    expect((await now('Be om offert')).row).toMatchObject({ due: '2026-12-20' });
    const request = rowIn(asked);
    expect(await anna.act('answerMoreTime', { ...request, answer: 'refused' })).toMatchObject({
      body: { refused: { reason: 'reasonMissing' } },
    });
    expect((await anna.act('answerMoreTime', { ...request, answer: 'granted' })).status).toBe(200);
    expect((await now('Be om offert')).row).toMatchObject({ due: '2027-01-20' });
  });

  it('is handed over to somebody else, who is told, once what follows has been read', async () => {
    const { on } = await now('Be om offert');
    const to = { ...on, upn: 'lars.bohman@goteborg.example', name: 'Lars Bohman' };
    expect(await nadia.act('handOverAssignment', to)).toMatchObject({
      body: {
        refused: {
          reason: 'toConfirm',
          lines: ['Nadia Benali har inte längre uppdraget.', 'Lars Bohman får veta det.'],
        },
      },
    });
    expect((await nadia.act('handOverAssignment', { ...to, consequencesRead: true })).status).toBe(200);
    const { row, on: after } = await now('Be om offert');
    expect(row).toMatchObject({ who: 'Lars Bohman', recipient: { kind: 'person', name: 'Lars Bohman' } });
    const closing = { ...after, text: 'Offerten kom.' };
    expect(await anna.act('closeAssignment', closing)).toMatchObject({ body: { refused: { reason: 'toConfirm' } } });
    expect((await anna.act('closeAssignment', { ...closing, consequencesRead: true })).status).toBe(200);
    expect((await now('Be om offert')).row).toMatchObject({ status: 'done' });
  });
});

describe('An idea', () => {
  it('goes to the representative of the party, and is no proposal until they make it one (BAD-29)', async () => {
    const left = await anna.act('leaveIdea', {
      ...{ id: BODY, partyKey: 'stadsbyggnad', title: 'Ljus i tunneln', text: 'Lampor med rörelsevakt.' },
    });
    const idea = rowIn(left);
    expect(await anna.act('answerIdea', { ...idea, answer: 'takenUp' })).toMatchObject({
      body: { refused: { reason: 'notYours' } },
    });
    expect((await nadia.act('answerIdea', { ...idea, answer: 'takenUp' })).status).toBe(200);
    expect(await anna.act('leaveIdea', { id: BODY, partyKey: 'polisen', title: 'Patrull', text: '' })).toMatchObject({
      body: { refused: { reason: 'nobodyRepresents' } },
    });
  });
});

describe('A report said to the bot', () => {
  const SAID = 'rapport från arbetsgruppen Trygghet: Tre av fyra är gjorda. Den sista är i maj.';

  it('becomes a draft, is handed in by a yes, and lies on the next agenda (WG-08)', async () => {
    const peter = await hand(machine, 'peter.hallgren');
    await machine.site.add(lists.workingGroups, {
      ...BEFORE_THE_CHARTER,
      ...{ key: 'group:2:spec', actedBy: 'system', bodyNr: 2, name: 'Trygghet i skolan', horizon: 'short' },
      ...{ purpose: '-', assignment: '-', parties: ['grundskola'], scopeTime: '-', scopeResources: '-', followUp: '-' },
      ...{ nextReport: null, status: 'active' },
    });
    expect(textsIn(await peter.say('rapport'))).toEqual([expect.stringContaining('Trygghet i skolan')]);
    const { card } = cardIn(await peter.say(SAID));
    expect(readable(card)).toContain('Rapport från Trygghet i skolan');
    expect(verbsOf(card)).toEqual(['confirmReport', 'changeReport', 'dropReport']);
    expect((await reports()).filter(({ groupKey }) => groupKey === 'group:2:spec')).toEqual([]);
    expect(readable(cardIn(await peter.say('ja')).card)).toContain('10 december 2026');
    expect((await reports()).filter(({ groupKey }) => groupKey === 'group:2:spec')).toMatchObject([
      { title: 'Tre av fyra är gjorda.', by: 'Peter Hallgren' },
    ]);
  });

  it('asks which group where there are several, and says so of one there is not (WG-08)', async () => {
    const anna = await hand(machine, 'anna.lindgren');
    await machine.site.add(lists.workingGroups, {
      ...BEFORE_THE_CHARTER,
      ...{ key: 'group:2:spec2', actedBy: 'system', bodyNr: 2, name: 'Skolvägar', horizon: 'short' },
      ...{ purpose: '-', assignment: '-', parties: [], scopeTime: '-', scopeResources: '-', followUp: '-' },
      ...{ nextReport: null, status: 'active' },
    });
    const [which] = textsIn(await anna.say('rapport: allt går bra'));
    expect(which).toContain('Vilken arbetsgrupp');
    expect(which).toContain('Skolvägar');
    expect(textsIn(await anna.say('rapport från arbetsgruppen Simning: x'))).toEqual([
      expect.stringContaining('ingen arbetsgrupp som heter ”Simning”'),
    ]);
  });

  it('is changed, and dropped, on its card or in words', async () => {
    const anna = await hand(machine, 'anna.lindgren');
    const { id, card } = cardIn(await anna.say('rapport från arbetsgruppen Skolvägar: Klart.'));
    const data = dataOf(card, 'confirmReport');
    const changed = await anna.press(id, 'changeReport', {
      ...data,
      title: 'Snart klart',
      description: 'Snart klart.',
    });
    expect(readable(changed.card)).toContain('Snart klart');
    expect(readable(cardIn(await anna.say('nej')).card)).toContain('kastat');
    const again = await anna.press(id, 'confirmReport', data);
    expect(JSON.stringify(again)).toContain('finns inte längre');
    expect((await reports()).filter(({ groupKey }) => groupKey === 'group:2:spec2')).toEqual([]);
  });

  const reports = async () => {
    const { rows } = await machine.site.read({ rows: { list: lists.pendingReports, where: { bodyNr: 2 } } });
    return rows.rows;
  };
});
