import type { ProposalsPage } from '../../api/proposalsView';
import { InlineForm, type InlineField } from '../listing/InlineForm';
import type { RowActs } from '../listing/useRowActs';
import { useTexts } from '../words/words';
import { useProposalsTexts } from './proposalsTexts';

export interface NewProposalProps {
  readonly view: ProposalsPage;
  readonly acts: RowActs;
  readonly onClose: () => void;
}

/** A proposal in a few words, for the next meeting that it is in time for unless another is chosen. */
export function NewProposal({ view: { meetings }, acts, onClose }: NewProposalProps) {
  const texts = useProposalsTexts();
  const fields = useWordingFields(null);
  const first = meetings.find(({ timing }) => timing !== 'late') ?? meetings[0];
  const meetingIn = (values: Readonly<Record<string, string>>) => meetings.find(({ id }) => id === values['meeting']);
  return (
    <InlineForm
      title={texts.writing}
      submit={texts.submit}
      state={acts.doing === null ? 'writing' : 'acting'}
      fields={[
        ...fields,
        {
          ...{ name: 'meeting', label: texts.meeting, kind: 'select', needed: 'needed', first: first?.id ?? '' },
          options: meetings.map(({ id, day, lastDay, timing }) => ({
            value: id,
            title: texts.meetingLine(day, lastDay, timing),
          })),
        },
      ]}
      note={(values) => {
        const meeting = meetingIn(values);
        if (meeting?.timing !== 'late' || meeting.lastDay === null) return null;
        return { text: texts.lateNow(meeting.lastDay, meeting.chairName), submit: texts.askException };
      }}
      onSubmit={(values) => {
        const meeting = meetingIn(values);
        if (meeting === undefined) return;
        const { title, description, kind } = values;
        const late = meeting.timing === 'late' ? 'askException' : 'keep';
        void acts.act('submitProposal', meeting, { title, description, kind, late }).then((ended) => {
          if (ended === 'done') onClose();
        });
      }}
      onClose={onClose}
    />
  );
}

/** The fields of what a proposal says, filled with what it says already. */
export function useWordingFields(
  said: Pick<ProposalsPage['proposals'][number], 'title' | 'description' | 'kind'> | null,
): readonly InlineField[] {
  const texts = useProposalsTexts();
  const { proposalKinds } = useTexts();
  return [
    { name: 'title', label: texts.what, kind: 'line', needed: 'needed', first: said?.title ?? '' },
    { name: 'description', label: texts.why, kind: 'lines', needed: 'optional', first: said?.description ?? '' },
    {
      ...{ name: 'kind', label: texts.kind, kind: 'select', needed: 'needed', first: said?.kind ?? 'question' },
      options: Object.entries(proposalKinds).map(([value, title]) => ({ value, title })),
    },
  ];
}
