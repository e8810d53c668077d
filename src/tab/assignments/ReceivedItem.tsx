import { useState } from 'react';
import type { ReceivedRow } from '../../api/assignmentsView';
import { InlineForm } from '../listing/InlineForm';
import styles from '../listing/listing.module.css';
import { RowButtons } from '../listing/RowButtons';
import { idOfRow } from '../listing/useLinkedRow';
import type { RowActs } from '../listing/useRowActs';
import { Badge } from '../look/Badge';
import look from '../look/look.module.css';
import { useAssignmentsTexts } from './assignmentsTexts';

/** What another body has asked of this one, to be reported back there. */
export function ReceivedItem({ received, acts }: { readonly received: ReceivedRow; readonly acts: RowActs }) {
  const texts = useAssignmentsTexts();
  const [open, setOpen] = useState<'open' | 'closed'>('closed');
  const { id, what, from, to, due, overdue, reportedOn, may } = received;
  return (
    <li id={idOfRow(id)} tabIndex={-1} className={styles.row}>
      <div className={look.spread}>
        <h2>{what}</h2>
        {reportedOn !== null && <Badge tone="good">{texts.reportedOn(reportedOn)}</Badge>}
        {overdue && <Badge tone="bad">{texts.filters.overdue}</Badge>}
      </div>
      <p>
        {texts.due(due)} · {texts.receivedFrom(from, to)}
      </p>
      {open === 'closed' ? (
        <RowButtons
          may={may}
          lead="reportReceived"
          titles={texts.acts}
          about={what}
          row={id}
          acts={acts}
          onPress={() => setOpen('open')}
        />
      ) : (
        <InlineForm
          title={`${texts.acts['reportReceived'] ?? ''}: ${what}`}
          fields={[{ name: 'text', label: texts.report, kind: 'lines', needed: 'needed', hint: texts.reportHint }]}
          submit={texts.acts['reportReceived'] ?? ''}
          state={acts.doing === null ? 'writing' : 'acting'}
          onSubmit={(values) => {
            void acts.act('reportReceived', received, values).then((ended) => {
              if (ended === 'done') setOpen('closed');
            });
          }}
          onClose={() => setOpen('closed')}
        />
      )}
    </li>
  );
}
