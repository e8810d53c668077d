import fc from 'fast-check';
import { CLAUSE, decided } from '../specimens';
import { checkShares, type Contribution } from './contributions';
import { budgetDecider, checkFrame, checkOwnCapital, planYears } from './frame';
import { addUp, ledger, stated } from './ledger';

const one = (name: string, payer: string, tkr: number): Contribution => ({ name, payer, tkr });
const STOCKHOLM = decided([
  { payer: 'Försäkringskassan', share: 0.5 },
  { payer: 'Regionen', share: 0.25 },
  { payer: 'Staden', share: 0.25 },
]);
const BAD_ESA = decided([
  { payer: 'Staten', share: 0.5 },
  { payer: 'Kommunerna', share: 0.25 },
  { payer: 'Regionerna', share: 0.25 },
]);
const CONTRIBUTIONS_2016 = [
  one('Staten', 'Staten', 2620),
  one('Bengtsfors', 'Kommunerna', 249),
  one('Åmål', 'Kommunerna', 314),
  one('Dals-Ed', 'Kommunerna', 118),
  one('Säffle', 'Kommunerna', 367),
  one('Årjäng', 'Kommunerna', 262),
  one('VGR', 'Regionerna', 668),
  one('LIV', 'Regionerna', 642),
];

describe('Contributions', () => {
  it('of a half, a quarter and a quarter agree with the ordinance (FIN-09, FIN-11)', () => {
    const paid = [one('FK', 'Försäkringskassan', 4000), one('SLL', 'Regionen', 2000), one('Stockholm', 'Staden', 2000)];
    expect(checkShares(paid, STOCKHOLM)).toEqual({
      total: 8000,
      outcome: 'agrees',
      source: CLAUSE,
      lines: [
        { payer: 'Försäkringskassan', tkr: 4000, share: 0.5, expected: 4000, difference: 0 },
        { payer: 'Regionen', tkr: 2000, share: 0.25, expected: 2000, difference: 0 },
        { payer: 'Staden', tkr: 2000, share: 0.25, expected: 2000, difference: 0 },
      ],
    });
  });

  it('of five municipalities and two regions count as one payer each, 5 240 together (BAD-22)', () => {
    expect(checkShares(CONTRIBUTIONS_2016, BAD_ESA)).toMatchObject({
      total: 5240,
      outcome: 'agrees',
      lines: [{ tkr: 2620 }, { tkr: 1310 }, { tkr: 1310 }],
    });
  });

  it.each([
    [1998, 'differs', -1.5],
    [1999, 'agrees', -0.75],
    [2000, 'agrees', 0],
    [2001, 'agrees', 0.75],
    [2002, 'differs', 1.5],
  ])('of a region that pays %i of some 8 000: %s by %d (FIN-09)', (region, outcome, difference) => {
    const paid = [
      one('FK', 'Försäkringskassan', 4000),
      one('SLL', 'Regionen', region),
      one('Stockholm', 'Staden', 2000),
    ];
    const checked = checkShares(paid, STOCKHOLM);
    expect(checked.outcome).toBe(outcome);
    expect(checked.lines[1]?.difference).toBe(difference);
  });

  it('differ where somebody pays whom the ordinance does not name (FIN-09)', () => {
    const paid = [
      one('FK', 'Försäkringskassan', 2),
      one('SLL', 'Regionen', 1),
      one('S', 'Staden', 1),
      one('X', 'Annan', 0),
    ];
    const checked = checkShares(paid, STOCKHOLM);
    expect(checked).toMatchObject({ outcome: 'differs' });
    expect(checked.lines[3]).toEqual({ payer: 'Annan', tkr: 0, share: null, expected: null, difference: null });
  });

  it('are added up and measured by nothing where the shares are not decided (FIN-09)', () => {
    expect(checkShares(CONTRIBUTIONS_2016, null)).toMatchObject({ total: 5240, outcome: 'notDecided', source: null });
  });

  it('in the shares decided agree whatever the total is, and differences always add up to nothing (FIN-09)', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (quarter) => {
        const paid = [
          one('a', 'Staten', 2 * quarter),
          one('b', 'Kommunerna', quarter),
          one('c', 'Regionerna', quarter),
        ];
        expect(checkShares(paid, BAD_ESA).outcome).toBe('agrees');
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 3, maxLength: 3 }), ([a = 0, b = 0, c = 0]) => {
        const { lines } = checkShares(
          [one('a', 'Staten', a), one('b', 'Kommunerna', b), one('c', 'Regionerna', c)],
          BAD_ESA,
        );
        expect(lines.reduce((total, { difference }) => total + (difference ?? 0), 0)).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('The frame of a budget', () => {
  const parts = [
    { kind: 'contributions', tkr: 5240 },
    { kind: 'ownCapital', tkr: 600 },
  ] as const;
  const uses = [2350, 550, 350, 40, 60, 100, 90, 350, 250, 150, 870, 380].map((tkr) => ({ title: 'Insats', tkr }));

  it('shows the 300 tkr that the listed grants do not explain (BAD-19, BAD-20, BAD-21, BAD-23, AMB-04)', () => {
    expect(checkFrame(5840, parts, uses)).toEqual({
      frame: 5840,
      parts: 5840,
      partsGap: 0,
      listed: 5540,
      unexplained: 300,
    });
  });

  it('shows more than there is as a gap below nothing, and parts that do not make the frame (BAD-23)', () => {
    expect(checkFrame(5000, parts, uses)).toMatchObject({ partsGap: -840, unexplained: -540 });
  });

  it.each([
    [583, 5840, 'tooLittle', 584],
    [584, 5840, 'enough', 584],
    [600, 5840, 'enough', 584],
    [0, 0, 'enough', 0],
  ])('with %i own capital of %i is %s: at least %i is needed (BAD-14)', (own, budget, outcome, needed) => {
    expect(checkOwnCapital(own, budget, decided(0.1))).toEqual({ outcome, own, budget, needed, source: CLAUSE });
  });

  it('is not measured by a share nobody has decided (BAD-14)', () => {
    expect(checkOwnCapital(0, 5840, null)).toEqual({ outcome: 'notDecided', rule: 'ownCapitalShare' });
  });

  it('is the budget for the first year and preliminary for those after (BAD-24)', () => {
    expect(planYears(2016, 3)).toEqual([
      { year: 2016, standing: 'budget' },
      { year: 2017, standing: 'preliminary' },
      { year: 2018, standing: 'preliminary' },
    ]);
  });

  it.each([
    [2015, { refusal: { reason: 'beforeFirstYear', firstYear: 2016 } }],
    [2016, { value: 'members' }],
    [2017, { value: 'board' }],
  ])('of %i, in an association formed in 2016, is decided by: %j (FIN-08)', (year, decider) => {
    expect(budgetDecider(year, 2016)).toMatchObject(decider);
  });
});

describe('The ledger', () => {
  it('opens each year with the surplus or deficit of the one before (FIN-07)', () => {
    const years = [
      { year: 2017, income: 100, cost: 250 },
      { year: 2016, income: 300, cost: 200 },
    ];
    expect(ledger(years, 50)).toEqual([
      { year: 2016, income: 300, cost: 200, opening: 50, closing: 150 },
      { year: 2017, income: 100, cost: 250, opening: 150, closing: 0 },
    ]);
  });

  it('loses nothing from one year to the next (FIN-07)', () => {
    const years = fc.array(fc.record({ income: fc.nat(9999), cost: fc.nat(9999) }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(years, fc.integer({ min: -999, max: 999 }), (results, opening) => {
        const made = ledger(
          results.map((result, index) => ({ ...result, year: 2016 + index })),
          opening,
        );
        made.slice(1).forEach((year, index) => {
          expect(year.opening).toBe(made[index]?.closing);
        });
        const whole = results.reduce((total, { income, cost }) => total + income - cost, opening);
        expect(made.at(-1)?.closing).toBe(whole);
      }),
    );
  });
});

describe('The process leader’s budget', () => {
  const lines = [
    { title: 'Lön', amounts: [401, 801, 401] },
    { title: 'Lokal', amounts: [9, 18, 9] },
    { title: 'Resor', amounts: [8, 15, 8] },
    { title: 'Telefon', amounts: [5, 10, 5] },
    { title: 'Dator', amounts: [8, 15, 8] },
  ];

  it('adds up to 431 + 859 + 431 = 1 721 tkr (PL-15)', () => {
    expect(addUp(['2016', '2017', '2018'], lines)).toEqual({
      periods: ['2016', '2017', '2018'],
      perPeriod: [431, 859, 431],
      perLine: [1603, 36, 31, 20, 31],
      total: 1721,
    });
  });

  it('adds nothing for a period without an amount, nor amounts beyond its periods (PL-15)', () => {
    expect(
      addUp(
        ['2016', '2017'],
        [
          { title: 'Lön', amounts: [1] },
          { title: 'Resor', amounts: [1, 2, 4] },
        ],
      ),
    ).toMatchObject({
      perPeriod: [2, 2],
      perLine: [1, 3],
      total: 4,
    });
  });
});

describe('Two figures for one thing', () => {
  it.each([
    ['Minskning från 2017', '10 %', '9 %'],
    ['Periodens längd', '2016–2019', '2016-07-01–2018-06-30'],
  ])('are both kept, and said to differ: %s (AMB-02, AMB-05)', (about, first, second) => {
    const statements = [
      { says: first, where: 'Ansökan' },
      { says: second, where: 'Budget' },
    ];
    expect(stated(about, statements)).toEqual({ about, statements, agreement: 'differ' });
  });

  it('that are the same agree (AMB-05)', () => {
    expect(
      stated('Ram', [
        { says: '5 840', where: 'a' },
        { says: ' 5 840', where: 'b' },
      ]),
    ).toMatchObject({
      agreement: 'agree',
    });
  });
});
