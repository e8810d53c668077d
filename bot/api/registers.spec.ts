import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { AssignmentsPage } from '../../src/api/assignmentsView';
import type { DecisionsPage } from '../../src/api/decisionsView';
import type { MatterPage, MattersPage } from '../../src/api/mattersView';
import type { ProposalsPage } from '../../src/api/proposalsView';
import { day } from '../../src/core/calendar';
import { FROM_NOTES } from '../../src/core/decisions/decision';
import { PLAIN_ASSIGNMENT } from '../../src/core/assignments/taking';
import * as lists from '../../src/storage/lists';

jest.setTimeout(240_000);

const HISINGEN = 'goteborg-2';
const KARIM = 'karim.haddad@goteborg.example';
const NADIA = 'nadia.benali@goteborg.example';

let machine: OneMachine;
let karim: AsPerson;
let nadia: AsPerson;
let maria: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['goteborg']);
  karim = asPerson(machine, 'karim.haddad');
  nadia = asPerson(machine, 'nadia.benali');
  maria = asPerson(machine, 'maria.soderqvist');
});
afterAll(() => machine.stop());

const page = async <View>(who: AsPerson, noun: string, body = HISINGEN): Promise<View> => {
  const { status, body: view } = await who.get(`/bodies/${body}/${noun}`);
  expect(status).toBe(200);
  return view as View;
};
const proposed = async (who: AsPerson, title: string, late = 'keep') => {
  const [meeting] = (await page<ProposalsPage>(who, 'proposals')).meetings;
  const { id = '', version = '' } = meeting ?? {};
  expect(await who.act('submitProposal', { id, version, title, late })).toMatchObject({ status: 200 });
  const found = (await page<ProposalsPage>(who, 'proposals')).proposals.find((one) => one.title === title);
  if (found === undefined) throw new Error(`No proposal ${title}`);
  return found;
};

describe('The page of a body’s proposals', () => {
  it('shows each what they may see, with what they may do about it', async () => {
    const walk = await proposed(nadia, 'Trygghetsvandringar');
    expect(walk).toMatchObject({ mine: true, cameIn: 'inTime', meetingDay: '2026-12-10', matterId: null });
    expect(walk.may).toEqual(['changeProposal', 'moveProposal', 'withdrawProposal']);
    expect((await page<ProposalsPage>(maria, 'proposals')).proposals).toEqual([]);
    const [seen] = (await page<ProposalsPage>(karim, 'proposals')).proposals;
    expect(seen?.may).toEqual(['acceptProposal', 'deferProposal', 'referProposal', 'declineProposal']);
    expect((await nadia.get('/bodies/goteborg-1/proposals')).status).toBe(404);
  });

  it('offers the meetings ahead with their last days, and marks what came in late with its rule (FSS-21)', async () => {
    machine.moveTo('2026-11-28T09:00:00+01:00');
    const { meetings, proposalDaysBefore } = await page<ProposalsPage>(maria, 'proposals');
    expect(meetings[0]).toMatchObject({ day: '2026-12-10', lastDay: '2026-11-26', timing: 'late' });
    expect(meetings[1]).toMatchObject({ timing: 'inTime' });
    expect(proposalDaysBefore).toMatchObject({ value: 14, source: { clause: 'Beredning' } });
    expect(await proposed(maria, 'Sen fråga', 'askException')).toMatchObject({
      ...{ status: 'exceptionAsked', cameIn: 'late', lastDay: '2026-11-26' },
    });
  });

  it('shows another year where one is asked for', async () => {
    const { year, proposals } = await page<ProposalsPage>(karim, 'proposals?year=2025');
    expect({ year, proposals }).toEqual({ year: 2025, proposals: [] });
  });
});

