import { rolesOf } from '../../core/bodies/holding';
import { initiativeOf } from '../../core/bodies/initiative';
import { checkFrame, checkOwnCapital } from '../../core/budget/frame';
import { addUp } from '../../core/budget/ledger';
import { day } from '../../core/calendar';
import { checkMeasure } from '../../core/measures/checking';
import { bodyOf, example, sharesOf } from './exampleFiles';

const today = day('2026-11-22');

describe('The local groups of Sörmland', () => {
  const { rows } = example('sormland.yaml');
  const groups = rows.bodies.filter(({ kind }) => kind === 'localCollaborationGroup');

  it('are four, also called GNOT, each with a purpose (LSG-07, LSG-20, PL-18, AMB-01)', () => {
    expect(groups.map(({ shortName }) => shortName)).toEqual(['Gnesta', 'Nyköping', 'Oxelösund', 'Trosa']);
    for (const { aliases, purpose } of groups) {
      expect(aliases).toContain('GNOT');
      expect(purpose).toMatch(/bättre stöd/);
    }
  });

  it('steer the projects that the text says, several of them together (LSG-08, LSG-09, LSG-10, LSG-11, AMB-10)', () => {
    expect(groups.map(({ steers }) => steers)).toEqual([
      ['tris'],
      ['tris', 'tuna', 'ips-slussen', 'ibis'],
      ['tris', 'tuna', 'ibis'],
      ['tris'],
    ]);
    expect(rows.projects.find(({ projectKey }) => projectKey === 'ibis')).toMatchObject({
      status: 'applied',
      financiers: ['Europeiska socialfonden (ESF)'],
    });
  });

  it('have an activity plan proposed every half-year, for it is twice in the wheel of each (PL-12)', () => {
    for (const { nr } of groups) {
      const months = rows.yearWheel
        .filter(({ bodyNr, bodyYear }) => bodyNr === nr && bodyYear.endsWith('2026'))
        .filter(({ duty }) => duty?.key === 'aktivitetsplan')
        .map(({ month }) => month);
      expect(months.sort((one, other) => one - other)).toEqual([6, 12]);
    }
  });

  it('leave the financier to be any name, or none (LSG-21)', () => {
    expect(rows.projects.map(({ financiers }) => financiers.length)).toEqual([0, 0, 0, 1, 1]);
  });

  it('share one process leader, who may raise matters and send in the chair’s name (PL-01, PL-02, LSG-16)', () => {
    const leaders = rows.mandates.filter(({ role }) => role === 'processLeader');
    expect(leaders.map(({ bodyNr }) => bodyNr).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(leaders.map(({ upn }) => upn)).size).toBe(1);
    for (const { nr, rules } of groups) {
      const held = leaders.filter(({ bodyNr }) => bodyNr === nr);
      expect(held[0]?.rights).toEqual(['sendAgenda']);
      expect(initiativeOf(held, 'anything', rules).state).toBe('mayRaise');
      expect(rows.mandates.filter((one) => one.bodyNr === nr && one.role === 'chair')).toHaveLength(1);
    }
  });

  it('have half-yearly reports and a yearly event without a day: it is not decided (PL-10)', () => {
    const duties = groups[0]?.rules.datedDuties?.value ?? [];
    expect(duties.filter(({ recurrence }) => recurrence === 'halfYearly')).toHaveLength(3);
    expect(duties.find(({ key }) => key === 'tris-dagar')).toMatchObject({ kind: 'event', dates: [] });
    expect(rows.yearWheel.some(({ title, kind }) => title === 'TRIS-dagar' && kind === 'event')).toBe(true);
  });

  it('applied for 1 721 tkr, and for two periods that are both kept (PL-15, PL-18, AMB-02)', () => {
    const leader = rows.projects.find(({ projectKey }) => projectKey === 'processledare');
    expect(leader?.applicants).toEqual([1, 2, 3, 4]);
    expect(leader?.period).toMatchObject({ agreement: 'differ', statements: [{}, {}] });
    const sums = addUp((leader?.years ?? []).map(String), leader?.costs ?? []);
    expect([sums.perPeriod, sums.total]).toEqual([[431, 859, 431], 1721]);
  });
});

