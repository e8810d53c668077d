import { useTab } from '../app/tab';
import { SidePanel } from './SidePanel';
import { Stage } from './Stage';

/** The tab of a body inside a meeting of Teams: beside the video, or on the screen that everybody sees. */
export function InMeetingPage({ nr }: { readonly nr: string }) {
  const { host } = useTab();
  return host.context.frame === 'meetingStage' ? <Stage nr={nr} /> : <SidePanel nr={nr} />;
}
