import { Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocalMail } from '../api/model';
import { PaneHeader } from '../shell/PaneHeader';
import { texts } from '../texts';
import { timeOf, writtenDayOf } from '../times';
import { Answer } from './Answer';
import { Attachments } from './Attachments';
import { paperOf } from './paper';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  value: { margin: 0 },
  paper: { flexGrow: 1, minHeight: '16rem', width: '100%', border: 'none', backgroundColor: 'white' },
  text: {
    flexGrow: 1,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface MailReaderProps {
  /** Whose inbox it is: the short id of a person. */
  readonly as: string;
  readonly mail: LocalMail;
  readonly back: string;
}

export function MailReader({ as, mail, back }: MailReaderProps) {
  const styles = useStyles();
  const [shape, setShape] = useState<'html' | 'text'>(mail.html === null ? 'text' : 'html');
  return (
    <>
      <PaneHeader
        heading={mail.subject}
        about={mail.at === null ? '' : `${writtenDayOf(mail.at)} ${timeOf(mail.at)}`}
        back={back}
      >
        {mail.html !== null && (
          <TabList
            size="small"
            selectedValue={shape}
            aria-label={texts.mail.shape}
            onTabSelect={(_event, { value }) => setShape(value === 'text' ? 'text' : 'html')}
          >
            <Tab value="html">{texts.mail.html}</Tab>
            <Tab value="text">{texts.mail.text}</Tab>
          </TabList>
        )}
      </PaneHeader>
      <dl className={styles.facts}>
        <dt>{texts.mail.from}</dt>
        <dd className={styles.value}>{mail.from}</dd>
        <dt>{texts.mail.to}</dt>
        <dd className={styles.value}>{mail.to.join(', ')}</dd>
      </dl>
      <Attachments attachments={mail.attachments} />
      {shape === 'html' && mail.html !== null ? (
        // No scripts and no origin of its own; a link opens in a window beside.
        <iframe
          className={styles.paper}
          title={texts.mail.body}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={paperOf(mail.html)}
        />
      ) : (
        <Text as="pre" className={styles.text}>
          {mail.text}
        </Text>
      )}
      <Answer as={as} mail={mail} />
    </>
  );
}
