import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { ActAnswer } from '../../src/api/acts';
import type { GroupsView } from '../../src/api/groupsView';
import type { ReportPage } from '../../src/api/healthView';
import type { BodyView } from '../../src/api/views';
import { day } from '../../src/core/calendar';
import { FROM_NOTES } from '../../src/core/decisions/decision';
import * as lists from '../../src/storage/lists';

jest.setTimeout(300_000);

let machine: OneMachine;
let karim: AsPerson;
let nadia: AsPerson;
let lars: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-12-04T09:00:00+01:00');
  karim = asPerson(machine, 'karim.haddad');
  nadia = asPerson(machine, 'nadia.benali');
  lars = asPerson(machine, 'lars.bohman');
});
afterAll(() => machine.stop());
afterEach(() => machine.heal());

const BODY = 'goteborg-2';
const MEETING = '2026-12-10';
const groupsOf = async (who: AsPerson) => (await who.get(`/bodies/${BODY}/groups`)).body as GroupsView;
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
        missingFacts: ['horizon', 'permanence', 'formation', 'decision'],
        may: ['changeCharter', 'staffCharter', 'startGroup'],
      },
    ]);
    expect(await groupsOf(karim)).toMatchObject({ body: { nr: BODY }, appoints: 'may', may: ['draftCharter'] });
    expect(await groupsOf(nadia)).toMatchObject({ drafts: [], may: [] });
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
    expect((await karim.act('staffGroup', seat)).status).toBe(200);
    const { groups, drafts } = await groupsOf(nadia);
    expect(drafts).toEqual([]);
    expect(groups.find(({ name }) => name === 'Vandringsgruppen')).toMatchObject({
      horizon: 'short',
      parties: [{ partyKey: 'stadsmiljo', seat: 'Gun Gata' }],
    });
    expect(((await karim.get(`/bodies/${BODY}`)).body as BodyView).workingGroups).toHaveLength(2);
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
    expect((await groupIn(karim)).pending).toMatchObject([
      { title: 'Två av fyra är gjorda', by: 'Lars Bohman', may: ['makeDecisionMaterial'] },
    ]);
    expect((await groupIn(lars)).may).toContain('reportFromGroup');
    expect((await groupIn(karim)).may).toContain('endGroup');
    expect((await groupIn(nadia)).may).not.toContain('endGroup');
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

  it('is a line of the half-yearly report, with the row it is (PL-11, WG-08)', async () => {
    const asked = `/bodies/${BODY}/report?kind=halfYearReport&year=2026&half=`;
    const linesIn = async (half: 'first' | 'second') => {
      const { parts } = (await karim.get(`${asked}${half}`)).body as ReportPage;
      return parts.find(({ part }) => part === 'groupReports')?.lines;
    };
    expect(await linesIn('second')).toMatchObject([
      { day: '2026-12-04', text: `${NAME}: Två av fyra är gjorda`, from: { list: 'GroupReports' } },
    ]);
    expect(await linesIn('first')).toEqual([]);
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
