import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons';
import type { LocalAttachment } from '../api/model';
import { texts } from '../texts';
import { writtenSize } from '../sizes';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    listStyleType: 'none',
  },
  attachment: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

export function Attachments({ attachments }: { readonly attachments: readonly LocalAttachment[] }) {
  const styles = useStyles();
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.mail.attachments}>
      {attachments.map((one) => (
        <li key={one.name} className={styles.attachment}>
          <Attach20Regular aria-hidden />
          <Link href={one.href} download={one.name}>
            {one.name}
          </Link>
          <Text size={200}>{writtenSize(one.size)}</Text>
        </li>
      ))}
    </ul>
  );
}
