import fc from 'fast-check';
import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { addDays, clockTimeOf, day, dayOf, daysBetween, instant, type Instant } from '../calendar';
import { aBody, aMandate, aMeeting, decided, FORUM_RULES } from '../specimens';
import { dutiesFallingDue, dutiesOf, nextDutyAfter, type DutiesQuestion } from './duties';

const mandates = [
  aMandate('anna', 'chair'),
  aMandate('eva', 'deputy'),
  aMandate('bo', 'representative', { partyKey: 'polisen' }),
  aMandate('cia', 'representative', { partyKey: 'skolan' }),
  aMandate('dag', 'substitute', { partyKey: 'skolan' }),
];
const question = (differs: Partial<DutiesQuestion> = {}): DutiesQuestion => ({
  meeting: aMeeting(),
  body: aBody(),
  mandates,
  on: day('2026-11-20'),
  ...differs,
});
const kindsOf = (duties: readonly { readonly kind: string; readonly day: string }[]) =>
  duties.map(({ kind, day: on }) => `${on} ${kind}`);

describe('The duties before a meeting on 10 December 2026 (FSS-10, FSS-21, FSG-05, FSG-14)', () => {
  it('fall due 21, 14, 8, 7 and 6 days before', () => {
    expect(kindsOf(dutiesOf(question()))).toEqual([
      '2026-11-19 proposalsCloseSoon',
      '2026-11-26 proposalsCloseToday',
      '2026-12-02 agendaDueSoon',
      '2026-12-03 agendaDueToday',
      '2026-12-04 agendaOverdue',
    ]);
  });

  it('fall due at eight in the morning, summer and winter', () => {
    const june = dutiesOf(question({ meeting: aMeeting({ day: day('2026-06-11') }) }));
    expect(june[0]?.dueAt).toBe(instant('2026-05-21T06:00:00Z'));
    expect(dutiesOf(question())[0]?.dueAt).toBe(instant('2026-11-19T07:00:00Z'));
  });

  it('have a key of body, meeting, kind and day: the same after a restart, another for a moved meeting', () => {
    const keys = (on: string) => dutiesOf(question({ meeting: aMeeting({ day: day(on) }) })).map((duty) => duty.key);
    expect(keys('2026-12-10')[0]).toBe('2:10:proposalsCloseSoon:2026-11-19');
    expect(keys('2026-12-10')).toEqual(keys('2026-12-10'));
    expect(keys('2026-12-17').some((key) => keys('2026-12-10').includes(key))).toBe(false);
  });

  it('follow the number of days the body has decided, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (proposals, agenda) => {
        const rules = { ...FORUM_RULES, proposalDaysBefore: decided(proposals), agendaDaysBefore: decided(agenda) };
        const ahead = Object.fromEntries(
          dutiesOf(question({ body: aBody({ rules }) })).map(({ kind, day: on }) => [
            kind,
            daysBetween(on, day('2026-12-10')),
          ]),
        );
        expect(ahead).toEqual({
          proposalsCloseSoon: proposals + 7,
          proposalsCloseToday: proposals,
          agendaDueSoon: agenda + 1,
          agendaDueToday: agenda,
          agendaOverdue: agenda - 1,
        });
      }),
    );
  });

  it('are none where the body has decided nothing (AMB-14)', () => {
    expect(dutiesOf(question({ body: aBody({ rules: NOTHING_DECIDED }) }))).toEqual([]);
  });
});

describe('Who is told', () => {
  it('the representatives hear of the last day for proposals, each once', () => {
    const twice = [...mandates, aMandate('BO', 'representative', { partyKey: 'kyrkan' })];
    expect(dutiesOf(question({ mandates: twice }))[0]?.to).toEqual(['bo', 'cia']);
  });

  it('the chair of that meeting hears of the agenda', () => {
    expect(dutiesOf(question()).at(-1)?.to).toEqual(['anna']);
  });

  it('where the chair rotates, the one whose turn it is, also after a swap (AMB-17)', () => {
    const rules = { ...FORUM_RULES, chair: decided({ kind: 'rotation', turns: ['bo', 'cia'] } as const) };
    const told = (turnOf: string) =>
      dutiesOf(question({ body: aBody({ rules }), meeting: aMeeting({ turnOf }) })).at(-1)?.to;
    expect(told('bo')).toEqual(['bo']);
    expect(told('cia')).toEqual(['cia']);
  });

  it('the deputies where nobody chairs', () => {
    expect(dutiesOf(question({ mandates: mandates.slice(1) })).at(-1)?.to).toEqual(['eva']);
  });

  it('those who hold the mandates that day', () => {
    const swapped = [...mandates.slice(1), aMandate('gun', 'chair', { from: day('2026-12-01') })];
    expect(dutiesOf(question({ mandates: swapped, on: day('2026-12-02') })).at(-1)?.to).toEqual(['gun']);
  });
});

