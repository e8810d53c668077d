import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Folder20Regular } from '@fluentui/react-icons';
import { texts } from '../texts';
import type { FolderRow } from './rows';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface FolderListProps {
  readonly folders: readonly FolderRow[];
  readonly href: (folder: FolderRow) => string;
}

export function FolderList({ folders, href }: FolderListProps) {
  const styles = useStyles();
  if (folders.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.sharepoint.folders}>
      {folders.map((folder) => (
        <li key={folder.path} className={styles.row}>
          <Folder20Regular aria-hidden />
          <Link href={href(folder)} className={styles.name}>
            {folder.name}
          </Link>
          <Text size={200}>{texts.sharepoint.items(folder.count)}</Text>
        </li>
      ))}
    </ul>
  );
}
