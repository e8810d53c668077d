import type { Language } from '../../../core/people/person';

/** How many minutes ago something was, in words: "för 2 min sedan"; `justNow` for none. */
export function agoWords(language: Language, justNow: string): (minutes: number) => string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  return (minutes) => {
    if (minutes < 1) return justNow;
    if (minutes < 60) return words.format(-minutes, 'minute');
    const hours = Math.round(minutes / 60);
    return hours < 24 ? words.format(-hours, 'hour') : words.format(-Math.round(hours / 24), 'day');
  };
}
