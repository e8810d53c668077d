import type { Decided } from '../../core/bodies/ruleSet';
import { staffingGaps } from '../../core/bodies/holding';
import { day } from '../../core/calendar';
import { deadlinesOf } from '../../core/meetings/deadlines';
import { example, exampleNames } from './exampleFiles';

const today = day('2026-11-22');

const all = exampleNames().map((name) => [name, example(name)] as const);

describe.each(all)('The example %s', (_name, { file, rows }) => {
  it('is a records creator of its own, with a site of its own (SFB-25, SFB-30)', () => {
    const others = all.filter(([, other]) => other.file !== file).map(([, other]) => other.file.organisation);
    expect(others.map(({ site }) => site)).not.toContain(file.organisation.site);
    expect(others.map(({ recordsCreator }) => recordsCreator)).not.toContain(file.organisation.recordsCreator);
  });

  it('gives every decided value a document and a clause (ORG-13)', () => {
    const decided = rows.bodies.flatMap(({ rules }) => Object.values(rules) as readonly Decided<unknown>[]);
    expect(decided.filter((rule) => rule?.source.document === '' || rule?.source.clause === '')).toEqual([]);
  });

  it('tells no body of 14 or 7 days but the forums of Göteborg, which have decided them (AMB-14)', () => {
    for (const body of rows.bodies) {
      const forum = body.kind === 'areaForum' || body.kind === 'cityForum';
      const days = [body.rules.proposalDaysBefore?.value ?? null, body.rules.agendaDaysBefore?.value ?? null];
      expect([body.name, ...days]).toEqual([body.name, ...(forum ? [14, 7] : [null, null])]);
      for (const meeting of rows.meetings.filter(({ bodyNr }) => bodyNr === body.nr && !forum)) {
        expect(deadlinesOf(meeting, body.rules)).toMatchObject({ proposalsLastDay: null, agendaDueDay: null });
      }
    }
  });

  it('has people and mail domains that are made up, and a chair for every meeting', () => {
    expect(rows.people.filter(({ mail }) => !mail.endsWith('.example'))).toEqual([]);
    expect(rows.meetings.filter(({ chairName }) => chairName === '').map(({ key }) => key)).toEqual([]);
  });
});

describe('Göteborg', () => {
  const { rows } = example('goteborg.yaml');

  it('has four area forums, each with its own convening administration, and one forum for all parties (FSS-01, FSS-06, FSG-01, FSG-02)', () => {
    const areas = rows.bodies.filter(({ kind }) => kind === 'areaForum');
    expect(areas.map(({ conveners }) => conveners)).toEqual([
      ['sf-centrum'],
      ['sf-hisingen'],
      ['sf-nordost'],
      ['sf-sydvast'],
    ]);
    const [city, ...more] = rows.bodies.filter(({ kind }) => kind === 'cityForum');
    expect([city?.conveners.length, more.length]).toEqual([4, 0]);
    expect(city?.parties).toHaveLength(16);
  });

  it('names the agreement in full in every forum, holds meetings mainly digitally, and a fixed chair where one is (FSS-02, FSS-08, FSS-12, FSG-07)', () => {
    for (const { agreement, rules, kind } of rows.bodies) {
      expect(agreement).toMatch(/trygghetsarbete, sociala erfarenheter i samhällsplaneringen, folkhälsoarbete/);
      expect(rules.meetingMode?.value).toBe('digital');
      expect(rules.chair?.value.kind).toBe(kind === 'areaForum' ? 'fixed' : 'rotation');
    }
  });

  it('has one representative for each party, and the gap is shown (FSS-14, FSG-09)', () => {
    const gaps = rows.bodies.flatMap(({ nr, parties }) => {
      const here = rows.parties.filter(({ partyKey }) => parties.includes(partyKey));
      return staffingGaps(here, rows.mandates, nr, today).map(({ partyKey }) => `${String(nr)} ${partyKey}`);
    });
    expect(gaps).toEqual(['4 funktionsstod']);
  });
});
