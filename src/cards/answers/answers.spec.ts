import { day, type ClockTime } from '../../core/calendar';
import { LANGUAGES } from '../../core/people/person';
import { agendaCard } from './agendaCard';
import { withNotes } from './answerCard';
import { assignmentsCard } from './assignmentsCard';
import { deadlineCard } from './deadlineCard';
import { meetingCard } from './meetingCard';
import { readingsCard } from './readingsCard';
import { statusCard } from './statusCard';

const LONG = '字'.repeat(4000);
const MARKED = '**Fet** [länk](https://example.org) <b>html</b> {{DATE(2026-01-01)}}';
const ways = [{ title: 'Öppna i fliken', url: 'https://samverka.example/tab/?body=goteborg-2' }];
const on = day('2026-12-10');
const rule = {
  meetingDay: on,
  daysBefore: 14,
  lastDay: day('2026-11-26'),
  source: { document: 'Arbetsformer', clause: 'Beredning' },
  daysLeft: 6,
};
const many = Array.from({ length: 200 }, (_, index) => index + 1);

/** Every card of an answer, filled with the same text wherever somebody's own words may stand. */
const cardsWith = (text: string) =>
  LANGUAGES.flatMap((language) => [
    meetingCard(
      {
        bodyName: text,
        day: on,
        starts: '13:00' as ClockTime,
        ends: '15:00' as ClockTime,
        place: text,
        mode: 'hybrid',
        chair: { name: text, acting: 'yes' },
        proposals: text,
        agenda: text,
        toDo: many.map(() => ({ what: 'assignment', title: text, due: on })),
        ways,
      },
      language,
    ),
    agendaCard(
      {
        bodyName: text,
        day: on,
        standing: 'sent',
        items: many.map((order) => ({ order, title: text, minutes: 10, presenter: text })),
        ways,
      },
      language,
    ),
    deadlineCard({ bodyName: text, meetingDay: on, proposals: rule, agenda: null, ways }, language),
    assignmentsCard(
      many.map(() => ({ what: text, due: on, overdue: 'overdue', from: text })),
      ways,
      language,
    ),
    statusCard({ title: text, lines: many.map(() => text), ways }, language),
    withNotes(statusCard({ title: text, lines: [], ways }, language), ['En webbplats svarar inte.']),
  ]);

describe("An answer's card", () => {
  it('stays below what Teams takes, with the longest words there are', () => {
    for (const card of cardsWith(LONG)) {
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
    }
  });

  it("takes nobody's words for markup or for a template", () => {
    for (const card of cardsWith(MARKED)) {
      const drawn = card.body.flatMap((element) => (element.type === 'TextBlock' ? [element.text] : []));
      for (const text of drawn) expect(text).not.toMatch(/(?<!\\)\*\*Fet|(?<!\\)\[länk/);
      expect(JSON.stringify([card.body, card.fallbackText])).not.toContain('{{DATE');
    }
  });

  it('says in its own words what a client that draws no cards shows', () => {
    for (const card of cardsWith('Belysningen')) {
      expect(card.fallbackText).toContain('Belysningen');
      expect(JSON.stringify(card)).not.toMatch(/undefined|NaN/);
    }
  });

  it('tells a rule with its arithmetic, and what is not decided as such', () => {
    const card = deadlineCard({ bodyName: 'Hisingen', meetingDay: on, proposals: rule, agenda: null, ways }, 'sv');
    expect(card.fallbackText).toContain(
      '14 dagar före torsdag 10 december 2026 = torsdag 26 november 2026 (Arbetsformer, Beredning)',
    );
    expect(card.fallbackText).toContain('Inte bestämt');
  });

  it('offers readings as buttons and in a sentence, and brings back what was written', () => {
    const readings = [{ intent: 'lastDay', title: 'Veta sista dag för förslag' }];
    const card = readingsCard({ sentence: 'Menar du?', human: 'Fråga Anna.', said: LONG, readings }, 'sv');
    expect(card.fallbackText).toBe('Menar du? Fråga Anna.');
    expect(card.actions).toMatchObject([{ verb: 'readAs', data: { intent: 'lastDay', said: LONG } }]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
  });
});
