import type { PostingView } from '../../api/boardView';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import type { PageActs } from '../pages/usePageActs';
import { PostingForm } from './PostingForm';
import styles from './publishing.module.css';
import { usePublishingTexts } from './publishingTexts';
import { useRecordActs } from './useRecordActs';

/** The notices of the minutes on each board: when they went up, where the evidence is, and when they may come down (DEC-10). */
export function NoticeBoards() {
  const { view } = useMeeting();
  const { boards: texts } = usePublishingTexts();
  const acts = useRecordActs();
  const { board } = view;
  if (board === null) return null;
  return (
    <Card heading={texts.heading}>
      {acts.told}
      {board.postings.length === 0 && <p className={look.quiet}>{texts.none}</p>}
      <ul className={look.rows}>
        {board.postings.map((posting) => (
          <li key={posting.id}>
            <PostingRow posting={posting} acts={acts} />
          </li>
        ))}
      </ul>
      {board.appeal !== null && <p>{board.appeal}</p>}
    </Card>
  );
}

function PostingRow({ posting, acts }: { readonly posting: PostingView; readonly acts: PageActs }) {
  const { view } = useMeeting();
  const { boards: texts } = usePublishingTexts();
  const { board, edition, section, posted, removed, removableFrom, postBy, evidence } = posting;
  const of = section === null ? texts.edition(edition) : `§ ${String(section)}`;
  const late = posted === null && postBy !== null && view.today > postBy;
  const tone = removed !== null ? 'plain' : posted !== null ? 'good' : late ? 'bad' : 'warn';
  return (
    <article className={styles.part} aria-label={`${board}, ${of}`}>
      <div className={look.spread}>
        <h3>
          {board} {(edition > 1 || section !== null) && <span className={look.quiet}>{of}</span>}
        </h3>
        <Badge tone={tone}>{removed !== null ? texts.down : posted !== null ? texts.up : texts.notPosted}</Badge>
      </div>
      {posted === null && postBy !== null && <p>{late ? texts.late(postBy) : texts.postBy(postBy)}</p>}
      {posted !== null && (
        <p>
          {texts.posted(posted)}{' '}
          {removed !== null
            ? texts.removed(removed)
            : removableFrom === null
              ? texts.noTime
              : texts.removable(removableFrom)}
        </p>
      )}
      {evidence !== '' && <p className={`${look.quiet ?? ''} ${styles.said ?? ''}`}>{texts.evidence(evidence)}</p>}
      {posted === null && view.may.includes('postNotice') && <PostingForm posting={posting} does="post" acts={acts} />}
      {posted !== null && removed === null && view.may.includes('removeNotice') && (
        <PostingForm posting={posting} does="remove" acts={acts} />
      )}
    </article>
  );
}
