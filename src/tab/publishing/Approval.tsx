import type { MinutesView } from '../../api/boardView';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import type { PageActs } from '../pages/usePageActs';
import { ChooseApprovers } from './ChooseApprovers';
import { ClosingTime } from './ClosingTime';
import { usePublishingTexts } from './publishingTexts';
import { recordOf } from './record';
import { useRecordActs } from './useRecordActs';

/** From the end of the meeting until its minutes are approved: who approves, who is missing, and by when. */
export function Approval() {
  const { view } = useMeeting();
  const { approval: texts } = usePublishingTexts();
  const acts = useRecordActs();
  const { minutes } = recordOf(view);
  const { id, version } = view.meeting;
  const stage = minutes?.stage ?? 'draft';
  const approved = stage === 'approved' || stage === 'noticed';
  const open = stage === 'draft' || stage === 'comment';
  return (
    <Card
      heading={texts.heading}
      aside={
        <Badge tone={approved ? 'good' : open ? 'plain' : 'brand'}>
          {approved ? texts.approved : open ? texts.notSent : texts.out}
        </Badge>
      }
    >
      {acts.told}
      {minutes !== null && <Approvers minutes={minutes} />}
      {minutes === null && <p>{texts.noApprovers}</p>}
      {(minutes?.closed ?? null) === null && view.may.includes('closeMeeting') && <ClosingTime acts={acts} />}
      {view.may.includes('chooseApprovers') && <ChooseApprovers acts={acts} />}
      {minutes !== null && minutes.stops.length > 0 && (
        <MessageBar intent="warn">
          <h3>{texts.stops}</h3>
          <ul>
            {minutes.stops.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </MessageBar>
      )}
      {view.may.includes('sendForApproval') && (
        <div>
          <Button
            appearance="primary"
            blocked={acts.state === 'acting' || (minutes?.stops.length ?? 0) > 0 ? 'blocked' : 'free'}
            onClick={() => void acts.ask('sendForApproval', { id, version })}
          >
            {texts.send}
          </Button>
        </div>
      )}
      {minutes?.mine === 'toSign' && <Approve minutes={minutes} acts={acts} />}
    </Card>
  );
}

/** Those who approve, each with when and how they did. */
function Approvers({ minutes }: { readonly minutes: MinutesView }) {
  const { approval: texts } = usePublishingTexts();
  const { approvers, sentAt, approvedAt, closed, daysLeft, dueText, secretaryName, presiderName, stage } = minutes;
  const missing = approvers.filter(({ signed }) => !signed).map(({ name }) => name);
  const people = texts.people(secretaryName, presiderName);
  return (
    <>
      {closed !== null && <p>{texts.closedAt(closed)}</p>}
      {people !== '' && <p>{people}</p>}
      {daysLeft !== null && (
        <p>
          {dueText} <strong>{texts.left(daysLeft)}</strong>
        </p>
      )}
      {approvedAt !== null && <p>{texts.allApproved(approvedAt)}</p>}
      <h3>{texts.approvers}</h3>
      {approvers.length === 0 && <p>{texts.noApprovers}</p>}
      {sentAt !== null && <p className={look.quiet}>{texts.asked(sentAt)}</p>}
      <ul className={look.rows}>
        {approvers.map(({ name, signed, at, by }) => (
          <li key={name} className={look.spread}>
            <span>{name}</span>
            {signed ? (
              <Badge tone="good">{texts.signed(at, by === null ? '' : texts.ways[by])}</Badge>
            ) : (
              stage === 'approval' && <Badge tone="warn">{texts.missing}</Badge>
            )}
          </li>
        ))}
      </ul>
      {stage === 'approval' && missing.length > 0 && <p>{texts.waitsFor(missing)}</p>}
    </>
  );
}

function Approve({ minutes: { id, version, by }, acts }: { readonly minutes: MinutesView; readonly acts: PageActs }) {
  const { approval: texts } = usePublishingTexts();
  return (
    <div>
      <Button
        appearance="primary"
        blocked={acts.state === 'acting' ? 'blocked' : 'free'}
        onClick={() => void acts.ask('approveMinutes', { id, version, by: by ?? 'eSignature' })}
      >
        {texts.approve}
      </Button>
    </div>
  );
}
