import fc from 'fast-check';
import type { Source } from '../bodies/ruleSet';
import { day, instant } from '../calendar';
import { aMeeting, CLAUSE, FORUM_RULES } from '../specimens';
import { aPlace, ANNA, CITY, LINE } from './specimens';
import { answerPart, inSeveral, progressOf } from './spreadAnswers';
import { liftToGroups, spreadToAreas, type Spread, type SpreadPart } from './spreading';

const AREAS = ['Centrum', 'Hisingen', 'Nordost', 'Sydväst'].map((name, index) => ({
  place: aPlace(index + 1, `FSS ${name}`),
  meetings: [aMeeting({ id: 100 + index, bodyNr: index + 1, day: day('2027-02-11') })],
  rules: FORUM_RULES,
}));
const SOURCE = { document: 'Arbetsformer', clause: 'Koppling till andra samverkansforum' };
const spreading = (differs: Partial<Spread & { reasonForFewer: string; source: Source }> = {}) => ({
  now: instant('2026-12-17T14:00:00Z'),
  line: LINE,
  from: CITY,
  targets: AREAS,
  chosen: [1, 2, 3, 4],
  by: ANNA,
  why: 'Hanteras på samma sätt i de fyra områdena.',
  key: 'spread:7',
  reasonForFewer: '',
  source: SOURCE,
  ...differs,
});

describe('A question spread to the area forums', () => {
  it('is four linked proposals with the same text by one act (ESC-04)', () => {
    const made = spreadToAreas(spreading());
    if (!made.ok) throw new Error(made.refusal.reason);
    const { question, passed } = made.value;
    expect(
      passed.map(({ proposal }) => [proposal.bodyNr, proposal.meetingId, proposal.matterId, proposal.key]),
    ).toEqual([
      [1, 100, 7, 'spread:7:1'],
      [2, 101, 7, 'spread:7:2'],
      [3, 102, 7, 'spread:7:3'],
      [4, 103, 7, 'spread:7:4'],
    ]);
    expect(new Set(passed.map(({ proposal }) => `${proposal.title}|${proposal.description}`)).size).toBe(1);
    expect(passed.map(({ hop }) => hop.to?.name)).toEqual(AREAS.map(({ place }) => place.name));
    expect(question).toMatchObject({ title: LINE.title, reason: '', spreadOn: '2026-12-17', from: CITY, matterId: 7 });
  });

  it.each([0, 1, 2, 3, 4])('shows %i/4 answered on the parent (ESC-04)', (count) => {
    const parts: SpreadPart[] = AREAS.map(({ place }, index) => ({
      bodyNr: place.bodyNr,
      name: place.name,
      meetingId: null,
      answer: index < count ? { on: day('2027-02-11'), text: 'Vi är med.' } : null,
    }));
    expect(progressOf({ parts })).toEqual({
      answered: count,
      of: 4,
      waitingFor: AREAS.slice(count).map(({ place }) => place.name),
      state: count === 4 ? 'allAnswered' : 'waiting',
    });
  });

  it('to fewer than all needs a reason, and the refusal says how many and who is left (ESC-05)', () => {
    expect(spreadToAreas(spreading({ chosen: [1, 2, 3], reasonForFewer: ' ' }))).toEqual({
      ok: false,
      refusal: { reason: 'fewerThanAll', chosen: 3, of: 4, left: ['FSS Sydväst'], source: SOURCE },
    });
  });

  it('to fewer than all is made with its reason, which is kept (ESC-05)', () => {
    const made = spreadToAreas(spreading({ chosen: [4, 1, 1], reasonForFewer: ' Bara två har frågan. ' }));
    expect(made).toMatchObject({
      value: { question: { reason: 'Bara två har frågan.', parts: [{ bodyNr: 1 }, { bodyNr: 4 }] } },
    });
  });

  it('to all keeps no reason for fewer (ESC-05)', () => {
    expect(spreadToAreas(spreading({ reasonForFewer: 'x' }))).toMatchObject({ value: { question: { reason: '' } } });
  });

  it('passes by a meeting that has been cancelled (ESC-04)', () => {
    const cancelled = aMeeting({ id: 1, bodyNr: 1, day: day('2027-01-20'), stage: 'cancelled' });
    const targets = AREAS.map((one) => ({ ...one, meetings: [cancelled, ...one.meetings] }));
    expect(spreadToAreas(spreading({ targets }))).toMatchObject({
      value: { question: { parts: [{ meetingId: 100 }, {}, {}, {}] } },
    });
  });

  it('goes to the first meeting of each body that takes it in time, never late into one (ESC-04)', () => {
    const first = aMeeting({ id: 1, bodyNr: 1, day: day('2026-12-20') });
    const second = aMeeting({ id: 2, bodyNr: 1, day: day('2027-01-20') });
    const targets = AREAS.map((one) => (one.place.bodyNr === 1 ? { ...one, meetings: [first, second] } : one));
    expect(spreadToAreas(spreading({ targets }))).toMatchObject({
      value: { question: { parts: [{ meetingId: 2 }, {}, {}, {}] } },
    });
  });

  it('waits as a part of its own where no meeting that can take it is planned (ESC-04)', () => {
    const targets = AREAS.map((one) => (one.place.bodyNr === 3 ? { ...one, meetings: [] } : one));
    const made = spreadToAreas(spreading({ targets }));
    expect(made).toMatchObject({ value: { question: { parts: [{}, {}, { bodyNr: 3, meetingId: null }, {}] } } });
    expect(made.ok && made.value.passed).toHaveLength(3);
  });

  it('goes to a body without a last day of its own at once (ESC-04)', () => {
    const targets = AREAS.map((one) => ({ ...one, rules: { proposalDaysBefore: null, agendaDaysBefore: null } }));
    expect(spreadToAreas(spreading({ targets }))).toMatchObject({ value: { question: { parts: { length: 4 } } } });
  });

  it.each([
    ['with nobody chosen', { chosen: [] }, { reason: 'noneChosen' }],
    ['to a body that is not one of them', { chosen: [1, 2, 3, 4, 9] }, { reason: 'unknownBody', bodyNr: 9 }],
    ['without saying why', { why: '' }, { reason: 'reasonMissing' }],
    ['without a title', { line: { ...LINE, title: ' ' } }, { reason: 'titleMissing' }],
  ])('is refused %s (ESC-04)', (_case, differs, refusal) => {
    expect(spreadToAreas(spreading(differs))).toMatchObject({ refusal });
  });
});

