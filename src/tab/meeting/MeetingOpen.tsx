import type { ReactNode } from 'react';
import { MeetingActsContext, OpenMeetingContext, type OpenMeeting } from './openMeeting';

/** Everything within it is about this meeting. */
export function MeetingOpen({ meeting, children }: { readonly meeting: OpenMeeting; readonly children: ReactNode }) {
  return (
    <MeetingActsContext.Provider value={meeting.acts}>
      <OpenMeetingContext.Provider value={meeting}>{children}</OpenMeetingContext.Provider>
    </MeetingActsContext.Provider>
  );
}
