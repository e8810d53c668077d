import { LETTER_FAMILIES } from './letters';
import { MARKUP_FAMILIES } from './markup';

const FAMILIES = [...MARKUP_FAMILIES, ...LETTER_FAMILIES];

/** What people and attackers write, each string once. */
export const HOSTILE: readonly string[] = [...new Set(FAMILIES.flat())];

/** The first of each family. */
export const HOSTILE_FEW: readonly string[] = FAMILIES.flatMap((family) => family.slice(0, 1));
