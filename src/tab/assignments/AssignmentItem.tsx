import { useState } from 'react';
import type { ActName } from '../../api/acts';
import type { AssignmentRow, AssignmentsPage } from '../../api/assignmentsView';
import { PlaceLink } from '../app/PlaceLink';
import styles from '../listing/listing.module.css';
import { RowButtons } from '../listing/RowButtons';
import { idOfRow } from '../listing/useLinkedRow';
import type { RowActs } from '../listing/useRowActs';
import { Badge } from '../look/Badge';
import look from '../look/look.module.css';
import { AssignmentActForm } from './AssignmentActForm';
import { useAssignmentsTexts } from './assignmentsTexts';

export interface AssignmentItemProps {
  readonly assignment: AssignmentRow;
  readonly view: AssignmentsPage;
  readonly acts: RowActs;
}

/** An assignment: what, who and by when, where it came from, what was reported, and what may be done with it. */
export function AssignmentItem({ assignment, view, acts }: AssignmentItemProps) {
  const texts = useAssignmentsTexts();
  const [open, setOpen] = useState<ActName>();
  const { id, what, who, due, overdue, daysLeft, status, mine, itemTitle, meetingId, takesPartIn, report, timeAsked } =
    assignment;
  const from = itemTitle === '' ? texts.fromBefore : texts.fromItem(itemTitle);
  return (
    <li id={idOfRow(id)} tabIndex={-1} className={styles.row}>
      <div className={look.spread}>
        <h2>{what}</h2>
        <span className={look.inline}>
          {mine && status === 'open' && <Badge tone="brand">{texts.yours}</Badge>}
          {status === 'done' ? (
            <Badge tone="good">{texts.done}</Badge>
          ) : (
            <Badge tone={overdue ? 'bad' : daysLeft <= 7 ? 'warn' : 'plain'}>{texts.left(daysLeft)}</Badge>
          )}
        </span>
      </div>
      <p>
        {texts.due(due)} · {texts.who(who)}
      </p>
      {takesPartIn !== '' && <p>{texts.takesPartIn(takesPartIn)}</p>}
      <p className={look.quiet}>
        {meetingId === null ? (
          from
        ) : (
          <PlaceLink to={{ kind: 'meeting', body: view.body.nr, meeting: meetingId, step: null }}>{from}</PlaceLink>
        )}
      </p>
      {report !== null && <p className={styles.text}>{texts.reported(report.by, report.on, report.text)}</p>}
      {timeAsked !== null && <p>{texts.timeAsked(timeAsked.who, timeAsked.asked, timeAsked.reason)}</p>}
      {open === undefined ? (
        <RowButtons
          may={assignment.may}
          lead="reportAssignment"
          titles={texts.acts}
          about={what}
          row={id}
          acts={acts}
          onPress={setOpen}
        />
      ) : (
        <AssignmentActForm
          act={open}
          assignment={assignment}
          view={view}
          acts={acts}
          onClose={() => setOpen(undefined)}
        />
      )}
    </li>
  );
}
