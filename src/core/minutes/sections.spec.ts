import fc from 'fast-check';
import { day } from '../calendar';
import { decided } from '../specimens';
import { dropSection, giveNumbers, numberOf, type GiveNumbers, type Section } from './sections';

const rule = decided<'perYear'>('perYear');
const command = (differs: Partial<GiveNumbers> = {}): GiveNumbers => ({
  bodyNr: 30,
  meeting: { id: 10, day: day('2026-11-19') },
  items: [11, 12],
  numbering: 'atApproval',
  minutes: 'withApprovers',
  actedBy: 'sekreterare',
  ...differs,
});
const given = (taken: readonly Section[], differs: Partial<GiveNumbers> = {}): readonly Section[] => {
  const result = giveNumbers(taken, command(differs), rule);
  return result.ok ? [...taken, ...result.value] : taken;
};
const numbers = (sections: readonly Section[]): readonly number[] => sections.map((section) => section.number);

describe('§ numbers', () => {
  it('are given in the order of the minutes when they go to approval, and run on through the year of a body', () => {
    const first = given([]);
    expect(first).toMatchObject([
      { number: 1, itemId: 11, bodyYear: '0030-2026', key: 'section-0030-2026-1', standing: 'given' },
      { number: 2, itemId: 12 },
    ]);
    expect(numbers(given(first, { meeting: { id: 20, day: day('2026-12-31') }, items: [21] }))).toEqual([1, 2, 3]);
  });

  it('begin again at 1 on 1 January, and for another body', () => {
    const first = given([]);
    expect(given(first, { meeting: { id: 30, day: day('2027-01-01') }, items: [31] }).at(-1)).toMatchObject({
      number: 1,
      bodyYear: '0030-2027',
    });
    expect(given(first, { bodyNr: 31, items: [41] }).at(-1)).toMatchObject({ number: 1, bodyYear: '0031-2026' });
  });

  it('are given in the meeting to a § approved at once, and to no other before approval (DEC-14)', () => {
    const written = { minutes: 'written' as const };
    expect(giveNumbers([], command(written), rule)).toEqual({ ok: false, refusal: { reason: 'noNumberYet' } });
    const immediate = given([], { ...written, items: [12], numbering: 'immediately' });
    expect(numberOf(immediate, 12)).toBe(1);
    const rest = given(immediate);
    expect([numberOf(rest, 11), numberOf(rest, 12)]).toEqual([2, 1]);
  });

  it('are not reused when a § is dropped, and final once the minutes are approved', () => {
    const first = given([]);
    const last = first[1];
    expect(last && dropSection(last, 'withApprovers')).toEqual({ ok: true, value: { standing: 'dropped' } });
    expect(last && dropSection(last, 'approved')).toEqual({ ok: false, refusal: { reason: 'numbersFinal' } });
    const dropped = first.map((one): Section => (one.itemId === 12 ? { ...one, standing: 'dropped' } : one));
    expect(numberOf(dropped, 12)).toBeUndefined();
    expect(given(dropped, { items: [13] }).at(-1)).toMatchObject({ number: 3 });
    expect(giveNumbers(first, command({ minutes: 'approved' }), rule)).toMatchObject({
      refusal: { reason: 'numbersFinal' },
    });
  });

  it('are none where the body has not decided how it numbers', () => {
    expect(giveNumbers([], command(), null)).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'sectionNumbering' },
    });
  });

  it('are unique, without gaps and never reused, however giving, dropping, years and immediate approval are mixed', () => {
    const step = fc.record({
      act: fc.constantFrom('give' as const, 'immediate' as const, 'drop' as const),
      item: fc.integer({ min: 1, max: 12 }),
      year: fc.constantFrom('2026-11-19', '2027-02-11'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const all = steps.reduce<readonly Section[]>((sections, { act, item, year }) => {
          if (act === 'drop') {
            return sections.map((one) => (one.itemId === item ? { ...one, standing: 'dropped' as const } : one));
          }
          const meeting = { id: 10, day: day(year) };
          return act === 'immediate'
            ? given(sections, { meeting, items: [item], numbering: 'immediately', minutes: 'written' })
            : given(sections, { meeting, items: [item, item + 1, item] });
        }, []);
        for (const series of ['0030-2026', '0030-2027']) {
          const inSeries = numbers(all.filter((one) => one.bodyYear === series));
          expect(inSeries).toEqual(inSeries.map((_, index) => index + 1));
        }
        expect(new Set(all.map((one) => one.key)).size).toBe(all.length);
      }),
    );
  });
});
