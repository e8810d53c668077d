import { useCallback } from 'react';
import type { MeetingView } from '../../api/views';
import { useTab } from '../app/tab';
import { useMeeting } from '../meeting/openMeeting';
import type { Pace } from './pace';
import { useAskedAgain } from './useAskedAgain';

/**
 * Asks now and then whether somebody else has done something in the meeting, and shows it. One cheap request: it is
 * answered from what all who follow the meeting share, and with nothing while it is as it was. Paused where what is
 * being written says how things stood when it was begun: what somebody else does meanwhile is met when it is saved.
 */
export function useFollowing(pace: Pace | 'paused'): void {
  const { service } = useTab();
  const { latest, takeFollowed, sinceDone } = useMeeting();
  const ask = useCallback(async () => {
    const { body, meeting, state } = latest();
    const within = sinceDone();
    const askedAt = performance.now();
    const fresh = within === undefined ? '' : `&within=${String(Math.floor(within))}`;
    const asks = `live?meeting=${meeting.id}&since=${encodeURIComponent(state)}${fresh}`;
    const answer = await service.ofBody<MeetingView | null>(body.nr, asks);
    if (answer.kind !== 'ok') return 'missed';
    if (answer.value !== null) takeFollowed(answer.value, askedAt);
    return 'answered';
  }, [service, latest, takeFollowed, sinceDone]);
  useAskedAgain(ask, pace);
}
