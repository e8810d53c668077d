import type { ActName } from '../../api/acts';
import type { MeetingView } from '../../api/views';
import type { Role } from '../../core/bodies/mandate';
import { STEPS, type Step } from '../app/place';

type Facts = Pick<MeetingView, 'today'> & { readonly meeting: Pick<MeetingView['meeting'], 'stage' | 'day'> };

const PREPARERS: readonly Role[] = [
  'chair',
  'viceChair',
  'deputy',
  'jointPreparer',
  'associationManager',
  'coordinator',
  'processLeader',
  'secretary',
];

/** Acts of those who prepare, lead and note a meeting; answering for a party or asking for a guest is taking part in it. */
const PREPARING: readonly ActName[] = [
  ...(['arrangeAgenda', 'acceptProposal', 'deferProposal', 'referProposal', 'declineProposal', 'sendAgenda'] as const),
  ...(['recordAttendance', 'writeNotes', 'recordDecision', 'giveAssignment', 'publishNotes'] as const),
];

/**
 * Whether the person prepares this meeting or reads it. The service decides what may be done; once everything has been
 * published there is nothing left to do, and those who prepared it still see its steps.
 */
export function partIn({ may, gate, me }: Pick<MeetingView, 'may' | 'gate' | 'me'>): 'prepares' | 'reads' {
  return may.some((name) => PREPARING.includes(name)) ||
    gate !== null ||
    me.roles.some((role) => PREPARERS.includes(role))
    ? 'prepares'
    : 'reads';
}

/** The step a meeting is in, shown when the address names none. */
export function currentStep({ today, meeting }: Facts): Step {
  switch (meeting.stage) {
    case 'planned':
    case 'cancelled':
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
