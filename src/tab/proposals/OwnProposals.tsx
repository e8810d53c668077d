import type { ProposalView } from '../../api/views';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useMeetingTexts } from '../meeting/meetingTexts';
import { useTexts } from '../words/words';

/** What became of the person's own proposals to this meeting, and their party's. */
export function OwnProposals({ proposals }: { readonly proposals: readonly ProposalView[] }) {
  const texts = useMeetingTexts().proposals;
  if (proposals.length === 0) return null;
  return (
    <Card heading={texts.yours}>
      <ul className={look.rows}>
        {proposals.map((one) => (
          <li key={one.id}>
            <ProposalFacts proposal={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A proposal as it was put forward, and how it was answered. */
export function ProposalFacts({ proposal }: { readonly proposal: ProposalView }) {
  const texts = useTexts();
  const words = useMeetingTexts().proposals;
  const { title, description, kind, status, submitterName, partyName, submittedAt, reason, referredTo } = proposal;
  const tone = status === 'accepted' || status === 'answered' ? 'good' : status === 'exceptionAsked' ? 'warn' : 'plain';
  return (
    <>
      <h3>{title}</h3>
      <p className={look.inline}>
        <Badge tone="plain">{texts.proposalKinds[kind]}</Badge>
        <Badge tone={tone}>{texts.proposalStatuses[status]}</Badge>
      </p>
      {description !== '' && <p>{description}</p>}
      <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{words.by(submitterName, partyName, submittedAt)}</p>
      {status === 'exceptionAsked' && proposal.lastDay !== null && <p>{words.lastDay(proposal.lastDay)}</p>}
      {referredTo !== null && <p>{words.referredTo(referredTo)}</p>}
      {reason !== '' && <p>{words.because(reason)}</p>}
    </>
  );
}