describe('The agenda is not asked for', () => {
  it('once it is sent; proposals still have their last day', () => {
    const sent = dutiesOf(question({ meeting: aMeeting({ stage: 'agendaSent' }) }));
    expect(sent.map((duty) => duty.kind)).toEqual(['proposalsCloseSoon', 'proposalsCloseToday']);
  });

  it('nor anything at all for a meeting that is cancelled', () => {
    expect(dutiesOf(question({ meeting: aMeeting({ stage: 'cancelled' }) }))).toEqual([]);
  });

  it('nor anything at all once the notes are published', () => {
    expect(dutiesOf(question({ meeting: aMeeting({ stage: 'notesPublished' }) }))).toEqual([]);
  });
});

describe('Nothing late is sent as if on time (design decision 9)', () => {
  const duties = dutiesOf(question());
  const due = (after: string, upTo: string) =>
    dutiesFallingDue(duties, { after: instant(after), upTo: instant(upTo) }).map((duty) => duty.kind);

  it.each([
    ['at eight on the day', '2026-11-18T12:00:00Z', '2026-11-19T07:00:00Z', ['proposalsCloseSoon']],
    ['not a second before', '2026-11-18T12:00:00Z', '2026-11-19T06:59:59Z', []],
    ['not twice', '2026-11-19T07:00:00Z', '2026-11-20T07:00:00Z', []],
    ['days late while it is still true', '2026-11-18T12:00:00Z', '2026-11-24T12:00:00Z', ['proposalsCloseSoon']],
    ['one of two once the second is due', '2026-11-18T12:00:00Z', '2026-11-26T07:00:00Z', ['proposalsCloseToday']],
    ['the last day, to its last second', '2026-11-25T12:00:00Z', '2026-11-26T22:59:59Z', ['proposalsCloseToday']],
    ['no last day once it is over', '2026-11-18T12:00:00Z', '2026-11-26T23:00:00Z', []],
    ['no warning once the agenda is due', '2026-12-01T12:00:00Z', '2026-12-03T07:00:00Z', ['agendaDueToday']],
    ['overdue alone after a long silence', '2026-11-01T12:00:00Z', '2026-12-08T12:00:00Z', ['agendaOverdue']],
    ['nothing once the meeting has begun', '2026-11-01T12:00:00Z', '2026-12-10T12:00:00Z', []],
  ])('%s', (_rule, after, upTo, expected) => {
    expect(due(after, upTo)).toEqual(expected);
  });

  it('a clock that stops at each duty on its way meets every one of them once, in order', () => {
    const met: string[] = [];
    let now = instant('2026-11-01T00:00:00Z');
    for (let next = nextDutyAfter(duties, now); next !== undefined; next = nextDutyAfter(duties, now)) {
      met.push(...dutiesFallingDue(duties, { after: now, upTo: next.dueAt }).map((duty) => duty.kind));
      now = next.dueAt;
    }
    expect(met).toEqual(duties.map((duty) => duty.kind));
  });

  it('however the clock is stepped, no duty is met twice and none before its time', () => {
    const start = instant('2026-11-01T00:00:00Z');
    const steps = fc.array(fc.integer({ min: 1, max: 20 * 24 * 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(steps, (minutes) => {
        const met: string[] = [];
        let now = start;
        for (const count of minutes) {
          const upTo = (now + count * 60_000) as Instant;
          const falling = dutiesFallingDue(duties, { after: now, upTo });
          expect(falling.every((duty) => duty.dueAt <= upTo && upTo < duty.supersededAt)).toBe(true);
          met.push(...falling.map((duty) => duty.key));
          now = upTo;
        }
        expect(new Set(met).size).toBe(met.length);
      }),
    );
  });

  it('is on the day it says, at eight, for every day of the year', () => {
    for (let count = 0; count < 366; count += 1) {
      const meeting = aMeeting({ day: addDays(day('2026-12-10'), count) });
      for (const duty of dutiesOf(question({ meeting }))) {
        expect([dayOf(duty.dueAt), clockTimeOf(duty.dueAt)]).toEqual([duty.day, '08:00']);
      }
    }
  });
});
