import { useState } from 'react';
import type { AttendanceView } from '../../api/participationView';
import type { Presence, PresenceTimes } from '../../core/meetings/attendance';
import { useMeeting } from '../meeting/openMeeting';
import type { ActOutcome } from '../service/answer';

type Who = Pick<AttendanceView, 'partyKey' | 'presence' | 'name' | 'arrived' | 'left'>;

export interface AttendanceSaving {
  readonly state: 'idle' | 'saving' | 'saved';
  /** What is being saved, so that the press shows at once. */
  readonly pending: Who | undefined;
  readonly outcome: ActOutcome | undefined;
  readonly note: (presence: Presence, name: string, times?: PresenceTimes) => Promise<ActOutcome>;
}

/** Notes who came for a party, or a guest (`partyKey` null). Shown at once, said to be saved after the answer. */
export function useAttendance(partyKey: string | null): AttendanceSaving {
  const { latest, perform, patch, inTurn } = useMeeting();
  const [pending, setPending] = useState<Who>();
  const [state, setState] = useState<AttendanceSaving['state']>('idle');
  const [outcome, setOutcome] = useState<ActOutcome>();
  return {
    state,
    pending,
    outcome,
    async note(presence, name, times = { arrived: null, left: null }) {
      const who: Who = { partyKey, presence, name, ...times };
      setPending(who);
      setState('saving');
      setOutcome(undefined);
      const { id, version } = latest().meeting;
      const ended = await inTurn(`attendance ${partyKey ?? name}`, () =>
        perform('recordAttendance', { id, version, ...who }),
      );
      setPending((now) => (now === who ? undefined : now));
      if (ended.kind === 'done') {
        const { id: row, version: at } = ended.done;
        const isSame = (one: AttendanceView) => one.partyKey === partyKey && (partyKey !== null || one.name === name);
        patch((view) => ({
          ...view,
          attendance: [
            ...view.attendance.filter((one) => !isSame(one)),
            { ...who, id: row ?? `${partyKey ?? ''} ${name}`, version: at ?? '' },
          ],
        }));
        setState('saved');
      } else {
        setState('idle');
        setOutcome(ended);
      }
      return ended;
    },
  };
}
