import type { GateFinding } from '../../api/views';
import { PlaceLink } from '../app/PlaceLink';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import styles from './sending.module.css';
import type { WarningGroup } from './warnings';

export interface FindingsProps {
  readonly id: string;
  readonly stops: readonly GateFinding[];
  readonly groups: readonly WarningGroup[];
  readonly passed: Readonly<Record<string, string>>;
  /** Kinds of warning whose missing reason is to be pointed out. */
  readonly missing: readonly string[];
  readonly onPassed: (reason: string, why: string) => void;
}

/** What the gate found: what must be put right, and what may be passed by with a reason. */
export function Findings({ id, stops, groups, passed, missing, onPassed }: FindingsProps) {
  const { gate: texts } = useStepTexts();
  if (stops.length === 0 && groups.length === 0) return <MessageBar intent="good">{texts.nothing}</MessageBar>;
  return (
    <>
      {stops.length > 0 && (
        <MessageBar intent="bad" actions={<PutRight />}>
          <h3>{texts.stops}</h3>
          <Sentences findings={stops} />
        </MessageBar>
      )}
      {groups.length > 0 && <h3>{texts.warns}</h3>}
      {groups.map(({ reason, findings }) => (
        <div key={reason} className={styles.warning}>
          <MessageBar intent="warn" actions={<PutRight />}>
            <Sentences findings={findings} />
          </MessageBar>
          <div className={field.field}>
            <label htmlFor={`${id}-${reason}`} className={field.label}>
              {texts.why}
            </label>
            <input
              id={`${id}-${reason}`}
              className={field.input}
              value={passed[reason] ?? ''}
              maxLength={4000}
              aria-describedby={`${id}-${reason}-error`}
              onChange={(event) => onPassed(reason, event.target.value)}
            />
            <FieldError id={`${id}-${reason}-error`} text={missing.includes(reason) ? texts.whyMissing : undefined} />
          </div>
        </div>
      ))}
    </>
  );
}

function Sentences({ findings }: { readonly findings: readonly GateFinding[] }) {
  return (
    <ul>
      {findings.map((finding) => (
        <li key={`${finding.itemId ?? ''} ${finding.text}`}>{finding.text}</li>
      ))}
    </ul>
  );
}

function PutRight() {
  const { gate } = useStepTexts();
  const { body, meeting, gate: open } = useMeeting().view;
  const step = open?.act === 'publishNotes' ? 'meet' : 'prepare';
  return <PlaceLink to={{ kind: 'meeting', body: body.nr, meeting: meeting.id, step }}>{gate.goTo}</PlaceLink>;
}
