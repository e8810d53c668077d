import { day, instant } from '../calendar';
import { aMandate, aMeeting, anItem } from '../specimens';
import type { PartyAnswer } from './answer';
import { answerItem, answersFor, standingsOf, type AnswerItem } from './answering';
import { disagreements, gapRadar } from './radar';

const now = instant('2026-12-04T09:00:00Z');
const items = [
  anItem({ id: 50, parties: ['polisen', 'skolan'] }),
  anItem({ id: 51, parties: ['polisen'] }),
  anItem({ id: 52, parties: ['polisen'], standing: 'removed' }),
  anItem({ id: 53, meetingId: 99 }),
];
const mandates = [
  aMandate('bo', 'representative', { partyKey: 'polisen' }),
  aMandate('cia', 'chair', { partyKey: 'polisen' }),
];
const asked = (differs: Partial<AnswerItem> = {}): AnswerItem => ({
  now,
  meeting: aMeeting(),
  items,
  mandates,
  upn: 'bo',
  itemId: 50,
  partyKey: 'polisen',
  answer: 'representative',
  name: '',
  ...differs,
});
const answer = (differs: Partial<PartyAnswer> = {}): PartyAnswer => ({
  key: 'a',
  actedBy: 'bo',
  meetingId: 10,
  itemId: 50,
  partyKey: 'polisen',
  answer: 'representative',
  name: '',
  answeredBy: 'bo',
  at: now,
  ...differs,
});

describe('Each party answers the agenda line by line', () => {
  it('with its representative, a named extra for that line, or that it is not needed (FSS-15, FSS-16, FSG-10)', () => {
    expect(answerItem(asked())).toMatchObject({ value: { answer: 'representative', name: '', at: now } });
    expect(answerItem(asked({ answer: 'named', name: ' Siv Alm ' }))).toMatchObject({
      value: { answer: 'named', name: 'Siv Alm', itemId: 50, partyKey: 'polisen' },
    });
    expect(answerItem(asked({ answer: 'notNeeded', name: 'Siv Alm' }))).toMatchObject({ value: { name: '' } });
  });

  it('by those who are there for a party, each party once; the chair of the forum is not there for one', () => {
    const on = day('2026-12-04');
    const twice = [...mandates, aMandate('bo', 'substitute', { partyKey: 'polisen' })];
    const noParty = aMandate('bo', 'otherRepresentative', { partyKey: null });
    expect(answersFor([...twice, noParty], 2, 'bo', on)).toEqual(['polisen']);
    expect(answersFor(mandates, 2, 'cia', on)).toEqual([]);
  });

  it.each<[string, Partial<AnswerItem>, string]>([
    ['for another party', { partyKey: 'skolan' }, 'notForThisParty'],
    ['by its chair, who is not there for the party', { upn: 'cia' }, 'notForThisParty'],
    ['by a stranger', { upn: 'ulf' }, 'notForThisParty'],
    ['to a line there is not', { itemId: 99 }, 'notOnAgenda'],
    ['to a line that was removed', { itemId: 52 }, 'notOnAgenda'],
    ['to a line of another meeting', { itemId: 53 }, 'notOnAgenda'],
    ['once the meeting has begun', { now: instant('2026-12-10T12:00:00Z') }, 'meetingBegun'],
    ['when it is cancelled', { meeting: aMeeting({ stage: 'cancelled' }) }, 'meetingCancelled'],
    ['with nobody named', { answer: 'named', name: ' ' }, 'nameMissing'],
    ['with a personal identity number', { answer: 'named', name: 'Siv 19811218-9876' }, 'personalId'],
  ])('but not %s', (_how, differs, reason) => {
    expect(answerItem(asked(differs))).toMatchObject({ ok: false, refusal: { reason } });
  });

  it('the latest answer stands, and no answer is told as none (FSS-16, FSG-10)', () => {
    const answers = [
      answer({ answer: 'named', name: 'Siv Alm', at: instant('2026-12-05T09:00:00Z') }),
      answer(),
      answer({ itemId: 51, answer: 'notNeeded' }),
    ];
    expect(standingsOf(items.slice(0, 3), answers)).toEqual([
      { itemId: 50, partyKey: 'polisen', answer: 'named', name: 'Siv Alm' },
      { itemId: 50, partyKey: 'skolan', answer: 'notAnswered' },
      { itemId: 51, partyKey: 'polisen', answer: 'notNeeded' },
    ]);
  });
});

describe('The gap radar', () => {
  const everybody = { represented: ['polisen', 'skolan'], away: [] };
  const standing = (given: 'representative' | 'notNeeded' | 'notAnswered') =>
    [{ itemId: 50, partyKey: 'polisen', answer: given }] as const;

  it.each([
    ['the representative comes', standing('representative'), everybody, undefined],
    ['a named extra comes', [{ itemId: 50, partyKey: 'polisen', answer: 'named', name: 'Siv' }], everybody, undefined],
    ['there is no answer', standing('notAnswered'), everybody, 'notAnswered'],
    ['the party says it is not needed', standing('notNeeded'), everybody, 'notNeeded'],
    ['nobody represents the party', standing('representative'), { represented: [], away: [] }, 'noRepresentative'],
    [
      'the representative is away',
      standing('representative'),
      { represented: ['polisen'], away: ['polisen'] },
      'representativeAway',
    ],
  ] as const)('when %s: %j (FSS-15, FSS-16, FSG-10)', (_when, standings, representation, because) => {
    expect(gapRadar(standings, representation)[0]?.because).toBe(because);
  });
});

describe('Answers, invitations and attendance', () => {
  const named = [{ itemId: 50, partyKey: 'polisen', answer: 'named', name: 'Siv Alm' }] as const;
  const coming = [{ itemId: 50, partyKey: 'polisen', answer: 'representative' }] as const;
  const notNeeded = [{ itemId: 50, partyKey: 'polisen', answer: 'notNeeded' }] as const;
  const siv = { partyKey: 'polisen', name: 'Siv Alm' };
  const was = (presence: 'representative' | 'absent', name = 'Siv Alm') => [{ partyKey: 'polisen', presence, name }];

  it.each([
    ['agree', named, [siv], was('representative'), []],
    ['before the meeting: somebody named is not invited', named, [], [], ['namedNotInvited']],
    ['agree before the meeting', coming, [siv], [], []],
    ['somebody said to come is absent', coming, [siv], was('absent', ''), ['answeredButAbsent']],
    ['somebody named is absent', named, [siv], was('absent', ''), ['answeredButAbsent']],
    ['somebody not needed came', notNeeded, [siv], was('representative'), ['presentThoughNotNeeded']],
    ['somebody came who was not invited', coming, [], was('representative'), ['presentWithoutInvitation']],
    ['somebody not needed stayed away', notNeeded, [siv], was('absent', ''), []],
  ])('%s (FSS-15, FSS-16)', (_what, standings, invited, attendance, kinds) => {
    expect(disagreements(standings, invited, attendance).map((one) => one.kind)).toEqual(kinds);
  });
});
