import { day } from '../calendar';
import { CLAUSE } from '../specimens';
import {
  APPLICATION_STAGES,
  moveApplication,
  PRINCIPLES,
  unansweredPrinciples,
  type Application,
  type PrincipleAnswer,
} from './application';
import { advanceMeasure, checkMeasure, reviewStanding } from './checking';
import { aGrant, aMeasure } from './specimens';
import { forAge, forTargetGroup, steeredOn } from './steering';

describe('A measure', () => {
  it.each([
    [[], 0],
    [['af'], 1],
    [['af', 'af'], 1],
  ])(
    'with the parties %j has too few: %i of 2, and the refusal names the clause (SFB-22, BAD-30)',
    (parties, count) => {
      expect(checkMeasure(aMeasure({ parties }), CLAUSE)).toEqual({
        ok: false,
        refusal: { reason: 'tooFewParties', parties: count, needed: 2, source: CLAUSE },
      });
    },
  );

  it('has at least two parties (SFB-22, BAD-30)', () => {
    expect(checkMeasure(aMeasure(), CLAUSE).ok).toBe(true);
  });

  it('has principals, one or several, each for a municipality where it is said (BAD-18)', () => {
    const principals = [
      { name: 'Ame', municipality: 'Bengtsfors' },
      { name: 'Utvecklingscentrum', municipality: 'Åmål' },
      { name: 'AME', municipality: 'Dals-Ed' },
    ];
    expect(checkMeasure(aMeasure({ principals }), null)).toMatchObject({ value: { principals } });
    expect(checkMeasure(aMeasure({ principals: [] }), null)).toMatchObject({ refusal: { reason: 'principalMissing' } });
  });

  it('may be run by two offices together, but by none twice (BAD-18, BAD-36)', () => {
    const together = [
      { name: 'Af rehab', municipality: null },
      { name: 'UC Åmål', municipality: null },
    ];
    expect(checkMeasure(aMeasure({ principals: together }), null).ok).toBe(true);
    expect(
      checkMeasure(aMeasure({ principals: [...together, together[0] ?? { name: '', municipality: null }] }), null),
    ).toMatchObject({
      refusal: { reason: 'twoPrincipals', municipality: null },
    });
  });

  it.each([
    ['Praktikcoach Dals-Ed', 'AME', 'Dals-Ed'],
    ['Kompletterande arbetsmarknad', 'AF/kommunen', 'Årjäng'],
    ['Mötesplats UT-Forskningen', 'AME Säffle', 'Säffle'],
    ['Integrerad mottagning', 'IFO', 'Åmål'],
    ['En väg in för Vuxna', 'AME', 'Bengtsfors'],
  ])('%s is described with its principal %s in %s (BAD-36)', (title, name, municipality) => {
    const measure = aMeasure({ title, description: 'Beskrivning', principals: [{ name, municipality }] });
    expect(checkMeasure(measure, null)).toMatchObject({ value: { title, principals: [{ name, municipality }] } });
  });

  it.each([
    ['without a title', { title: ' ' }, { reason: 'titleMissing' }],
    ['for ages turned round', { target: { ages: { from: 64, to: 16 }, tags: [] } }, { reason: 'agesTurned' }],
    [
      'that ends before it starts',
      { startsOn: day('2016-02-01'), endsOn: day('2016-01-31') },
      { reason: 'endsBeforeStart' },
    ],
    [
      'reviewed after its end',
      { reviewOn: day('2016-07-01'), endsOn: day('2016-06-30') },
      { reason: 'reviewAfterEnd' },
    ],
    ['with a grant of nothing', { grants: [aGrant(0)] }, { reason: 'notAnAmount', tkr: 0 }],
    ['with half a thousand', { grants: [aGrant(0.5)] }, { reason: 'notAnAmount', tkr: 0.5 }],
  ])('is not put on the register %s (BAD-18, BAD-19, BAD-37)', (_case, differs, refusal) => {
    expect(checkMeasure(aMeasure(differs), null)).toMatchObject({ refusal });
  });

  it.each([[{ from: 18, to: null }], [{ from: 20, to: 20 }], [null]])(
    'may be for the ages %j: with an end, without one, or none said (SFB-22)',
    (ages) => {
      expect(checkMeasure(aMeasure({ target: { ages, tags: [] } }), null).ok).toBe(true);
    },
  );

  it('may end on the day it starts and be reviewed on its last day (BAD-37)', () => {
    const on = day('2016-02-01');
    expect(checkMeasure(aMeasure({ startsOn: on, endsOn: on, reviewOn: on }), null).ok).toBe(true);
  });

  it('may have parts of its own: four tracks (BAD-33)', () => {
    const parts = ['Introduktion', 'Utbildningspaket', 'Informationspaket', 'Mentorskap'].map((title) => ({
      title,
      about: '',
    }));
    expect(checkMeasure(aMeasure({ parts }), null)).toMatchObject({ value: { parts } });
  });

  it('says how it is followed up (BAD-26)', () => {
    const followUp = ['SUS', 'Indikatorverktyg', 'Självskattning'];
    expect(checkMeasure(aMeasure({ followUp }), null)).toMatchObject({ value: { followUp } });
  });

  it('is found by its target group’s tag and by age, first and last included (BAD-34, SFB-22)', () => {
    const young = aMeasure({ target: { ages: { from: 18, to: null }, tags: ['Psykisk ohälsa'] } });
    const open = aMeasure({ target: { ages: null, tags: [] } });
    expect(forTargetGroup([young, open], ' psykisk ohälsa')).toEqual([young]);
    expect([15, 16, 64, 65].map((age) => forAge([aMeasure()], age).length)).toEqual([0, 1, 1, 0]);
    expect(forAge([young, open], 90)).toEqual([young, open]);
  });
});

