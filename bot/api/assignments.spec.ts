import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { cardIn, dataOf, hand, readable, textsIn, verbsOf } from '../../test/bot/talking';
import type { ActAnswer } from '../../src/api/acts';
import type { GroupsView } from '../../src/api/groupsView';
import type { BodiesView } from '../../src/api/views';
import { PLAIN_ASSIGNMENT } from '../../src/core/assignments/taking';
import { day } from '../../src/core/calendar';
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
  karim = asPerson(machine, 'karim.haddad');
  anna = asPerson(machine, 'anna.lindgren');
  nadia = asPerson(machine, 'nadia.benali');
  lars = asPerson(machine, 'lars.bohman');
});
afterAll(() => machine.stop());
afterEach(() => machine.heal());

const BODY = 'goteborg-2';
const MEETING = '2026-12-10';
const rowIn = (answer: { readonly body: ActAnswer }) => {
  if (!('done' in answer.body)) throw new Error(JSON.stringify(answer.body));
  return { id: answer.body.done.id ?? '', version: answer.body.done.version ?? '' };
};

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
    const cecilia = asPerson(machine, 'cecilia.brodin');
    expect(await cecilia.act('reportAssignment', { ...other.on, text: 'Klart.' })).toMatchObject({
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

describe('Somebody without a role in the body', () => {
  it('leaves an idea to the representative of their party, and does nothing else there (BAD-29)', async () => {
    const robert = asPerson(machine, 'robert.chen');
    const idea = { id: BODY, partyKey: 'stadsbyggnad', title: 'Bänkar vid spårvagnen', text: 'Till dem som väntar.' };
    expect(await robert.act('leaveIdea', idea)).toMatchObject({ status: 200 });
    expect((await robert.get(`/bodies/${BODY}/groups`)).status).toBe(404);
    expect((await robert.act('draftCharter', { id: BODY, name: 'Min egen' })).status).toBe(404);
  });

  it('sees the group they have a seat in, reports for it and says when it reports next (BAD-29, WG-06, WG-08)', async () => {
    const robert = asPerson(machine, 'robert.chen');
    const group = await machine.site.add(lists.workingGroups, {
      ...BEFORE_THE_CHARTER,
      ...{ key: 'group:2:seat', actedBy: 'system', bodyNr: 2, name: 'Bänkgruppen', horizon: 'short' },
      ...{ purpose: '-', assignment: '-', parties: ['grundskola'], scopeTime: '-', scopeResources: '-', followUp: '-' },
      ...{ nextReport: null, status: 'active' },
      staffing: [{ partyKey: 'grundskola', upn: 'robert.chen@goteborg.example', name: 'Robert Chen' }],
    });
    const seen = async () => (await robert.get(`/bodies/${BODY}/groups`)).body as GroupsView;
    expect(await seen()).toMatchObject({ groups: [{ name: 'Bänkgruppen' }], drafts: [] });
    const { bodies, groups } = (await robert.get('/bodies')).body as BodiesView;
    expect(bodies.map(({ nr }) => nr)).not.toContain(BODY);
    expect(groups).toMatchObject([{ name: 'Bänkgruppen', body: { nr: BODY } }]);
    const about = { id: `goteborg-${String(group.id)}`, version: group.version };
    const reported = await robert.act('reportFromGroup', { ...about, title: 'På gång', text: 'Tre bänkar.' });
    expect(reported).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('When is the next report?') as string } },
    });
    const [mine] = (await seen()).groups;
    expect(mine).toMatchObject({ pending: [{ title: 'På gång' }], standing: { report: 'noDayDecided' } });
    const now = { id: mine?.id, version: mine?.version };
    expect(await robert.act('setReportDay', { ...now, next: '2026-12-04' })).toMatchObject({
      body: { refused: { reason: 'nextBeforeReport' } },
    });
    expect(await robert.act('setReportDay', { ...now, next: '2027-02-01' })).toMatchObject({ status: 200 });
    expect((await seen()).groups[0]?.standing).toMatchObject({ report: 'notDue', nextDue: '2027-02-01' });
    expect((await robert.act('endGroup', { ...now, reason: 'x' })).status).toBe(404);
    expect((await robert.get(`/bodies/${BODY}`)).status).toBe(404);
  });
});

