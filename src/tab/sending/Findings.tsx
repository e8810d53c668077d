import type { GateFinding } from '../../api/views';
import type { Place } from '../app/place';
import { PlaceLink } from '../app/PlaceLink';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import styles from './sending.module.css';
import type { GateAnswers } from './useGateAnswers';

/** What the gate found: what must be put right, and what may be passed by with a reason. */
export function Findings({ answers }: { readonly answers: GateAnswers }) {
  const { id, stops, groups, passed, missing, onPassed } = answers;
  const { gate: texts } = useStepTexts();
  if (stops.length === 0 && groups.length === 0) return <MessageBar intent="good">{texts.nothing}</MessageBar>;
  return (
    <>
      {stops.length > 0 && (
        <MessageBar intent="bad">
          <h3>{texts.stops}</h3>
          <Sentences findings={stops} />
        </MessageBar>
      )}
      {groups.length > 0 && <h3>{texts.warns}</h3>}
      {groups.map(({ reason, findings }) => (
        <div key={reason} className={styles.warning}>
          <MessageBar intent="warn">
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
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={`${finding.itemId ?? ''} ${finding.text}`}>
          {finding.text} <PutRight finding={finding} />
        </li>
      ))}
    </ul>
  );
}

/** The exact place to mend what was found: the line itself, opened; the settings of the body; or the agenda. */
function PutRight({ finding: { itemId, reason, text } }: { readonly finding: GateFinding }) {
  const { gate } = useStepTexts();
  const { body, meeting, gate: open } = useMeeting().view;
  if (NOT_MENDED.includes(reason)) return null;
  const step = open?.act === 'publishNotes' ? 'meet' : 'prepare';
  const at: Place =
    reason === 'recordsCreatorMissing'
      ? { kind: 'noun', body: body.nr, noun: 'settings' }
      : {
          ...{ kind: 'meeting', body: body.nr, meeting: meeting.id, step },
          ...(itemId === null ? {} : { row: itemId }),
        };
  return (
    <PlaceLink to={at} label={`${gate.goTo}: ${text}`}>
      {gate.goTo}
    </PlaceLink>
  );
}

/** What is as it is: a day that has passed, or has not come, is no place to go to. */
const NOT_MENDED: readonly string[] = ['sentLate', 'notBegun', 'meetingCancelled', 'alreadyPublished', 'nothingNew'];
