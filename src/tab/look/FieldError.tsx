import field from './field.module.css';
import { Icon } from './Icon';
import { errorIcon } from './icons';

/** What is wrong with a field, beside it. Its place is always there, so that it is read aloud when it is filled. */
export function FieldError({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return (
    <div id={id} aria-live="polite">
      {text !== undefined && (
        <p className={field.error}>
          <Icon path={errorIcon} />
          {text}
        </p>
      )}
    </div>
  );
}
