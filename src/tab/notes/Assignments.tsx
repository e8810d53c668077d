import type { AgendaItemView } from '../../api/views';
import { useStepTexts } from '../meeting/stepTexts';
import { AssignmentRow } from './AssignmentRow';
import { RowGroup } from './RowGroup';
import type { Rows } from './useRows';
import type { AssignmentValue } from './values';

export interface AssignmentsProps {
  readonly item: AgendaItemView;
  readonly rows: Rows<AssignmentValue>;
}

/** The assignments given on a line: who does what by when. */
export function Assignments({ item, rows }: AssignmentsProps) {
  const { notes: texts } = useStepTexts();
  return <RowGroup item={item} rows={rows} title={texts.assignments} add={texts.addAssignment} row={AssignmentRow} />;
}
