import { OF_MEETINGS } from './ofMeetings';
import { OF_PEOPLE } from './ofPeople';
import { OF_WORK } from './ofWork';
import type { Rules } from './rules';

/** What the concepts of a sentence add up to, for every intent that is read by rules. */
export const RULES: Rules = { ...OF_MEETINGS, ...OF_WORK, ...OF_PEOPLE };
