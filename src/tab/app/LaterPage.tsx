import { nounParts, wheelPart } from './laterParts';
import { part } from './part';
import type { Place } from './place';

const InMeetingPage = part(
  () => import('../inMeeting/InMeetingPage'),
  (page) => page.InMeetingPage,
);
const WheelPage = wheelPart;
const PlanningPage = part(
  () => import('../planning/PlanningPage'),
  (page) => page.PlanningPage,
);
const ActsPage = part(
  () => import('../acts/ActsPage'),
  (page) => page.ActsPage,
);

/**
 * A page that nobody opens Teams for: it is named in a part of its own, so that a longer menu costs no first view; or a body
 * inside a meeting of Teams.
 */
export function LaterPage({
  place,
}: {
  readonly place: Extract<Place, { readonly kind: 'body' | 'wheel' | 'noun' | 'acts' }>;
}) {
  if (place.kind === 'body') return <InMeetingPage nr={place.body} />;
  if (place.kind === 'wheel') return <WheelPage place={place} />;
  // Asking about the dates of a year has a page instead of a form; `row` is the year.
  if (place.kind === 'acts' && place.act === 'askPlannedDates') {
    return <PlanningPage nr={place.body} year={place.row ?? null} />;
  }
  if (place.kind === 'acts') return <ActsPage place={place} />;
  const Page = nounParts[place.noun];
  return <Page nr={place.body} row={place.row ?? null} />;
}
