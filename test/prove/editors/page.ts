import { h, render, type ComponentChild } from 'preact';
import type { AgendaItemView, MeetingView } from '../../../src/api/views';
import { OpenMeetingContext, useMeeting, useOpenMeeting } from '../../../src/tab/meeting/openMeeting';
import { useNotes } from '../../../src/tab/notes/useNotes';
import type { NotesValue } from '../../../src/tab/notes/values';
import { useFollowing } from '../../../src/tab/running/useFollowing';
import { WithDrafts } from '../../../src/tab/saving/drafts';
import type { SavingHandle } from '../../../src/tab/saving/useSaving';
import { TabContext } from '../../../src/tab/app/tab';
import { useLoaded, type Reloadable } from '../../../src/tab/service/loaded';
import { createService, type Service } from '../../../src/tab/service/service';
import { page } from './nothingDrawn';

/** The tab of one person, open on a meeting that is held: its own code, with nothing drawn. */
export interface EditorsPage {
  /** What saves the notes of a line; undefined until the page is there. */
  notes(itemId: string): SavingHandle<NotesValue> | undefined;
  close(): void;
}

/** Opens it for whoever the token speaks for; `speak` is the network beneath. */
export function openPage(meetingId: string, itemIds: readonly string[], token: () => Promise<string>): EditorsPage {
  const handles = new Map<string, SavingHandle<NotesValue>>();
  const context = { personId: undefined } as Parameters<typeof createService>[0]['context'];
  const service = createService({ token, context });

  function Line({ item }: { readonly item: AgendaItemView }): ComponentChild {
    handles.set(item.id, useNotes(item));
    return null;
  }
  function Lines(): ComponentChild {
    const { view } = useMeeting();
    return view.items.filter(({ id }) => itemIds.includes(id)).map((item) => h(Line, { key: item.id, item }));
  }
  function Held(): ComponentChild {
    useFollowing('held');
    return h(WithDrafts as never, null, h(Lines, null));
  }
  function Meeting({ view, loaded }: { readonly view: MeetingView; readonly loaded: Reloadable<MeetingView> }) {
    const open = useOpenMeeting(view, loaded, null);
    return h(OpenMeetingContext.Provider as never, { value: open } as never, h(Held, null));
  }
  function Opened(): ComponentChild {
    const meeting = useLoaded(`meeting ${meetingId}`, () => service.meeting(meetingId));
    const { loaded, reload } = meeting;
    if (loaded.state === 'failed') setTimeout(() => void reload(), 500);
    return loaded.state === 'ready' ? h(Meeting, { view: loaded.value, loaded: meeting }) : null;
  }
  const where = page();
  render(h(TabContext.Provider as never, { value: tabOf(service) } as never, h(Opened, null)), where);
  return { notes: (itemId) => handles.get(itemId), close: () => render(null, where) };
}

function tabOf(service: Service): object {
  return { service, theme: 'light', goTo: () => undefined, host: {} };
}
