import { h, render, type ComponentChild } from 'preact';
import type { AgendaItemView, MeetingView } from '../../../src/api/views';
import { settled } from '../../../src/tab/agenda/mergeLines';
import { useArrangement } from '../../../src/tab/agenda/useArrangement';
import { TabContext } from '../../../src/tab/app/tab';
import { OpenMeetingContext, useMeeting, useOpenMeeting } from '../../../src/tab/meeting/openMeeting';
import { useNotes } from '../../../src/tab/notes/useNotes';
import { notesRules } from '../../../src/tab/notes/values';
import { useFollowing } from '../../../src/tab/running/useFollowing';
import { WithDrafts } from '../../../src/tab/saving/drafts';
import type { SavingStatus } from '../../../src/tab/saving/saving';
import { useLoaded, type Reloadable } from '../../../src/tab/service/loaded';
import { createService, type Service } from '../../../src/tab/service/service';
import { page } from './nothingDrawn';

/** A text as it stands on somebody's page. */
interface OpenText {
  readonly value: string;
  readonly status: SavingStatus;
  /** `clash`: two have changed the same paragraph, and the page asks what is to stand. */
  readonly asks: 'clash' | 'nothing';
  write(text: string): void;
  /** Answers a clash: both are kept. */
  keepBoth(): void;
}

/** The tab of one person, open on a meeting: its own code, with nothing drawn. */
export interface EditorsPage {
  /** A text of a line of the agenda; undefined until the page is there. */
  text(itemId: string): OpenText | undefined;
  close(): void;
}

/** What is written: the notes of lines that have gone out, or what the lines of an agenda being made say. */
export type WrittenText = 'notes' | 'agenda';

type Texts = Map<string, OpenText>;

/** Opens it for whoever the token speaks for. */
export function openPage(
  meetingId: string,
  itemIds: readonly string[],
  token: () => Promise<string>,
  written: WrittenText,
): EditorsPage {
  const texts: Texts = new Map();
  const context = { personId: undefined } as Parameters<typeof createService>[0]['context'];
  const service = createService({ token, context });

  function Held(): ComponentChild {
    useFollowing(written === 'notes' ? 'held' : 'prepared');
    const inside = written === 'notes' ? h(NotesOf, { itemIds, texts }) : h(AgendaOf, { itemIds, texts });
    return h(WithDrafts as never, null, inside);
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
  return { text: (itemId) => texts.get(itemId), close: () => render(null, where) };
}

interface Here {
  readonly itemIds: readonly string[];
  readonly texts: Texts;
}

function NotesOf({ itemIds, texts }: Here): ComponentChild {
  const { view } = useMeeting();
  return view.items
    .filter(({ id }) => itemIds.includes(id))
    .map((item) => h(NotesOfLine, { key: item.id, item, texts }));
}

function NotesOfLine({ item, texts }: { readonly item: AgendaItemView; readonly texts: Texts }): ComponentChild {
  const { saving, status, change, choose } = useNotes(item);
  const { base, value, trouble } = saving;
  texts.set(item.id, {
    value: value.notes,
    status,
    asks: trouble?.kind === 'clash' ? 'clash' : 'nothing',
    write: (notes) => change({ ...value, notes }),
    keepBoth() {
      if (trouble?.kind === 'clash') choose(notesRules.both?.(base, value, trouble.theirs) ?? value);
    },
  });
  return null;
}

function AgendaOf({ itemIds, texts }: Here): ComponentChild {
  const { lines, saving, status, change, choose } = useArrangement();
  const { base, value, trouble } = saving;
  for (const line of lines) {
    // A line that went and came back is another row: it is known by the key it has on the screen.
    if (!itemIds.includes(line.lineKey)) continue;
    texts.set(line.lineKey, {
      value: line.description,
      status,
      asks: trouble?.kind === 'clash' ? 'clash' : 'nothing',
      write: (description) => change(lines.map((one) => (one === line ? { ...one, description } : one))),
      keepBoth() {
        if (trouble?.kind === 'clash') choose(settled(base, value, trouble.theirs, 'both'));
      },
    });
  }
  return null;
}

function tabOf(service: Service): object {
  return { service, theme: 'light', goTo: () => undefined, host: {} };
}
