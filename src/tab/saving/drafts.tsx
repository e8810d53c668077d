import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { MeetingView } from '../../api/views';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import { createDraftStore, type Draft, type DraftStore } from './draftStore';

/** The drafts of the meeting that is open: the store, and what lay in it when the step was gone to. */
export interface Drafts {
  readonly store: DraftStore;
  readonly found: ReadonlyMap<string, Draft>;
}

const DraftsContext = createContext<Drafts | undefined>(undefined);

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (drafts === undefined) throw new Error('A drafted field was shown without its drafts.');
  return drafts;
}

/** What the names of a person's drafts of a meeting begin with. */
export function draftsOf({ me, meeting }: Pick<MeetingView, 'me' | 'meeting'>): string {
  return `${me.upn}/${meeting.id}/`;
}

/** Shows the step once what was typed and not saved, when the page was last left, has been looked for. */
export function WithDrafts({ children }: { readonly children: ReactNode }) {
  const { view, settled } = useMeeting();
  const { notes: texts } = useStepTexts();
  const [drafts, setDrafts] = useState<Drafts>();
  const prefix = draftsOf(view);
  useEffect(() => {
    const store = createDraftStore();
    // What another step was still saving when it was left is waited for: it is no draft any more then.
    void settled()
      .then(() => store.under(prefix))
      .then((found) => setDrafts({ store, found }));
  }, [prefix, settled]);
  if (drafts === undefined) return <p role="status">{texts.restoring}</p>;
  return <DraftsContext.Provider value={drafts}>{children}</DraftsContext.Provider>;
}
