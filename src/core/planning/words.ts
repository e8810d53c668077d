/** Where the dates of a year are: asked about, entered as meetings, or dropped. */
export const YEAR_PLAN_STATES = ['asked', 'entered', 'dropped'] as const;
export type YearPlanState = (typeof YEAR_PLAN_STATES)[number];

/** What somebody answers to a date. */
export const DATE_ANSWERS = ['can', 'ifNeeded', 'cannot'] as const;
export type DateAnswerWord = (typeof DATE_ANSWERS)[number];

/** Weekdays by the names they are asked for by, Monday first. */
export const PLAN_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type PlanWeekday = (typeof PLAN_WEEKDAYS)[number];
