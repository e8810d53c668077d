import { day, instant } from '../calendar';
import { CLAUSE, decided } from '../specimens';
import { preparationOf, signOff, signOffDueDay, type SignOff } from './signOff';

const four = ['anna', 'bo', 'cia', 'dag'];
const jointly = decided('jointly' as const);
const at = instant('2026-12-01T10:00:00Z');
/** A draft of two lines, of which the second changes from one version to the next. */
const draft = (version: string) => ({
  draft: version,
  lines: [
    { itemId: 1, mark: 'a' },
    { itemId: 2, mark: version },
  ],
});
const signed = (upn: string, version: string, when = at): SignOff => ({
  key: `${upn}:${version}`,
  actedBy: upn,
  meetingId: 10,
  upn,
  at: when,
  ...draft(version),
});

describe('The city-wide forum is prepared jointly', () => {
  it('is to be signed off the day before the agenda is due, where that is decided (FSG-12)', () => {
    const meeting = { day: day('2026-12-10') };
    const rules = { proposalDaysBefore: null, agendaDaysBefore: decided(7) };
    expect(signOffDueDay(meeting, rules)).toBe('2026-12-02');
    expect(signOffDueDay(meeting, { ...rules, agendaDaysBefore: null })).toBeNull();
  });

  it('shows each of the four: signed off, signed off an earlier draft, or not yet (FSG-12)', () => {
    const later = instant('2026-12-02T10:00:00Z');
    const signOffs = [signed('ANNA', '2'), signed('bo', '0'), signed('bo', '1', later)];
    expect(preparationOf(jointly, four, signOffs, draft('2'))).toEqual({
      state: 'jointly',
      preparers: [
        { upn: 'anna', standing: 'signedOff', at, changed: [] },
        { upn: 'bo', standing: 'signedEarlierDraft', at: later, changed: [2] },
        { upn: 'cia', standing: 'notYet', at: null, changed: [] },
        { upn: 'dag', standing: 'notYet', at: null, changed: [] },
      ],
      signedOff: 1,
      of: 4,
      source: CLAUSE,
    });
  });

  it('keeps a sign-off of lines that were only moved, or lost a neighbour (FSG-12)', () => {
    const fewer = { draft: '3', lines: [{ itemId: 2, mark: '2' }] };
    expect(preparationOf(jointly, ['anna'], [signed('anna', '2')], fewer)).toMatchObject({
      signedOff: 1,
      preparers: [{ standing: 'signedOff', changed: [] }],
    });
  });

  it('is signed off by its preparers alone, once for each draft (FSG-12)', () => {
    const wish = { meetingId: 10, upn: 'Cia', at, ...draft('2') };
    const once = signOff(jointly, four, wish);
    expect(once).toEqual({ ok: true, value: { ...wish, upn: 'cia', key: 'signOff:10:2:cia', actedBy: 'cia' } });
    expect(signOff(jointly, four, wish)).toEqual(once);
    expect(signOff(jointly, four, { ...wish, upn: 'eva' })).toEqual({
      ok: false,
      refusal: { reason: 'notAPreparer', source: CLAUSE },
    });
  });
});

describe('A body that is not prepared jointly', () => {
  const wish = { meetingId: 10, upn: 'anna', at, ...draft('2') };

  it('is prepared by its chair: there is nothing to sign off', () => {
    expect(preparationOf(decided('chair'), four, [], draft('2'))).toEqual({ state: 'byChair', source: CLAUSE });
    expect(signOff(decided('chair'), four, wish)).toMatchObject({ refusal: { reason: 'preparedByChair' } });
  });

  it('has not decided: said so', () => {
    expect(preparationOf(null, four, [], draft('2'))).toEqual({ state: 'notDecided', rule: 'preparedBy' });
    expect(signOff(null, four, wish)).toMatchObject({ refusal: { reason: 'notDecided', rule: 'preparedBy' } });
  });
});
