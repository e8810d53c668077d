import type { AgendaItemView } from '../../api/views';
import { useStepTexts } from '../meeting/stepTexts';
import { AssignmentRow } from './AssignmentRow';
import { RowGroup } from './RowGroup';

/** The assignments given on a line: who does what by when. */
export function Assignments({ item }: { readonly item: AgendaItemView }) {
  const { notes: texts } = useStepTexts();
  return (
    <RowGroup item={item} kind="assignments" title={texts.assignments} add={texts.addAssignment} row={AssignmentRow} />
  );
}
