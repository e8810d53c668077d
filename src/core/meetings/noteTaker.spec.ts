import { day } from '../calendar';
import { aMandate, anItem } from '../specimens';
import { noteTakerOf } from './noteTaker';

const meeting = { bodyNr: 2, day: day('2026-03-12') };
const noted = (actedBy: string) => anItem({ notes: 'Vi gick igenom läget.', actedBy });
const secretary = aMandate('eva', 'secretary', { personName: 'Eva Sand' });
const mandates = [secretary, aMandate('bo', 'chair', { personName: 'Bo Ström' })];

describe('Who took the notes of a meeting', () => {
  it.each([
    ['whoever wrote all of them, whatever their role', [noted('bo'), noted('BO')], mandates, 'Bo Ström'],
    ['the secretary, where several wrote', [noted('bo'), noted('eva')], mandates, 'Eva Sand'],
    ['the secretary, where nothing was noted', [anItem({ notes: ' ', actedBy: 'bo' })], mandates, 'Eva Sand'],
    ['nobody, where several wrote and there is no secretary', [noted('bo'), noted('eva')], mandates.slice(1), null],
    [
      'nobody, where there are two secretaries',
      [],
      [...mandates, aMandate('ulf', 'secretary', { personName: 'Ulf Berg' })],
      null,
    ],
    ['nobody, where the register does not know the one who wrote', [noted('siv')], [], null],
    ['nobody, where the secretary came later', [], [{ ...secretary, from: day('2026-03-13') }], null],
  ])('is %s', (_who, items, held, name) => {
    expect(noteTakerOf(items, held, meeting)).toBe(name);
  });

  it('is told by a decision or an assignment that was noted, too', () => {
    const decided = anItem({ decisions: [{ key: 'd1', text: 'Vi startar i mars.' }], actedBy: 'bo' });
    expect(noteTakerOf([decided], mandates, meeting)).toBe('Bo Ström');
  });
});
