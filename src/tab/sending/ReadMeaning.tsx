import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import type { GateAnswers } from './useGateAnswers';

interface ReadMeaningProps {
  readonly answers: GateAnswers;
  readonly label: string;
  readonly missing: string;
}

/** The box that says that what publishing means has been read. */
export function ReadMeaning({ answers: { id, read, readMissing, onRead }, label, missing }: ReadMeaningProps) {
  return (
    <div className={field.field}>
      <label className={field.check}>
        <input
          type="checkbox"
          id={`${id}-read`}
          checked={read === 'read'}
          aria-describedby={`${id}-unread`}
          onChange={(event) => onRead(event.target.checked ? 'read' : 'unread')}
        />
        {label}
      </label>
      <FieldError id={`${id}-unread`} text={readMissing === 'missing' ? missing : undefined} />
    </div>
  );
}
