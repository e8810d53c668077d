import { useMeeting } from '../meeting/openMeeting';
import { usePageActs, type PageActs } from '../pages/usePageActs';

/** Acts by the buttons of one card of the page: the meeting is read anew after each, and its following knows of them. */
export function useRecordActs(): PageActs {
  const { reload, perform } = useMeeting();
  return usePageActs(reload, perform);
}
