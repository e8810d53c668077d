import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LocalMail } from '../api/model';
import { Quiet } from '../shell/Waiting';
import { texts } from '../texts';
import { shortMoment } from '../times';

const useStyles = makeStyles({
  list: { margin: 0, padding: tokens.spacingHorizontalS, listStyleType: 'none' },
  mail: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  opened: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground1Selected },
});

interface MailListProps {
  readonly mails: readonly LocalMail[];
  readonly opened: string;
  readonly href: (id: string) => string;
}

/** Newest first, as in any inbox. */
export function MailList({ mails, opened, href }: MailListProps) {
  const styles = useStyles();
  if (mails.length === 0) return <Quiet>{texts.mail.empty}</Quiet>;
  const newestFirst = [...mails].reverse();
  return (
    <ul className={styles.list} aria-label={texts.mail.inbox}>
      {newestFirst.map((mail) => (
        <li key={mail.id}>
          <a
            href={href(mail.id)}
            className={mergeClasses(styles.mail, mail.id === opened && styles.opened)}
            aria-current={mail.id === opened ? 'true' : undefined}
          >
            <Text weight="semibold">{mail.subject}</Text>
            <Text size={200}>{mail.from}</Text>
            <Text size={200}>{mail.at === null ? '' : shortMoment(mail.at)}</Text>
          </a>
        </li>
      ))}
    </ul>
  );
}
