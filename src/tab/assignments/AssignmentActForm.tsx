import type { ActName } from '../../api/acts';
import type { AssignmentRow, AssignmentsPage } from '../../api/assignmentsView';
import { InlineForm, type InlineField } from '../listing/InlineForm';
import type { RowActs } from '../listing/useRowActs';
import { useAssignmentsTexts } from './assignmentsTexts';

export interface AssignmentActFormProps {
  readonly act: ActName;
  readonly assignment: AssignmentRow;
  readonly view: AssignmentsPage;
  readonly acts: RowActs;
  readonly onClose: () => void;
}

/** What an act on an assignment asks for, where the assignment is. */
export function AssignmentActForm({ act, assignment, view, acts, onClose }: AssignmentActFormProps) {
  const texts = useAssignmentsTexts();
  const fields = useFieldsOf(act, view);
  const title = texts.acts[act] ?? act;
  return (
    <InlineForm
      title={`${title}: ${assignment.what}`}
      fields={fields}
      submit={title}
      state={acts.doing === null ? 'writing' : 'acting'}
      onSubmit={(values) => {
        const about = act === 'answerMoreTime' ? assignment.timeAsked : assignment;
        const to = view.people.find(({ upn }) => upn === values['upn']);
        if (about === null) return;
        const sent = to === undefined ? values : { upn: to.upn, name: to.name };
        void acts.act(act, about, sent).then((ended) => {
          if (ended === 'done') onClose();
        });
      }}
      onClose={onClose}
    />
  );
}

function useFieldsOf(act: ActName, { people }: AssignmentsPage): readonly InlineField[] {
  const texts = useAssignmentsTexts();
  const lines = { kind: 'lines', needed: 'needed' } as const;
  const fields: Readonly<Partial<Record<ActName, readonly InlineField[]>>> = {
    askMoreTime: [
      { name: 'due', label: texts.newDay, kind: 'day', needed: 'needed' },
      { ...lines, name: 'reason', label: texts.reason, hint: texts.reasonHint },
    ],
    answerMoreTime: [
      {
        ...{ name: 'answer', label: texts.answer, kind: 'select', needed: 'needed', first: 'granted' },
        options: [
          { value: 'granted', title: texts.granted },
          { value: 'refused', title: texts.refused },
        ],
      },
      { name: 'text', label: texts.answerText, kind: 'lines', needed: 'optional', hint: texts.answerHint },
    ],
    handOverAssignment: [
      {
        ...{ name: 'upn', label: texts.to, kind: 'select', needed: 'needed' },
        options: people.map(({ upn, name }) => ({ value: upn, title: name })),
      },
    ],
    closeAssignment: [{ ...lines, name: 'text', label: texts.close, hint: texts.closeHint }],
  };
  return fields[act] ?? [{ ...lines, name: 'text', label: texts.report, hint: texts.reportHint }];
}
