import type { MeetingView } from '../../api/views';
import { STEPS, type Step } from '../app/place';

type Facts = Pick<MeetingView, 'today' | 'may' | 'gate'> & {
  readonly meeting: Pick<MeetingView['meeting'], 'stage' | 'day'>;
};

/** Whether the person prepares this meeting or reads it. The service decides: who may do nothing here reads. */
export function partIn({ may, gate }: Pick<Facts, 'may' | 'gate'>): 'prepares' | 'reads' {
  return may.length > 0 || gate !== null ? 'prepares' : 'reads';
}

/** The step a meeting is in, shown when the address names none. */
export function currentStep({ today, meeting }: Facts): Step {
  switch (meeting.stage) {
    case 'planned':
      return 'prepare';
    case 'agendaSent':
      return today < meeting.day ? 'send' : 'meet';
    case 'notesPublished':
      return 'publish';
  }
}

/** How far a step is: it has been passed, is where the meeting is, or comes later. */
export function progressOf(step: Step, facts: Facts): 'passed' | 'current' | 'ahead' {
  const distance = STEPS.indexOf(step) - STEPS.indexOf(currentStep(facts));
  if (distance === 0) return facts.meeting.stage === 'notesPublished' || step === 'send' ? 'passed' : 'current';
  return distance < 0 ? 'passed' : 'ahead';
}
