import { canArrange, canEdit, canNote, canSend } from './stages';

const draft = { standing: 'draft' } as const;
const sent = { standing: 'sent' } as const;

describe('The stages of a meeting', () => {
  it.each([
    ['planned', { ok: true, value: 'agenda' }],
    ['agendaSent', { ok: true, value: 'supplement' }],
    ['notesPublished', { ok: false, refusal: { reason: 'notesPublished' } }],
    ['cancelled', { ok: false, refusal: { reason: 'cancelled' } }],
  ] as const)('when %s, arranging the agenda gives %j', (stage, outcome) => {
    expect(canArrange(stage)).toEqual(outcome);
  });

  it('lets a line be edited until it has been sent', () => {
    expect(canEdit(draft).ok).toBe(true);
    expect(canEdit(sent)).toEqual({ ok: false, refusal: { reason: 'agendaFrozen' } });
    expect(canEdit({ standing: 'supplement' })).toEqual({ ok: false, refusal: { reason: 'agendaFrozen' } });
  });

  it.each([
    ['planned', [draft], { ok: true, value: 'agenda' }],
    ['planned', [], { ok: false, refusal: { reason: 'nothingToSend' } }],
    ['agendaSent', [sent], { ok: false, refusal: { reason: 'nothingToSend' } }],
    ['agendaSent', [sent, draft], { ok: true, value: 'supplement' }],
    ['notesPublished', [draft], { ok: false, refusal: { reason: 'notesPublished' } }],
  ] as const)('when %s with lines %j, sending gives %j', (stage, items, outcome) => {
    expect(canSend(stage, items)).toEqual(outcome);
  });

  it.each([
    ['planned', { ok: false, refusal: { reason: 'agendaNotSent' } }],
    ['agendaSent', { ok: true, value: 'open' }],
    ['notesPublished', { ok: false, refusal: { reason: 'notesPublished' } }],
    ['cancelled', { ok: false, refusal: { reason: 'cancelled' } }],
  ] as const)('when %s, taking notes gives %j', (stage, outcome) => {
    expect(canNote(stage)).toEqual(outcome);
  });
});
