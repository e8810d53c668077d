import type { ReactNode } from 'react';
import type { ActName } from '../../api/acts';
import { PlaceLink } from '../app/PlaceLink';
import look from '../look/look.module.css';

export interface ActLinkProps {
  /** Address of the body. */
  readonly body: string;
  readonly act: ActName;
  /** The row that is chosen already in the form. */
  readonly row?: string;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  /** What a screen reader says where several links have the same words; it begins with them. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to the form of an act, with what it is about chosen. */
export function ActLink({ body, act, row, appearance = 'secondary', label, children }: ActLinkProps) {
  const tone = appearance === 'secondary' ? '' : (look[appearance] ?? '');
  return (
    <PlaceLink
      to={{ kind: 'acts', body, meeting: null, act, ...(row === undefined ? {} : { row }) }}
      className={`${look.button ?? ''} ${tone}`}
      {...(label === undefined ? {} : { label })}
    >
      {children}
    </PlaceLink>
  );
}
