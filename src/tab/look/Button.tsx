import { forwardRef, type ButtonHTMLAttributes } from 'react';
import look from './look.module.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className'> {
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly shape?: 'text' | 'icon';
  /** Why it cannot be pressed now. It stays reachable, so that a keyboard does not lose its place. */
  readonly blocked?: 'blocked' | 'free';
}

/** A button as Fluent draws it, of plain HTML. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { appearance = 'secondary', shape = 'text', blocked = 'free', onClick, ...rest },
  ref,
) {
  const tone = appearance === 'secondary' ? '' : (look[appearance] ?? '');
  return (
    <button
      ref={ref}
      type="button"
      {...rest}
      className={`${look.button ?? ''} ${tone} ${shape === 'icon' ? (look.icon ?? '') : ''}`}
      aria-disabled={blocked === 'blocked' ? true : undefined}
      onClick={blocked === 'blocked' ? (event) => event.preventDefault() : onClick}
    />
  );
});
