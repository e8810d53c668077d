/** The site is Swedish: its time zone decides dates, its locale how they are written in forms. */
export const TIME_ZONE = 'Europe/Stockholm';
export const LOCALE_ID = 1053;
export const LANGUAGE = 1033;
