import type { ActAnswer } from '../../src/api/acts';
import type { DecisionsPage } from '../../src/api/decisionsView';
import type { GroupsView } from '../../src/api/groupsView';
import type { MeasuresPage } from '../../src/api/measuresView';
import { aDecision, decisionRowOf } from '../../test/bot/decided';
import * as lists from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let disa: AsPerson;
let agneta: AsPerson;
const GNESTA = 'sormland-1';
const NYKOPING = 'sormland-2';

beforeAll(async () => {
  machine = await startOneMachine('2026-09-01T09:00:00+02:00', ['sormland']);
  disa = asPerson(machine, 'disa.malmgren');
  agneta = asPerson(machine, 'agneta.fridell');
});
afterAll(() => machine.stop());

const refusal = (reason: string) => ({ status: 409, body: { refused: { reason } } });
const doneIn = ({ body }: { readonly body: ActAnswer }) => {
  if (!('done' in body)) throw new Error(JSON.stringify(body));
  return body.done;
};
const cards = async (who: AsPerson, body: string) =>
  ((await who.get(`/bodies/${body}/measures`)).body as MeasuresPage).cards;
const rowsOf = async (who: AsPerson, body: string, heading: string) =>
  (await cards(who, body)).find((card) => card.heading === heading)?.rows ?? [];
const goals = (body = GNESTA) => rowsOf(disa, body, 'Mål');
const plans = (who = disa, body = GNESTA) => rowsOf(who, body, 'Aktivitetsplan');
const idOf = (row: { readonly acts: readonly { readonly row: string | null }[] } | undefined) =>
  row?.acts[0]?.row ?? '';