describe('Samordningsförbundet BAD-ESA', () => {
  const { rows } = example('badesa.yaml');
  const [budget] = rows.budgets;

  it('has nine members from the day each came; municipalities and regions pay as one (BAD-01)', () => {
    expect(rows.parties.map(({ memberFrom }) => memberFrom)).toEqual([
      ...['2005-04-01', '2005-04-01', '2005-04-01', '2012-01-01', '2012-01-01'],
      ...['2005-04-01', '2012-01-01', '2005-04-01', '2005-04-01'],
    ]);
    expect(new Set(rows.parties.map(({ financingGroup }) => financingGroup))).toEqual(
      new Set(['kommuner', 'regioner', 'staten']),
    );
  });

  it('lets its preparatory group appoint groups, for a time or for good (BAD-07, AMB-09, SFB-29)', () => {
    expect(bodyOf(rows, 2).rules.mayAppointGroups?.value).toBe(true);
    expect(bodyOf(rows, 2).rules.horizon?.value).toEqual(['short', 'long']);
    expect(rows.bodies.filter(({ parent }) => parent === 2).map(({ kind }) => kind)).toEqual([
      'steeringGroup',
      'localWorkingGroup',
    ]);
  });

  it('has its levels, and a manager who is the link and also process leader (BAD-11, BAD-12, BAD-13, AMB-11)', () => {
    expect(rows.bodies.map(({ level }) => level)).toEqual(['decision', 'preparation', 'preparation', 'preparation']);
    const manager = 'ulla.tornborg@bad-esa.example';
    expect(rolesOf(rows.mandates, 3, manager, today)).toEqual(['associationManager', 'processLeader']);
    expect(bodyOf(rows, 1).rules.registrar?.value).toBe('Förbundschefen');
  });

  it('keeps who appointed each member, and staff from elsewhere (BAD-31, BAD-32)', () => {
    const members = rows.mandates.filter(({ bodyNr, role }) => bodyNr === 1 && role === 'representative');
    expect(members.filter(({ appointedBy }) => appointedBy === null)).toEqual([]);
    expect(rows.mandates.filter(({ employedBy }) => employedBy === 'Västra Götalandsregionen')).toHaveLength(2);
  });

  it('has measures with principals, at least two parties, and grants in tkr (BAD-18, BAD-19, BAD-20, BAD-36)', () => {
    for (const measure of rows.measures) expect(checkMeasure(measure, null).ok).toBe(true);
    expect(rows.measures.map(({ title, grants }) => [title.split(' ')[0], grants[0]?.tkr])).toEqual([
      ['Individ', 2350],
      ['En', 550],
      ['Samprövning', 350],
      ['Utan', 40],
      ['Ungdoms-', 60],
      ['Praktikstöd', 100],
      ['Kompletterande', 90],
      ['Mötesplats', 350],
      ['Mentorskapsutbildning', 250],
    ]);
    expect(rows.measures.at(-1)?.parts).toHaveLength(4);
    expect(rows.measures[0]?.principals).toHaveLength(5);
  });

  it('is paid 5 240 tkr: half by the state and a quarter each by municipalities and regions (BAD-22)', () => {
    const checked = sharesOf(rows, 2016);
    expect(checked).toMatchObject({ total: 5240, outcome: 'agrees' });
    expect(checked.lines.map(({ tkr }) => tkr)).toEqual([2620, 1310, 1310]);
  });

  it('shows the 300 tkr of its frame that nothing explains (AMB-04, BAD-21, BAD-23)', () => {
    const grants = rows.measures.flatMap(({ title, grants: given }) => given.map(({ tkr }) => ({ title, tkr })));
    expect(budget?.uses.map(({ tkr }) => tkr)).toEqual([150, 870, 380]);
    expect(checkFrame(budget?.frame ?? 0, budget?.parts ?? [], [...grants, ...(budget?.uses ?? [])])).toEqual({
      frame: 5840,
      parts: 5840,
      partsGap: 0,
      listed: 5540,
      unexplained: 300,
    });
  });

  it('keeps preliminary years apart, and what the text says in two ways twice (BAD-24, AMB-03, AMB-05)', () => {
    expect(rows.budgets.map(({ year, standing, frame }) => [year, standing, frame])).toEqual([
      [2016, 'proposed', 5840],
      [2017, 'preliminary', 4900],
      [2018, 'preliminary', null],
    ]);
    const said = rows.budgets.flatMap(({ statements }) => statements.map(({ agreement }) => agreement));
    expect(said).toEqual(['differ', 'differ', 'differ']);
  });

  it('should have own capital of a tenth of its budget (BAD-14)', () => {
    expect(checkOwnCapital(584, 5840, bodyOf(rows, 1).rules.ownCapitalShare).outcome).toBe('enough');
  });

  it('spreads knowledge at events in the wheel, and follows measures up with named methods (BAD-26, BAD-27, BAD-33)', () => {
    const events = rows.yearWheel.filter(({ kind }) => kind === 'event').map(({ title }) => title);
    expect(events).toContain('Samtal med soppa');
    expect(rows.measures[0]?.followUp).toContain('SUS');
  });
});
