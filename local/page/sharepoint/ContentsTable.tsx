import { Link, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Folder20Regular, TaskListSquareLtr20Regular } from '@fluentui/react-icons';
import { texts } from '../texts';
import { shortMoment } from '../times';
import type { SiteList } from './rows';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  modified: { color: tokens.colorNeutralForeground3, '@media (max-width: 40rem)': { display: 'none' } },
});

interface ContentsTableProps {
  readonly name: string;
  readonly lists: readonly SiteList[];
  readonly to: (list: SiteList) => string;
}

export function ContentsTable({ name, lists, to }: ContentsTableProps) {
  const styles = useStyles();
  if (lists.length === 0) return null;
  return (
    <section aria-label={name}>
      <Subtitle2 as="h3">{name}</Subtitle2>
      <ul className={styles.list}>
        {lists.map((list) => (
          <li key={list.id} className={styles.row}>
            {list.kind === 'library' ? <Folder20Regular aria-hidden /> : <TaskListSquareLtr20Regular aria-hidden />}
            <span className={styles.words}>
              <Link href={to(list)}>{list.title}</Link>
              {list.about !== '' && (
                <Text size={200} className={styles.quiet}>
                  {list.about}
                </Text>
              )}
            </span>
            <Text size={200} className={styles.modified}>
              {list.modified === '' ? '' : shortMoment(list.modified)}
            </Text>
            <Text size={200}>{texts.sharepoint.items(list.count)}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
