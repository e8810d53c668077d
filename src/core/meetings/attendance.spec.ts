import type { ClockTime } from '../calendar';
import { presenceTimes } from './attendance';

const at = (time: string) => time as ClockTime;

describe('When somebody was at a meeting', () => {
  it('is told for those who came late or left early', () => {
    const times = { arrived: at('13:20'), left: at('14:10') };
    expect(presenceTimes('representative', times)).toEqual({ ok: true, value: times });
    expect(presenceTimes('guest', { arrived: null, left: at('14:10') })).toMatchObject({ ok: true });
    expect(presenceTimes('guest', { arrived: at('13:20'), left: null })).toMatchObject({ ok: true });
  });

  it('is nothing for somebody absent', () => {
    expect(presenceTimes('absent', { arrived: at('13:20'), left: null })).toEqual({
      ok: true,
      value: { arrived: null, left: null },
    });
  });

  it('does not end before it begins', () => {
    expect(presenceTimes('other', { arrived: at('14:10'), left: at('13:20') })).toEqual({
      ok: false,
      refusal: { reason: 'leftBeforeArriving' },
    });
  });
});
