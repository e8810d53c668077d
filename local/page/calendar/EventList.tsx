import { Badge, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LocalEvent } from '../api/model';
import { texts } from '../texts';
import { timeOf, writtenDayOf } from '../times';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  event: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  cancelled: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  struck: { textDecorationLine: 'line-through' },
  about: { whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground2 },
  badge: { alignSelf: 'flex-start' },
});

interface EventListProps {
  readonly events: readonly LocalEvent[];
  readonly name: string;
}

export function EventList({ events, name }: EventListProps) {
  const styles = useStyles();
  if (events.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={name}>
      {events.map((event) => (
        <li key={event.uid} className={mergeClasses(styles.event, event.cancelled && styles.cancelled)}>
          {event.cancelled && (
            <Badge className={styles.badge} color="warning" appearance="tint">
              {texts.calendar.cancelled}
            </Badge>
          )}
          <Text weight="semibold" className={mergeClasses(event.cancelled && styles.struck)}>
            {event.summary}
          </Text>
          <Text>{`${writtenDayOf(event.start)} ${timeOf(event.start)}–${timeOf(event.end)}`}</Text>
          {event.location !== null && event.location !== '' && <Text>{event.location}</Text>}
          {event.description !== null && event.description !== '' && (
            <Text size={200} className={styles.about}>
              {event.description}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
