import type { ActName } from '../../api/acts';
import type { ProposalRow, ProposalsPage } from '../../api/proposalsView';
import { InlineForm, type InlineField } from '../listing/InlineForm';
import type { RowActs } from '../listing/useRowActs';
import { useWordingFields } from './NewProposal';
import { useProposalsTexts } from './proposalsTexts';

/** The acts on a proposal that ask for something before they are done. */
export const WITH_FORM: readonly ActName[] = [
  'deferProposal',
  'referProposal',
  'declineProposal',
  'changeProposal',
  'moveProposal',
  'withdrawProposal',
];

export interface ProposalActFormProps {
  readonly act: ActName;
  readonly proposal: ProposalRow;
  readonly view: ProposalsPage;
  readonly acts: RowActs;
  readonly onClose: () => void;
}

/** What an act on a proposal asks for, where the proposal is. What is typed stays until it has been done. */
export function ProposalActForm({ act, proposal, view, acts, onClose }: ProposalActFormProps) {
  const texts = useProposalsTexts();
  const fields = useFieldsOf(act, proposal, view);
  const submit = act === 'changeProposal' ? texts.save : (texts.acts[act] ?? act);
  return (
    <InlineForm
      title={`${texts.acts[act] ?? act}: ${proposal.title}`}
      fields={fields}
      submit={submit}
      state={acts.doing === null ? 'writing' : 'acting'}
      note={(values) => {
        const to = act === 'moveProposal' ? view.meetings.find(({ id }) => id === values['meetingId']) : undefined;
        if (to?.timing !== 'late' || to.lastDay === null) return null;
        return { text: texts.lateNow(to.lastDay, to.chairName), submit: texts.askException };
      }}
      onSubmit={(values) => {
        const late = view.meetings.find(({ id }) => id === values['meetingId'])?.timing === 'late';
        const asked = act === 'moveProposal' && late ? { ...values, askException: true } : values;
        void acts.act(act, proposal, asked).then((ended) => {
          if (ended === 'done') onClose();
        });
      }}
      onClose={onClose}
    />
  );
}

function useFieldsOf(act: ActName, proposal: ProposalRow, { meetings }: ProposalsPage): readonly InlineField[] {
  const texts = useProposalsTexts();
  const wording = useWordingFields(proposal);
  const reason: InlineField = {
    ...{ name: 'reason', label: texts.reasonAsked, kind: 'lines', needed: 'needed', hint: texts.reasonHint },
  };
  const meetingOf = (label: string, some: ProposalsPage['meetings']): InlineField => ({
    ...{ name: 'meetingId', label, kind: 'select', needed: 'needed' },
    options: some.map(({ id, day, lastDay, timing }) => ({
      value: id,
      title: texts.meetingLine(day, lastDay, timing),
    })),
  });
  const later = meetings.filter(({ day }) => proposal.meetingDay === null || day > proposal.meetingDay);
  const fields: Readonly<Partial<Record<ActName, readonly InlineField[]>>> = {
    changeProposal: wording,
    moveProposal: [
      meetingOf(
        texts.meeting,
        meetings.filter(({ id }) => id !== proposal.meetingId),
      ),
    ],
    deferProposal: [meetingOf(texts.deferTo, later), reason],
    referProposal: [
      { name: 'referTo', label: texts.referTo, kind: 'line', needed: 'needed', hint: texts.referHint },
      reason,
    ],
    withdrawProposal: [{ name: 'reason', label: texts.withdrawWhy, kind: 'lines', needed: 'optional' }],
  };
  return fields[act] ?? [reason];
}
