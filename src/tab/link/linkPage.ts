import { createContext, useContext } from 'react';
import type { LinkView } from '../../api/linkView';
import type { LinkAct } from '../../core/links/link';
import type { LinkPageTexts } from '../../texts/links/page/sv';
import type { ActOutcome } from '../service/answer';

/** What the parts of an open page share. */
export interface OpenLink {
  readonly view: LinkView;
  readonly texts: LinkPageTexts;
  /** Does an act and shows what has become of things. An outcome that ends the page is shown by the page itself. */
  readonly act: (name: LinkAct, fields: object) => Promise<ActOutcome | undefined>;
}

export const LinkContext = createContext<OpenLink | undefined>(undefined);

export function useLink(): OpenLink {
  const open = useContext(LinkContext);
  if (open === undefined) throw new Error('No page of a link is open around this.');
  return open;
}

/** How an act of the link stands: open, done already with this row, or not open. */
export function standingOf({ acts }: LinkView, name: LinkAct, row: string): 'open' | 'done' | 'closed' {
  const found = acts.find(({ act }) => act === name);
  return found?.done.includes(row) === true ? 'done' : (found?.standing ?? 'closed');
}
