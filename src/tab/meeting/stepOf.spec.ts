import type { ActName } from '../../api/acts';
import type { Role } from '../../core/bodies/mandate';
import { day } from '../../core/calendar';
import type { MeetingStage } from '../../core/meetings/meeting';
import { currentStep, partIn, progressOf } from './stepOf';

const facts = (stage: MeetingStage, today: string) => ({
  today: day(today),
  meeting: { stage, day: day('2026-12-10') },
});

describe('The step a meeting is in', () => {
  it.each<[string, MeetingStage, string, string]>([
    ['is prepared until the agenda has been sent', 'planned', '2026-11-20', 'prepare'],
    ['waits, sent, until the day of the meeting', 'agendaSent', '2026-12-09', 'send'],
    ['is held on its day', 'agendaSent', '2026-12-10', 'meet'],
    ['is still to be written up the day after', 'agendaSent', '2026-12-11', 'meet'],
    ['ends with the published notes', 'notesPublished', '2026-12-14', 'publish'],
  ])('%s', (_sentence, stage, today, step) => {
    expect(currentStep(facts(stage, today))).toBe(step);
  });

  it('has passed the sending once the agenda is sent, and everything once the notes are published', () => {
    expect(progressOf('send', facts('agendaSent', '2026-12-01'))).toBe('passed');
    expect(progressOf('meet', facts('agendaSent', '2026-12-01'))).toBe('ahead');
    expect(progressOf('meet', facts('agendaSent', '2026-12-10'))).toBe('current');
    expect(progressOf('publish', facts('notesPublished', '2026-12-14'))).toBe('passed');
  });
});

describe('A person at a meeting', () => {
  const at = (roles: readonly Role[], may: readonly ActName[] = []) =>
    partIn({ me: { name: '', upn: '', language: 'sv', roles }, may, gate: null });

  it('reads when there is nothing they may do', () => {
    expect(at(['representative'])).toBe('reads');
    expect(at(['representative'], ['answerAgenda', 'requestGuest'])).toBe('reads');
  });

  it('prepares when there is something they may do, or was', () => {
    expect(at(['representative'], ['writeNotes'])).toBe('prepares');
    expect(at(['chair'])).toBe('prepares');
  });
});
