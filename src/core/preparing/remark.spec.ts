import { instant } from '../calendar';
import { anItem } from '../specimens';
import { answerRemark, makeRemark, type MakeRemark } from './remark';

const made = (differs: Partial<MakeRemark> = {}) =>
  makeRemark({
    now: instant('2026-12-01T10:00:00Z'),
    stage: 'planned',
    item: anItem({ id: 50, standing: 'draft' }),
    kind: 'comment',
    text: ' Ta med skolan. ',
    upn: 'bo',
    name: 'Bo Ek',
    ...differs,
  });
const where = { stage: 'planned', item: { standing: 'draft' } } as const;
const remark = { state: 'open', kind: 'purpose', text: 'Besluta om vandringar' } as const;

describe('Those who prepare a meeting together write in its draft', () => {
  it('a comment on a line, kept with who said it and when (FSG-12)', () => {
    expect(made()).toMatchObject({ value: { itemId: 50, text: 'Ta med skolan.', name: 'Bo Ek', state: 'open' } });
  });

  it.each<[string, Partial<MakeRemark>, string]>([
    ['of no words', { text: '  ' }, 'textMissing'],
    ['of a title too long to stand', { kind: 'title', text: 'a'.repeat(256) }, 'tooLong'],
    ['of a purpose too long to stand', { kind: 'purpose', text: 'a'.repeat(256) }, 'tooLong'],
    ['with a personal identity number', { text: 'Det gäller 19811228-9874.' }, 'personalId'],
    [
      'on a line in a closed room',
      { item: anItem({ standing: 'draft', room: 'S01', ground: 'OSL' }) },
      'lineConfidential',
    ],
    ['on a line that has gone out', { item: anItem({ standing: 'sent' }) }, 'agendaFrozen'],
    ['when the meeting is cancelled', { stage: 'cancelled' }, 'cancelled'],
  ])('but none %s', (_what, differs, reason) => {
    expect(made(differs)).toMatchObject({ refusal: { reason } });
  });

  it('a long description as well', () => {
    expect(made({ kind: 'description', text: 'a'.repeat(256) }).ok).toBe(true);
  });
});

describe('What is suggested', () => {
  it('is taken, and stands on the line', () => {
    expect(answerRemark(remark, where, 'taken', 'cia')).toEqual({
      ok: true,
      value: {
        remark: { state: 'taken', answeredBy: 'cia', actedBy: 'cia' },
        line: { purpose: 'Besluta om vandringar' },
      },
    });
  });

  it('is closed without being taken, also when the line has gone out', () => {
    const sent = { stage: 'agendaSent', item: { standing: 'sent' } } as const;
    expect(answerRemark(remark, sent, 'closed', 'cia')).toMatchObject({ value: { line: null } });
    expect(answerRemark(remark, sent, 'taken', 'cia')).toMatchObject({ refusal: { reason: 'agendaFrozen' } });
  });

  it('is answered once; a comment has no wording to take', () => {
    const answered = { ...remark, state: 'taken' } as const;
    expect(answerRemark(answered, where, 'closed', 'cia')).toMatchObject({ refusal: { reason: 'alreadyAnswered' } });
    const comment = { ...remark, kind: 'comment' } as const;
    expect(answerRemark(comment, where, 'taken', 'cia')).toMatchObject({ refusal: { reason: 'nothingToTake' } });
  });
});
