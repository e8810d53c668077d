import type { ActInput } from '../../api/acts';
import type { AgendaItemView } from '../../api/views';

type Content = Pick<
  AgendaItemView,
  'title' | 'description' | 'kind' | 'purpose' | 'theme' | 'parties' | 'presenter' | 'minutes'
> &
  Partial<Pick<AgendaItemView, 'concern'>>;

/** A line of the agenda while it is arranged. `lineKey` stays the same from the moment it is shown until it is gone. */
export interface Line extends Content {
  readonly lineKey: string;
  /** Address of the row it is stored as, or null while it is new. */
  readonly id: string | null;
  readonly origin: AgendaItemView['origin'];
  readonly originText: string;
  readonly secrecy: AgendaItemView['secrecy'];
  /** `locked`: it has gone out, and stands as it was sent. */
  readonly standing: 'draft' | 'locked' | 'lockedSupplement';
}

export type Lines = readonly Line[];
export type LineContent = Content;

/** The lines of a meeting as the service gave them, without those removed. */
export function linesOf(items: readonly AgendaItemView[]): Lines {
  return [...items]
    .filter((item) => item.standing !== 'removed')
    .sort((one, other) => one.order - other.order)
    .map((item) => ({
      ...contentOf(item),
      lineKey: item.id,
      id: item.id,
      origin: item.origin,
      originText: item.originText,
      secrecy: item.secrecy,
      standing: item.standing === 'draft' ? 'draft' : item.standing === 'supplement' ? 'lockedSupplement' : 'locked',
    }));
}

/**
 * What may be arranged of a line: all of it; only its place, of one that is confidential and that the person is not named
 * for (the service keeps what it says whatever is sent); nothing, once it has gone out.
 */
export function openIn({ standing, secrecy }: Pick<Line, 'standing' | 'secrecy'>): 'all' | 'place' | 'nothing' {
  if (standing !== 'draft') return 'nothing';
  return secrecy?.face === 'masked' ? 'place' : 'all';
}

export function contentOf(line: Content): Content {
  const { title, description, kind, purpose, theme, concern = 'own', parties, presenter, minutes } = line;
  return { title, description, kind, purpose, theme, concern, parties, presenter, minutes };
}

/** A new line of the chair's own, last. */
export function addLine(lines: Lines, lineKey: string, content: Content): Lines {
  return [
    ...lines,
    { ...content, lineKey, id: null, origin: 'chair', originText: '', secrecy: null, standing: 'draft' },
  ];
}

export function editLine(lines: Lines, lineKey: string, change: Partial<Content>): Lines {
  return lines.map((line) => (line.lineKey === lineKey ? { ...line, ...change } : line));
}

export function removeLine(lines: Lines, lineKey: string): Lines {
  return lines.filter((line) => line.lineKey !== lineKey);
}

/** Moves a line to a place, 0 first. A line that has gone out neither moves nor lets others past. */
export function moveLine(lines: Lines, lineKey: string, to: number): Lines {
  const from = lines.findIndex((line) => line.lineKey === lineKey);
  const moved = lines[from];
  if (moved === undefined || to < 0 || to >= lines.length || to === from) return lines;
  const passed = lines.slice(Math.min(from, to), Math.max(from, to) + 1);
  if (passed.some((line) => line.standing !== 'draft')) return lines;
  const rest = lines.filter((line) => line !== moved);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** Minutes the lines take together. */
export function minutesOf(lines: Lines): number {
  return lines.reduce((sum, line) => sum + line.minutes, 0);
}

export function sameContent(one: Content, other: Content): boolean {
  return one === other || JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** Whether two arrangements say the same: the same lines in the same order. Versions do not count. */
export function sameLines(one: Lines, other: Lines): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every((line, index) => {
      const match = other[index];
      return match?.lineKey === line.lineKey && sameContent(line, match);
    })
  );
}

/**
 * The lines as the service takes them, each with the version its row was read at. A line brought back after its removal
 * has its id and no version.
 */
export function arrangedFrom(
  lines: Lines,
  versionOf: (id: string) => string | undefined,
): NonNullable<ActInput<'arrangeAgenda'>['items']> {
  return lines.map(({ id, ...line }) => {
    const version = id === null ? undefined : versionOf(id);
    return {
      ...(id === null ? {} : { id }),
      ...(version === undefined ? {} : { version }),
      ...contentOf(line),
      parties: [...line.parties],
    };
  });
}
