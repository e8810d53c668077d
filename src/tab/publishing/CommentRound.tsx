import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { OwnRemark } from './OwnRemark';
import styles from './publishing.module.css';
import { usePublishingTexts } from './publishingTexts';
import { recordOf } from './record';
import { RemarkOnDraft } from './RemarkOnDraft';
import { useRecordActs } from './useRecordActs';

/** The days in which those who attended may remark on the draft, and what the one who presided says to each (LSG-15). */
export function CommentRound() {
  const { view } = useMeeting();
  const { round: texts } = usePublishingTexts();
  const acts = useRecordActs();
  const { minutes } = recordOf(view);
  const { id, version } = view.meeting;
  const mayOpen = view.may.includes('openCommentRound');
  const round = minutes?.round ?? null;
  if (round === null && !mayOpen) return null;
  const open = minutes?.stage === 'comment';
  const waiting = minutes?.comments.filter(({ answer }) => answer === 'waiting').length ?? 0;
  return (
    <Card
      heading={texts.heading}
      aside={round !== null && open ? <Badge tone="warn">{texts.workingMaterial}</Badge> : undefined}
    >
      {acts.told}
      {round === null && <p>{texts.about}</p>}
      {mayOpen && (
        <div>
          <Button
            appearance="primary"
            blocked={acts.state === 'acting' ? 'blocked' : 'free'}
            onClick={() => void acts.ask('openCommentRound', { id, version })}
          >
            {texts.open}
          </Button>
        </div>
      )}
      {round !== null && minutes !== null && (
        <>
          <p>{texts.until(round.lastDay, round.daysLeft)}</p>
          {waiting > 0 && (
            <p>
              {texts.waiting(waiting)}{' '}
              {!view.may.includes('answerComment') &&
                minutes.presiderName !== '' &&
                texts.decides(minutes.presiderName)}
            </p>
          )}
          <h3>{texts.made}</h3>
          {minutes.comments.length === 0 && <p className={look.quiet}>{texts.none}</p>}
          <ul className={look.rows}>
            {minutes.comments.map((remark) => (
              <li key={remark.id}>
                <RemarkOnDraft remark={remark} acts={acts} />
              </li>
            ))}
          </ul>
          <h3>{texts.attended}</h3>
          <ul className={look.rows}>
            {round.attended.map(({ name, remarks }) => (
              <li key={name} className={look.spread}>
                <span>{name}</span>
                <Badge tone={remarks === 0 ? 'plain' : 'brand'}>{texts.remarks(remarks)}</Badge>
              </li>
            ))}
          </ul>
          <p className={`${look.quiet ?? ''} ${styles.said ?? ''}`}>{texts.silence}</p>
          {open && view.may.includes('commentOnNotes') && round.daysLeft > 0 && (
            <OwnRemark minutes={minutes} acts={acts} />
          )}
        </>
      )}
    </Card>
  );
}
