import { useId, type ReactNode } from 'react';
import look from './look.module.css';

export interface CardProps {
  readonly heading: ReactNode;
  /** What stands to the right of the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page: a landmark with its heading. */
export function Card({ heading, aside, children }: CardProps) {
  const id = useId();
  return (
    <section className={look.card} aria-labelledby={id}>
      <div className={look.spread}>
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
