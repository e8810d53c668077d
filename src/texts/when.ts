import type { Day, Instant } from '../core/calendar';
import type { Language } from '../core/people/person';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Formatters are costly to make and cheap to keep. */
const kept = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = kept.get(language + name);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], options);
  kept.set(language + name, made);
  return made;
}

/** A calendar day is the same day everywhere: it is written from its noon in UTC. */
function noonOf(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** `torsdag 10 december 2026` · `Thursday 10 December 2026`. */
export function writtenDay(day: Day, language: Language): string {
  return formatter(language, 'day', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(noonOf(day))
    .replaceAll(',', '');
}

/** `10 dec. 2026`, where room is scarce. */
export function shortDay(day: Day, language: Language): string {
  return formatter(language, 'short', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    noonOf(day),
  );
}

/** `december` · `December`; 1 is January. */
export function monthName(month: number, language: Language): string {
  return formatter(language, 'month', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 15, 12));
}

/** `torsdag 26 november 2026 kl. 23:59`, the wall clock in Stockholm. */
export function writtenMoment(moment: Instant, language: Language): string {
  const day = formatter(language, 'momentDay', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Stockholm',
  });
  const time = formatter(language, 'momentTime', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });
  const at = language === 'sv' ? 'kl.' : 'at';
  return `${day.format(moment).replaceAll(',', '')} ${at} ${time.format(moment)}`;
}

/** `a, b och c` · `a, b and c`. */
export function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words);
}

/** Words of which one is meant: "a, b eller c". */
export function alternatives(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(words);
}