describe('The goals of a body', () => {
  const written = {
    ...{ id: GNESTA, version: 'any', title: 'Struktur och organisation är mycket bra', measuredBy: 'andel i procent' },
    ...{ source: 'Ansökan om processledare, Mål 1', target: 80 },
  };
  const goalRow = async () => {
    const { rows } = await machine.site.read({ rows: { list: lists.goals, where: { bodyNr: 1 } } });
    return rows.rows[0];
  };

  it('are written once, changed, and read by all who have a role there (BAD-04)', async () => {
    expect(await agneta.act('addGoal', { ...written, measuredBy: '' })).toMatchObject(refusal('targetOfNothing'));
    const pressed = { ...written, key: 'goal-add-1' };
    const first = await disa.act('addGoal', pressed);
    expect(await disa.act('addGoal', pressed)).toEqual(first);
    expect(await disa.act('addGoal', written)).toMatchObject(refusal('goalThere'));
    const jenny = asPerson(machine, 'jenny.palmkvist');
    const [goal] = await rowsOf(jenny, GNESTA, 'Mål');
    expect(goal).toMatchObject({ title: written.title, acts: [] });
    expect(await jenny.act('addGoal', { ...written, title: 'Annat' })).toMatchObject(refusal('notAllowed'));
    const on = { ...written, id: doneIn(first).id, version: doneIn(first).version };
    const changed = doneIn(await disa.act('changeGoal', { ...on, source: 'Ansökan, Mål 1' }));
    expect(changed.text).toContain('är ändrat');
    expect(await disa.act('changeGoal', { ...on, source: 'Annat' })).toMatchObject({ status: 412 });
  });

  it('have a figure to follow, of so many answers that nobody’s can be read (LSG-18)', async () => {
    const about = async () => ({
      id: `sormland-${String((await goalRow())?.id)}`,
      version: (await goalRow())?.version,
    });
    const note = async (fields: object) => disa.act('noteGoalFigure', { ...(await about()), ...fields });
    expect(await note({ measuredOn: '2026-06-01', value: 60, answers: 4 })).toMatchObject(refusal('tooFewAnswers'));
    expect(await note({ measuredOn: '2026-10-01', value: 60 })).toMatchObject(refusal('figureNotYet'));
    doneIn(await note({ measuredOn: '2026-03-02', value: 60, answers: 14 }));
    doneIn(await note({ measuredOn: '2026-08-31', value: 75.5, answers: 21 }));
    expect((await goals())[0]?.lines).toEqual([
      'Står i Ansökan, Mål 1.',
      'Mäts med: andel i procent. Målet är minst 80.',
      '75,5 den måndag 31 augusti 2026, av 21 svar. Det är 15,5 mer än förra gången. Målet är inte nått.',
      'Inget beslut hör till målet än.',
    ]);
  });

  it('are what decisions refer to, and stand with them on both pages (BAD-04)', async () => {
    const decision = await machine.site.add(lists.decisions, aDecision({ bodyNr: 1, itemTitle: 'Ny mötesordning' }));
    const on = { id: `sormland-${String(decision.id)}`, version: decision.version };
    const goal = `sormland-${String((await goalRow())?.id)}`;
    expect(await disa.act('tieDecision', { ...on, goals: ['sormland-9999'] })).toMatchObject(refusal('unknownGoal'));
    const tied = await disa.act('tieDecision', { ...on, goals: [goal] });
    expect(doneIn(tied).text).toBe('Beslutet hör till: Struktur och organisation är mycket bra.');
    expect(doneIn(await disa.act('tieDecision', { ...on, goals: [goal] })).version).toBe(doneIn(tied).version);
    const page = (await disa.get(`/bodies/${GNESTA}/decisions`)).body as DecisionsPage;
    expect(decisionRowOf(page, 'Ny mötesordning')?.goals).toEqual(['Struktur och organisation är mycket bra']);
    expect((await goals())[0]?.lines.at(-1)).toMatch(/^Beslut: Ny mötesordning \(/);
  });
});

describe('The activity plan of a process leader', () => {
  const plan = { id: GNESTA, version: 'any', year: 2026, half: 'second', support: ['Kalla till möten'] };

  it('has the three areas, is proposed, and is adopted by the body (PL-03, PL-12)', async () => {
    const empty = { ...plan, support: [] };
    expect(await disa.act('writeActivityPlan', empty)).toMatchObject(refusal('planEmpty'));
    doneIn(await disa.act('writeActivityPlan', plan));
    doneIn(await disa.act('writeActivityPlan', { ...plan, knowledge: ['Bevaka EU-medel', 'Omvärldsbrev'] }));
    const [shown, ...others] = await plans();
    expect(others).toEqual([]);
    expect(shown).toMatchObject({
      title: 'Aktivitetsplan 2026, andra halvåret',
      lines: [
        'Ett förslag, inte antaget.',
        'A. Administrativt stöd: Kalla till möten.',
        'B. Inhämtning och spridning av kunskap: Bevaka EU-medel; Omvärldsbrev.',
        'C. Stöd för utveckling: inget planerat.',
      ],
    });
    expect(await plans(asPerson(machine, 'jenny.palmkvist'))).toEqual([]);
    const decision = await machine.site.add(lists.decisions, aDecision({ bodyNr: 1, itemTitle: 'Aktivitetsplan' }));
    const { rows } = await machine.site.read({ rows: { list: lists.activityPlans, where: { bodyNr: 1 } } });
    const adopt = { id: idOf(shown), version: rows.rows[0]?.version };
    expect(await disa.act('adoptActivityPlan', { ...adopt, decisionId: 'sormland-9999' })).toMatchObject(
      refusal('unknownDecision'),
    );
    const by = { ...adopt, decisionId: `sormland-${String(decision.id)}` };
    doneIn(await agneta.act('adoptActivityPlan', by));
    doneIn(await agneta.act('adoptActivityPlan', by));
    expect(await disa.act('writeActivityPlan', plan)).toMatchObject(refusal('planAdopted'));
    expect((await plans(asPerson(machine, 'jenny.palmkvist')))[0]?.lines[0]).toMatch(/^Antagen /);
  });
});

describe('Templates between process leaders', () => {
  const told = async (who: AsPerson, body: string) =>
    ((await who.get(`/bodies/${body}/groups`)).body as GroupsView).cards.find(({ heading }) => heading === 'Mallar');
  const template = async (title: string) => {
    const { rows } = await machine.site.read({ rows: { list: lists.templates, where: { status: 'shared' } } });
    const found = rows.rows.find((one) => one.title === title);
    return { templateId: `sormland-${String(found?.id)}`, version: found?.version };
  };
  const take = async (who: AsPerson, title: string, fields: object = {}) => {
    const { templateId } = await template(title);
    return who.act('takeTemplate', { id: NYKOPING, version: 'any', templateId, ...fields });
  };

  it('are shared from a plan and a charter, and taken in another body of the organisation (PL-17)', async () => {
    const [plan] = await plans();
    doneIn(await disa.act('shareActivityPlan', { id: idOf(plan), version: 'any', title: 'Halvårsplan' }));
    const samuel = asPerson(machine, 'samuel.bergstrand');
    expect((await told(samuel, NYKOPING))?.rows).toMatchObject([
      { title: 'Halvårsplan', lines: ['Aktivitetsplan från LSG Gnesta, delad av Disa Malmgren.', expect.any(String)] },
    ]);
    expect(await told(asPerson(machine, 'jenny.palmkvist'), NYKOPING)).toBeUndefined();
    expect(await take(samuel, 'Halvårsplan')).toMatchObject(refusal('halfYearMissing'));
    const half = { year: 2027, half: 'first' };
    doneIn(await take(samuel, 'Halvårsplan', half));
    expect(await take(samuel, 'Halvårsplan', half)).toMatchObject(refusal('planThere'));
    expect((await plans(samuel, NYKOPING))[0]?.lines[1]).toBe('A. Administrativt stöd: Kalla till möten.');
    const { groups } = await machine.site.read({ groups: { list: lists.workingGroups, where: { bodyNr: 5 } } });
    const team = { id: `sormland-${String(groups.rows[0]?.id)}`, version: 'any', title: 'Team' };
    doneIn(await disa.act('shareCharter', team));
    expect(await take(samuel, 'Team')).toMatchObject(refusal('notDecided'));
  });

  it('are of an agenda’s open lines once they have been told, and lie on a meeting of another body (PL-17)', async () => {
    const first = (await disa.meeting(GNESTA, '2026-11-10')).meeting;
    const second = (await disa.meeting(NYKOPING, '2026-11-12')).meeting;
    await disa.line(GNESTA, '2026-11-10', 'Laget runt', { minutes: 20 });
    const share = { id: first.id, version: 'any', title: 'Höstmöte' };
    expect(await disa.act('shareAgenda', share)).toMatchObject({
      body: { refused: { reason: 'toConfirm', lines: expect.arrayContaining(['Laget runt, 20 minuter']) as string[] } },
    });
    doneIn(await disa.act('shareAgenda', { ...share, consequencesRead: true }));
    expect(await take(disa, 'Höstmöte')).toMatchObject(refusal('meetingMissing'));
    expect(await take(disa, 'Höstmöte', { meetingId: first.id })).toMatchObject(refusal('meetingMissing'));
    doneIn(await take(disa, 'Höstmöte', { meetingId: second.id, key: 'take-agenda-1' }));
    doneIn(await take(disa, 'Höstmöte', { meetingId: second.id, key: 'take-agenda-2' }));
    const { items } = await disa.meeting(NYKOPING, '2026-11-12');
    expect(items.filter(({ title }) => title === 'Laget runt')).toHaveLength(1);
    const { templateId: id, version } = await template('Höstmöte');
    doneIn(await disa.act('withdrawTemplate', { id, version }));
    expect((await told(disa, NYKOPING))?.rows.map(({ title }) => title)).not.toContain('Höstmöte');
  });
});