describe('An answer to a spread question', () => {
  const question = {
    parts: [1, 2].map((bodyNr) => ({ bodyNr, name: `LSG ${String(bodyNr)}`, meetingId: null, answer: null })),
  };
  const answer = { on: day('2027-02-11'), text: ' Vi är med. ' };

  it('is noted for the body that gave it alone (ESC-04)', () => {
    expect(answerPart(question, 2, answer)).toMatchObject({
      value: { parts: [{ answer: null }, { answer: { on: '2027-02-11', text: 'Vi är med.' } }] },
    });
  });

  it.each([
    ['from a body that was not asked', 9, answer, { reason: 'notAsked', bodyNr: 9 }],
    ['that is empty', 1, { ...answer, text: ' ' }, { reason: 'answerMissing' }],
    ['with a personal identity number', 1, { ...answer, text: '811218-9876' }, { reason: 'personalId' }],
  ])('is refused %s (ESC-04)', (_case, bodyNr, given, refusal) => {
    expect(answerPart(question, bodyNr, given)).toMatchObject({ refusal });
  });

  it('is given once by each (ESC-04)', () => {
    const once = answerPart(question, 1, answer);
    expect(once.ok && answerPart(once.value, 1, answer)).toMatchObject({
      refusal: { reason: 'alreadyAnswered', on: '2027-02-11' },
    });
  });

  it('is counted up to n/n in whatever order the bodies answer (ESC-04)', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4]), (order) => {
        let parts: readonly SpreadPart[] = [1, 2, 3, 4].map((bodyNr) => ({
          bodyNr,
          name: 'x',
          meetingId: null,
          answer: null,
        }));
        for (const bodyNr of order) {
          const noted = answerPart({ parts }, bodyNr, answer);
          if (noted.ok) parts = noted.value.parts;
        }
        expect(progressOf({ parts })).toMatchObject({ answered: order.length, of: 4 });
      }),
    );
  });
});

describe('A question lifted to several local groups at once', () => {
  it('goes to those chosen with the same text, and needs no reason for not going to the rest (PL-05, LSG-19)', () => {
    const made = liftToGroups(spreading({ chosen: [2, 3] }));
    expect(made).toMatchObject({ value: { question: { parts: [{ bodyNr: 2 }, { bodyNr: 3 }], reason: '' } } });
  });

  it('may go to one alone (PL-05)', () => {
    expect(liftToGroups(spreading({ chosen: [2] }))).toMatchObject({ value: { question: { parts: [{ bodyNr: 2 }] } } });
  });

  it('is seen across the groups as the same question in several of them (LSG-19)', () => {
    const parts = (...nrs: number[]) => ({
      parts: nrs.map((bodyNr) => ({ bodyNr, name: '', meetingId: null, answer: null })),
    });
    const both = parts(1, 2);
    expect(inSeveral([both, parts(1), parts(1, 9)], [1, 2, 3, 4])).toEqual([both]);
  });

  it('rests on no clause but the one its rule has (ESC-05)', () => {
    expect(spreadToAreas(spreading({ chosen: [1], source: CLAUSE }))).toMatchObject({ refusal: { source: CLAUSE } });
  });
});
