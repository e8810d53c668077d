import type { LocalChannel, LocalPerson } from '../api/model';
import type { FrameContext, TeamsTheme } from './context';
import type { LinkTarget } from './links';

/** A tab as a frame shows it: for whom, of what, where, and how it gets elsewhere. */
export interface ShownTab {
  readonly person: LocalPerson;
  /** Public address of the body, or null for the personal app. */
  readonly body: string | null;
  readonly subEntity: string;
  readonly view: string;
  readonly channel: LocalChannel | null;
  readonly frameContext: FrameContext;
  readonly theme: TeamsTheme;
  readonly onOpen: (target: LinkTarget) => 'opened' | 'refused';
}
