import { Card } from '../look/Card';
import { standingOf, useLink } from './linkPage';
import { WriteForm } from './WriteForm';

/** A proposal to the meeting, by the same rules as in the chat and the tab (FSS-20, FSS-21). */
export function ProposePart() {
  const { view, texts, act } = useLink();
  if (view.meeting === null) return null;
  const { id, version, proposalsLastDay } = view.meeting.meeting;
  const standing = standingOf(view, 'submitProposal', id);
  if (standing === 'closed') return null;
  const { heading, about, title, text, send } = texts.propose;
  return (
    <Card heading={heading}>
      {standing === 'done' ? (
        <p>{texts.open.used}</p>
      ) : (
        <>
          <p>{about(proposalsLastDay)}</p>
          <WriteForm
            fields={[
              { name: 'title', label: title, kind: 'line', needed: 'needed' },
              { name: 'description', label: text, kind: 'lines', needed: 'optional' },
            ]}
            button={send}
            onSend={(values) => act('submitProposal', { id, version, ...values })}
          />
        </>
      )}
    </Card>
  );
}
