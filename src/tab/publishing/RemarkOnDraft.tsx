import { useId, useState } from 'react';
import type { MinutesView } from '../../api/boardView';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { TextField } from '../look/TextField';
import { useMeeting } from '../meeting/openMeeting';
import type { PageActs } from '../pages/usePageActs';
import styles from './publishing.module.css';
import { usePublishingTexts } from './publishingTexts';

export interface RemarkOnDraftProps {
  readonly remark: MinutesView['comments'][number];
  readonly acts: PageActs;
}

const TONES = { waiting: 'warn', taken: 'good', notTaken: 'plain' } as const;

/** A remark on the draft, and the answer of the one who presided: taken in, or why not. */
export function RemarkOnDraft({ remark, acts }: RemarkOnDraftProps) {
  const { view } = useMeeting();
  const { round: texts } = usePublishingTexts();
  const { name, text, madeAt, answer, reply } = remark;
  return (
    <article className={styles.part} aria-label={texts.by(name, madeAt)}>
      <div className={look.spread}>
        <span className={look.quiet}>{texts.by(name, madeAt)}</span>
        <Badge tone={TONES[answer]}>{texts.answers[answer]}</Badge>
      </div>
      <p className={styles.said}>{text}</p>
      {reply !== '' && <p className={styles.said}>{texts.reply(reply)}</p>}
      {answer === 'waiting' && view.may.includes('answerComment') && <Answering remark={remark} acts={acts} />}
    </article>
  );
}

function Answering({ remark: { id, version, name }, acts }: RemarkOnDraftProps) {
  const { round: texts } = usePublishingTexts();
  const [reply, setReply] = useState('');
  const field = useId();
  const blocked = acts.state === 'acting' ? 'blocked' : 'free';
  const say = (answer: 'taken' | 'notTaken') => void acts.ask('answerComment', { id, version, answer, reply });
  return (
    <>
      <TextField id={field} label={texts.replyLabel(name)} hint={texts.replyHint} value={reply} onValue={setReply} />
      <div className={look.inline}>
        <Button appearance="primary" aria-label={texts.takeOf(name)} blocked={blocked} onClick={() => say('taken')}>
          {texts.take}
        </Button>
        <Button aria-label={texts.leaveOf(name)} blocked={blocked} onClick={() => say('notTaken')}>
          {texts.leave}
        </Button>
      </div>
    </>
  );
}
