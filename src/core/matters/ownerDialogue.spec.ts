import { day, type ClockTime } from '../calendar';
import { CLAUSE } from '../specimens';
import { dialogueState, noteDialogue, planDialogue, type DialogueMeeting, type DialogueNotes } from './ownerDialogue';

const time = (at: string) => at as ClockTime;
const meeting: DialogueMeeting = {
  ...{ day: day('2026-12-10'), starts: time('09:00'), ends: time('11:00'), place: ' Stadshuset ' },
};
const notes: DialogueNotes = { on: day('2026-12-10'), by: 'Eva Ek', present: ['fk'], text: ' Ägarna vill mer. ' };
const none = { meeting: null, notes: null, source: CLAUSE };

describe('The meeting of an owner dialogue (DEC-09)', () => {
  it.each([
    [none, '2026-12-01', 'toPlan'],
    [{ ...none, meeting }, '2026-12-09', 'planned'],
    [{ ...none, meeting }, '2026-12-10', 'toNote'],
    [{ ...none, meeting, notes }, '2026-12-11', 'noted'],
  ])('%o is on %s: %s', (dialogue, on, state) => {
    expect(dialogueState(dialogue, day(on))).toBe(state);
  });

  it('is planned from today on, and moved until it has been noted', () => {
    const planned = planDialogue(none, meeting, day('2026-12-10'));
    expect(planned).toMatchObject({ value: { meeting: { day: '2026-12-10', place: 'Stadshuset' } } });
    expect(planDialogue(none, meeting, day('2026-12-11'))).toMatchObject({ refusal: { reason: 'dueBeforeToday' } });
    expect(planDialogue(none, { ...meeting, ends: time('09:00') }, day('2026-12-01'))).toMatchObject({
      refusal: { reason: 'endsBeforeStart' },
    });
    expect(planDialogue({ notes }, meeting, day('2026-12-01'))).toMatchObject({ refusal: { reason: 'alreadyNoted' } });
  });

  it.each<[string, Parameters<typeof noteDialogue>[0], Partial<DialogueNotes>, string]>([
    ['noted already', { ...none, meeting, notes }, {}, 'alreadyNoted'],
    ['not planned', none, {}, 'notPlanned'],
    ['the day before', { ...none, meeting }, { on: day('2026-12-09') }, 'notHeldYet'],
    ['of who is no member', { ...none, meeting }, { present: ['fk', 'polisen'] }, 'notAMember'],
    ['without words', { ...none, meeting }, { text: ' ' }, 'answerMissing'],
    ['with a personal identity number', { ...none, meeting }, { text: 'Gäller 811218-9876' }, 'personalId'],
  ])('is not noted: %s', (_why, dialogue, differs, reason) => {
    expect(noteDialogue(dialogue, { ...notes, ...differs }, ['fk', 'af'])).toMatchObject({ refusal: { reason } });
  });

  it('is noted when it has been held, with the members who took part', () => {
    expect(noteDialogue({ ...none, meeting }, notes, ['fk', 'af'])).toMatchObject({
      value: { notes: { text: 'Ägarna vill mer.', present: ['fk'] } },
    });
  });
});
