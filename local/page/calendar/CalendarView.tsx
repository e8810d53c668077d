import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LocalEvent } from '../api/model';
import { loadCalendar, loadClock } from '../api/local';
import { useLoaded } from '../loaded';
import { PaneHeader } from '../shell/PaneHeader';
import type { Session } from '../shell/session';
import { Quiet, Waiting } from '../shell/Waiting';
import { texts } from '../texts';
import { EventList } from './EventList';

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto', display: 'flex', flexDirection: 'column' },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '48rem',
    padding: tokens.spacingHorizontalL,
  },
});

/** The events the person's mails have left in their calendar: those to come first. */
export function CalendarView({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { mail } = session.person;
  const loaded = useLoaded(
    `calendar of ${mail}`,
    async () => ({ events: await loadCalendar(mail), now: (await loadClock()).now }),
    session.live.round,
  );
  return (
    <div className={styles.view}>
      <PaneHeader heading={texts.calendar.heading} about={mail} />
      <Waiting for={loaded}>
        {({ events, now }) => {
          if (events.length === 0) return <Quiet>{texts.calendar.empty}</Quiet>;
          const { upcoming, past } = parted(events, Date.parse(now));
          return (
            <div className={styles.column}>
              <Subtitle2 as="h2">{texts.calendar.upcoming}</Subtitle2>
              {upcoming.length === 0 && <Text>{texts.calendar.noneUpcoming}</Text>}
              <EventList events={upcoming} name={texts.calendar.upcoming} />
              {past.length > 0 && <Subtitle2 as="h2">{texts.calendar.past}</Subtitle2>}
              <EventList events={past} name={texts.calendar.past} />
            </div>
          );
        }}
      </Waiting>
    </div>
  );
}

/** Those to come, soonest first; those that have been, latest first. */
function parted(events: readonly LocalEvent[], now: number) {
  const inOrder = [...events].sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
  return {
    upcoming: inOrder.filter((event) => Date.parse(event.end) >= now),
    past: inOrder.filter((event) => Date.parse(event.end) < now).reverse(),
  };
}