describe('The pages of a body’s matters', () => {
  let matter = '';

  it('list what it opened and what came to it, for those who prepare', async () => {
    const lamps = await proposed(nadia, 'Belysning längs stråken', 'askException');
    const { id, version } = lamps;
    expect((await karim.act('acceptProposal', { id, version })).status).toBe(200);
    const item = (await karim.meeting(HISINGEN, '2026-12-10')).items.find(({ title }) => title === lamps.title);
    const lifted = { id: item?.id ?? '', version: item?.version ?? '', trigger: 'betterCityWide', reason: 'Rör alla.' };
    expect((await karim.act('liftMatter', lifted)).status).toBe(200);
    const [own] = (await page<MattersPage>(karim, 'matters')).matters;
    expect(own).toMatchObject({ title: lamps.title, home: 'here', status: 'open', last: null });
    const [came] = (await page<MattersPage>(karim, 'matters', 'goteborg-5')).matters;
    expect(came).toMatchObject({ id: own?.id, home: 'elsewhere', status: null });
    expect((await page<MattersPage>(nadia, 'matters')).matters).toEqual([]);
    matter = own?.id ?? '';
  });

  it('show one whole, in one of its bodies, with what may be done with it', async () => {
    const shown = await page<MatterPage>(karim, `matter?row=${matter}`, 'goteborg-5');
    expect(shown).toMatchObject({
      body: { nr: 'goteborg-5' },
      homeName: 'Forum för stadsområdessamverkan Hisingen',
      matter: { id: matter, way: [{ outcome: 'escalated' }] },
      may: ['registerMatter', 'closeMatter'],
    });
    expect((await nadia.get(`/bodies/${HISINGEN}/matter?row=${matter}`)).status).toBe(404);
    expect((await karim.get(`/bodies/${HISINGEN}/matter?row=goteborg-999`)).status).toBe(404);
    expect((await karim.get(`/bodies/goteborg-1/matter?row=${matter}`)).status).toBe(404);
  });

  it('hide a confidential one from whoever is not let into its room (design decision 16)', async () => {
    const { matters } = await machine.site.read({
      matters: { list: lists.matters, where: { id: Number(matter.split('-')[1]) } },
    });
    const [row] = matters.rows;
    if (row === undefined) throw new Error('No matter');
    const closed = await machine.site.change(lists.matters, row, { ground: '26 kap. 1 § OSL', room: 'goteborg-x' });
    expect(closed.ok).toBe(true);
    expect((await karim.get(`/matters/${matter}`)).status).toBe(404);
    expect((await page<MattersPage>(karim, 'matters')).matters).toEqual([]);
  });
});

describe('The pages of what a body has decided and given out', () => {
  beforeAll(async () => {
    const common = { actedBy: KARIM, bodyNr: 2, bodyYear: '0002-2026', meetingId: 0, matterId: null };
    const decided = { ...common, ...FROM_NOTES, theme: null, decidedOn: day('2026-09-10') };
    await machine.site.add(lists.decisions, {
      ...{ ...decided, key: 'decision:lamps', itemTitle: 'Belysning', text: 'Stråken lyses upp.' },
      ...{ section: 7, tags: ['greaterWeight'] },
      conditionalOn: [{ partyKey: 'polisen', answer: 'awaited', on: null, reference: '' }],
    });
    const secret = await machine.site.add(lists.decisions, {
      ...{ ...decided, key: 'decision:secret', itemTitle: 'Hemlig punkt', text: 'Hemligt beslut.' },
    });
    // A ground without a room yet is masked for everybody.
    expect((await machine.site.change(lists.decisions, secret, { ground: '26 kap. 1 § OSL' })).ok).toBe(true);
    const given = { ...common, ...PLAIN_ASSIGNMENT, itemTitle: 'Belysning', importedFrom: null };
    await machine.site.add(lists.assignments, {
      ...{ ...given, key: 'assignment:lamps', what: 'Räkna stolparna', upn: NADIA, who: 'Nadia Benali' },
      ...{ due: day('2026-11-01'), status: 'open' },
    });
  });

  it('follow each decision by its assignments and conditions, and mask a confidential one (LSG-14, SFB-20)', async () => {
    const { decisions, tagTitles } = await page<DecisionsPage>(maria, 'decisions');
    expect(decisions).toMatchObject([
      { face: 'open', section: 7, standing: 'pastDue', conditions: { mayAnswer: false }, meetingId: null },
      { face: 'masked', text: '26 kap. 1 § OSL', standing: 'nothing' },
    ]);
    expect(JSON.stringify(decisions)).not.toContain('Hemlig');
    expect(decisions[0]?.assignments).toMatchObject([{ who: 'Nadia Benali', state: 'overdue' }]);
    expect(decisions[0]?.conditions?.parties).toMatchObject([{ answer: 'awaited' }]);
    expect(Object.keys(tagTitles)).toEqual(['greaterWeight']);
  });

  it('give whoever has an assignment its acts, and those who follow up theirs (BAD-09)', async () => {
    const [own] = (await page<AssignmentsPage>(nadia, 'assignments')).assignments;
    expect(own).toMatchObject({ mine: true, given: false, overdue: true, daysLeft: -27 });
    expect(own?.may).toEqual(['reportAssignment', 'askMoreTime', 'handOverAssignment']);
    const asked = { id: own?.id ?? '', version: own?.version ?? '', due: '2026-12-20', reason: 'Snö.' };
    expect((await nadia.act('askMoreTime', asked)).status).toBe(200);
    const view = await page<AssignmentsPage>(karim, 'assignments');
    expect(view.assignments[0]).toMatchObject({ given: true, timeAsked: { asked: '2026-12-20', reason: 'Snö.' } });
    expect(view.assignments[0]?.may).toEqual(['closeAssignment', 'answerMoreTime', 'handOverAssignment']);
    expect(view.people.map(({ name }) => name)).toContain('Nadia Benali');
    const [others] = (await page<AssignmentsPage>(maria, 'assignments')).assignments;
    expect(others).toMatchObject({ mine: false, given: false, timeAsked: null, may: [] });
  });
});
