import { Link, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { texts } from '../texts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  about: { color: tokens.colorNeutralForeground3 },
  back: { display: 'none', '@media (max-width: 40rem)': { display: 'inline-flex' } },
});

interface PaneHeaderProps {
  readonly heading: string;
  readonly about?: string | undefined;
  /** Address of the list this was chosen in; the way back is shown where only one pane has room. */
  readonly back?: string;
  readonly children?: ReactNode;
}

export function PaneHeader({ heading, about, back, children }: PaneHeaderProps) {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      {back !== undefined && (
        <Link href={back} className={styles.back} aria-label={texts.back}>
          <ArrowLeft20Regular />
        </Link>
      )}
      <div className={styles.words}>
        <Subtitle1 as="h1">{heading}</Subtitle1>
        {about !== undefined && (
          <Text size={200} className={styles.about}>
            {about}
          </Text>
        )}
      </div>
      {children}
    </div>
  );
}