describe('The status of a measure', () => {
  it.each([
    ['applied', 'granted', true],
    ['granted', 'running', true],
    ['running', 'ended', true],
    ['applied', 'running', false],
    ['ended', 'applied', false],
    ['granted', 'granted', false],
  ] as const)('goes from %s to %s: %s (BAD-19)', (status, to, goes) => {
    expect(advanceMeasure(aMeasure({ status }), to).ok).toBe(goes);
  });

  it('is granted with a decision alone; a proposed grant is none (BAD-19, BAD-20, BAD-21)', () => {
    expect(advanceMeasure(aMeasure({ grants: [aGrant(350, { decision: null })] }), 'granted')).toMatchObject({
      refusal: { reason: 'noGrantDecided' },
    });
  });

  it('may rest on a decision taken elsewhere, with its date (BAD-38)', () => {
    const restsOn = { by: 'Försäkringskassan', on: day('2015-11-10'), about: 'Medelstilldelning 2016' };
    expect(checkMeasure(aMeasure({ grants: [aGrant(2350, { restsOn })] }), null)).toMatchObject({
      value: { grants: [{ tkr: 2350, year: 2016, restsOn: { on: '2015-11-10' } }] },
    });
  });
});

describe('The review of a measure limited in time', () => {
  const coach = aMeasure({ status: 'running', reviewOn: day('2016-06-01'), endsOn: day('2016-06-30') });

  it.each([
    ['2016-05-01', { state: 'later', reviewOn: '2016-06-01', remindOn: '2016-05-02' }],
    ['2016-05-02', { state: 'remind', reviewOn: '2016-06-01', endsOn: '2016-06-30' }],
    ['2016-06-01', { state: 'remind', reviewOn: '2016-06-01', endsOn: '2016-06-30' }],
    ['2016-06-02', { state: 'overdue', reviewOn: '2016-06-01' }],
  ])('is reminded of from 30 days before: on %s it stands as %j (BAD-37)', (today, standing) => {
    expect(reviewStanding(coach, day(today), 30)).toEqual(standing);
  });

  it('is not reminded of where none is set, or when the measure has ended (BAD-37)', () => {
    expect(reviewStanding(aMeasure(), day('2016-06-01'), 30)).toEqual({ state: 'noReview' });
    expect(reviewStanding({ ...coach, status: 'ended' }, day('2016-06-01'), 30)).toEqual({ state: 'noReview' });
  });
});

describe('An application', () => {
  const answers: readonly PrincipleAnswer[] = PRINCIPLES.map((principle) => ({
    principle,
    met: 'yes',
    how: 'Så här.',
  }));
  const application = { stage: 'anchoring', parties: ['af', 'fk'], principles: answers } satisfies Pick<
    Application,
    'stage' | 'parties' | 'principles'
  >;
  const on = day('2016-01-10');

  it('goes from an idea to an answer by its stages (ORG-11)', () => {
    const way = ['drafting', 'anchoring', 'submitted', 'granted'] as const;
    let stage: Application['stage'] = 'idea';
    for (const to of way) {
      const moved = moveApplication({ ...application, stage }, to, on);
      expect(moved).toEqual({ ok: true, value: { stage: to, stagedOn: on } });
      if (moved.ok) stage = moved.value.stage;
    }
  });

  it.each(['granted', 'declined', 'withdrawn'] as const)('that is %s goes nowhere any more (ORG-11)', (stage) => {
    for (const to of APPLICATION_STAGES) {
      expect(moveApplication({ ...application, stage }, to, on)).toMatchObject({ refusal: { reason: 'notFromHere' } });
    }
  });

  it('is submitted with every check question answered; the refusal names those that are not (SFB-23)', () => {
    expect(unansweredPrinciples([])).toEqual([...PRINCIPLES]);
    const principles = answers.map((one) => (one.principle === 'preventive' ? { ...one, how: ' ' } : one));
    expect(moveApplication({ ...application, principles }, 'submitted', on)).toEqual({
      ok: false,
      refusal: { reason: 'principlesUnanswered', principles: ['preventive'] },
    });
  });

  it('may say that a principle is not met, as long as it says how (SFB-23)', () => {
    const principles = answers.map((one) => ({ ...one, met: 'no' as const }));
    expect(moveApplication({ ...application, principles }, 'submitted', on).ok).toBe(true);
  });

  it('is submitted by at least two parties (SFB-22)', () => {
    expect(moveApplication({ ...application, parties: ['af'] }, 'submitted', on)).toMatchObject({
      refusal: { reason: 'tooFewParties', parties: 1, needed: 2 },
    });
  });
});

describe('A body that steers as well', () => {
  const role = {
    key: 'styr:1',
    actedBy: 'system',
    bodyNr: 11,
    measureKey: 'tris',
    title: 'TRIS',
    financier: 'Europeiska socialfonden',
    from: day('2026-01-01'),
    to: day('2026-06-30'),
  };

  it('has a second role for projects, for a time (LSG-08)', () => {
    const running = { ...role, measureKey: 'ibis', to: null };
    const others = { ...role, bodyNr: 12 };
    const on = (text: string) => steeredOn([role, running, others], 11, day(text)).map(({ measureKey }) => measureKey);
    expect(on('2025-12-31')).toEqual([]);
    expect(on('2026-06-30')).toEqual(['tris', 'ibis']);
    expect(on('2026-07-01')).toEqual(['ibis']);
  });

  it.each(['RAR', 'ESF', 'En lokal stiftelse'])('knows who finances it, in free words: %s (LSG-21)', (financier) => {
    expect(steeredOn([{ ...role, financier }], 11, role.from)).toMatchObject([{ financier }]);
    expect(checkMeasure(aMeasure({ financier }), null)).toMatchObject({ value: { financier } });
  });
});
