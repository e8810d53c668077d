import { useState } from 'react';
import type { ActName } from '../../api/acts';
import type { ProposalRow, ProposalsPage } from '../../api/proposalsView';
import { PlaceLink } from '../app/PlaceLink';
import styles from '../listing/listing.module.css';
import { RowButtons } from '../listing/RowButtons';
import { idOfRow } from '../listing/useLinkedRow';
import type { RowActs } from '../listing/useRowActs';
import { Badge, type Tone } from '../look/Badge';
import look from '../look/look.module.css';
import { useTexts } from '../words/words';
import { ProposalActForm, WITH_FORM } from './ProposalActForm';
import { useProposalsTexts } from './proposalsTexts';

const TONES: Readonly<Record<ProposalRow['status'], Tone>> = {
  submitted: 'brand',
  exceptionAsked: 'warn',
  accepted: 'good',
  deferred: 'brand',
  referred: 'plain',
  declined: 'plain',
  answered: 'good',
  withdrawn: 'plain',
};

export interface ProposalItemProps {
  readonly proposal: ProposalRow;
  readonly view: ProposalsPage;
  readonly acts: RowActs;
}

/** A proposal: what it says, how it came in, how it stands, and what this person may do with it. */
export function ProposalItem({ proposal, view, acts }: ProposalItemProps) {
  const texts = useProposalsTexts();
  const tab = useTexts();
  const [open, setOpen] = useState<ActName>();
  const { id, title, description, kind, status, meetingDay, meetingId, lastDay, reason, referredTo, matterId } =
    proposal;
  const press = (act: ActName) => {
    if (WITH_FORM.some((one) => one === act)) setOpen(act);
    else void acts.act(act, proposal);
  };
  return (
    <li id={idOfRow(id)} tabIndex={-1} className={styles.row}>
      <div className={look.spread}>
        <h2>{title}</h2>
        <span className={look.inline}>
          {proposal.cameIn === 'late' && status !== 'exceptionAsked' && <Badge tone="warn">{texts.late}</Badge>}
          <Badge tone={TONES[status]}>{tab.proposalStatuses[status]}</Badge>
        </span>
      </div>
      {description !== '' && <p className={styles.text}>{description}</p>}
      {meetingDay !== null && (
        <p>
          <PlaceLink to={{ kind: 'meeting', body: view.body.nr, meeting: meetingId, step: null }}>
            {texts.forMeeting(meetingDay)}
          </PlaceLink>
          {` · ${tab.proposalKinds[kind]}`}
        </p>
      )}
      <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>
        {texts.by(proposal.submitterName, proposal.partyName, proposal.submittedAt)}
      </p>
      {proposal.cameIn === 'late' && lastDay !== null && (
        <p className={look.small}>
          {texts.lateBecause(lastDay)}{' '}
          {view.proposalDaysBefore !== null &&
            texts.rule(view.proposalDaysBefore.value, view.proposalDaysBefore.source)}
        </p>
      )}
      {referredTo !== null && <p>{texts.referredTo(referredTo)}</p>}
      {reason !== '' && <p>{texts.reason(reason)}</p>}
      {matterId !== null && (
        <p>
          <PlaceLink to={{ kind: 'noun', body: view.body.nr, noun: 'matters', row: matterId }}>
            {texts.matter}
          </PlaceLink>
        </p>
      )}
      {open === undefined ? (
        <RowButtons
          may={proposal.may}
          lead="acceptProposal"
          titles={texts.acts}
          about={title}
          row={id}
          acts={acts}
          onPress={press}
        />
      ) : (
        <ProposalActForm act={open} proposal={proposal} view={view} acts={acts} onClose={() => setOpen(undefined)} />
      )}
    </li>
  );
}
