import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProposalView } from '../../api/views';
import { FluentDialog } from '../look/FluentDialog';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting, type OpenMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import type { ActOutcome } from '../service/answer';
import type { AnswerKind } from './answer';

export interface AnswerDialogProps {
  readonly proposal: ProposalView;
  readonly kind: AnswerKind;
  readonly onAnswered: (outcome: ActOutcome) => void;
  readonly onClose: () => void;
}

/** Deferring, referring or declining a proposal. It stays open, with what was typed, until the service has said yes. */
export function AnswerDialog({ proposal, kind, onAnswered, onClose }: AnswerDialogProps) {
  const meeting = useMeeting();
  const { proposals: texts } = useStepTexts();
  const [target, setTarget] = useState('');
  const [reason, setReason] = useState('');
  const [state, setState] = useState<'writing' | 'tried' | 'answering'>('writing');
  const [outcome, setOutcome] = useState<ActOutcome>();

  const wantsTarget = kind !== 'decline';
  const targetMissing = wantsTarget && target === '';
  const reasonMissing = reason.trim() === '';
  const submit = async () => {
    setState('tried');
    if (targetMissing || reasonMissing || state === 'answering') return;
    setState('answering');
    setOutcome(undefined);
    // The row is read anew: somebody else may have changed it while the reason was written.
    const { version } = meeting.latest().proposals.find((one) => one.id === proposal.id) ?? proposal;
    const ended = await answer(meeting, kind, { id: proposal.id, version, reason: reason.trim() }, target);
    setState('tried');
    if (ended.kind === 'done') onAnswered(ended);
    else setOutcome(ended);
  };
  const complain = (missing: boolean, message: string) =>
    state === 'tried' && missing ? { validationMessage: message } : {};

  return (
    <FluentDialog
      title={texts[`${kind}Title`](proposal.title)}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button appearance="primary" type="submit" disabledFocusable={state === 'answering'}>
            {state === 'answering' ? texts.answering : texts[kind]}
          </Button>
        </>
      }
    >
      <OutcomeBar outcome={outcome} />
      {kind === 'defer' && (
        <Field label={texts.toMeeting} required {...complain(targetMissing, texts.choose)}>
          <Select value={target} onChange={(_event, data) => setTarget(data.value)}>
            <option value="" />
            {meeting.view.laterMeetings.map((one) => (
              <option key={one.id} value={one.id}>
                {texts.meeting(one.day, one.chairName)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'defer' && meeting.view.laterMeetings.length === 0 && <p>{texts.noLaterMeeting}</p>}
      {kind === 'refer' && (
        <Field label={texts.toWhere} required {...complain(targetMissing, texts.choose)}>
          <Select value={target} onChange={(_event, data) => setTarget(data.value)}>
            <option value="" />
            {meeting.view.referTo.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={texts.reason} hint={texts.reasonHint} required {...complain(reasonMissing, texts.reasonMissing)}>
        <Textarea
          value={reason}
          maxLength={4000}
          resize="vertical"
          onChange={(_event, data) => setReason(data.value)}
        />
      </Field>
    </FluentDialog>
  );
}

interface AnswerFields {
  readonly id: string;
  readonly version: string;
  readonly reason: string;
}

function answer({ act }: OpenMeeting, kind: AnswerKind, fields: AnswerFields, target: string): Promise<ActOutcome> {
  switch (kind) {
    case 'defer':
      return act('deferProposal', { ...fields, meetingId: target });
    case 'refer':
      return act('referProposal', { ...fields, referTo: target });
    case 'decline':
      return act('declineProposal', fields);
  }
}
