import type { Day } from '../../core/calendar';

const LINE = /^(.+?)[\s,;:]+(\d{4}-\d\d-\d\d)[\s,;–-]+(\d{4}-\d\d-\d\d)$/;

/** Breaks as they are written, one on a line; or the first line that cannot be read. */
export function breaksIn(
  written: string,
):
  | { readonly breaks: { name: string; from: Day; to: Day }[]; readonly wrong?: never }
  | { readonly wrong: string; readonly breaks?: never } {
  const breaks: { name: string; from: Day; to: Day }[] = [];
  for (const line of written.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const [, name = '', first = '', last = ''] = LINE.exec(line) ?? [];
    if (!isDay(first) || !isDay(last) || last < first) return { wrong: line };
    breaks.push({ name, from: first, to: last });
  }
  return { breaks };
}

/** Whether the calendar has the day; the service asks the rules again. */
function isDay(written: string): written is Day {
  const at = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(written);
}