describe('A report said to the bot', () => {
  const SAID = 'rapport från arbetsgruppen Trygghet i skolan: Tre av fyra är gjorda. Den sista är i maj.';

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
    const handedIn = await peter.say('ja');
    expect(JSON.stringify(handedIn.replies)).toContain('10 december 2026');
    expect(readable(cardIn(handedIn).card)).toContain('När rapporterar Trygghet i skolan nästa gång?');
    expect((await reports()).filter(({ groupKey }) => groupKey === 'group:2:spec')).toMatchObject([
      { title: 'Tre av fyra är gjorda.', by: 'Peter Hallgren' },
    ]);
  });

  it('is followed by the day of the next one, answered with a day and set by a yes (WG-08)', async () => {
    const peter = await hand(machine, 'peter.hallgren');
    const asked = readable(cardIn(await peter.say('den 15 mars')).card);
    expect(asked).toContain('Sätt nästa rapport från Trygghet i skolan till måndag 15 mars 2027?');
    expect(JSON.stringify((await peter.say('ja')).replies)).toContain('15 mars 2027');
    const { groups } = await machine.site.read({ groups: { list: lists.workingGroups, where: { bodyNr: 2 } } });
    expect(groups.rows.find(({ key }) => key === 'group:2:spec')).toMatchObject({ nextReport: '2027-03-15' });
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

describe('Assignments and places in groups handed over from a later day (design decision 15)', () => {
  it('are with the one who leaves to the last day, and with the successor from the first', async () => {
    // The secretary speaks for no party; signed in once, so that there is somebody to hand over to.
    const [leaving, successor] = ['cecilia.brodin@goteborg.example', 'daniel.kovac@goteborg.example'];
    await asPerson(machine, 'daniel.kovac').get('/bodies');
    const given = await machine.site.add(lists.assignments, {
      ...PLAIN_ASSIGNMENT,
      ...{ key: 'assignment:spec:later', actedBy: 'system', bodyNr: 2, bodyYear: '0002-2026', meetingId: 1 },
      ...{ matterId: null, itemTitle: 'Belysning', what: 'Byt lampor', upn: leaving, who: 'Cecilia Brodin' },
      ...{ due: day('2026-12-20'), status: 'open', importedFrom: null, room: null, ground: null },
    });
    const group = await machine.site.add(lists.workingGroups, {
      ...BEFORE_THE_CHARTER,
      ...{ key: 'group:2:later', actedBy: 'system', bodyNr: 2, name: 'Ljusgruppen', horizon: 'short' },
      ...{ purpose: '-', assignment: '-', parties: ['grundskola'], scopeTime: '-', scopeResources: '-', followUp: '-' },
      ...{ nextReport: null, status: 'active' },
      staffing: [{ partyKey: 'grundskola', upn: leaving, name: 'Cecilia Brodin' }],
    });
    const holders = async () => {
      const { assignments, groups } = await machine.site.read({
        assignments: { list: lists.assignments, where: { id: given.id } },
        groups: { list: lists.workingGroups, where: { id: group.id } },
      });
      return [assignments.rows[0]?.upn, groups.rows[0]?.staffing[0]?.upn];
    };
    const fields = { id: BODY, version: 'any', from: '2026-12-12', consequencesRead: true, leaving, successor };
    expect(await anna.act('handOver', fields)).toMatchObject({ status: 200 });
    machine.moveTo('2026-12-11T23:30:00+01:00');
    await machine.service.runDuties();
    expect(await holders()).toEqual([leaving, leaving]);
    machine.moveTo('2026-12-12T00:30:00+01:00');
    await machine.service.runDuties();
    await machine.service.runDuties();
    expect(await holders()).toEqual([successor, successor]);
    const { handovers } = await machine.site.read({ handovers: { list: lists.handovers, where: { bodyNr: 2 } } });
    expect(handovers.rows.map(({ standing }) => standing)).toEqual(['done']);
  });
});
