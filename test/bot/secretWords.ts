import type { Hand } from '../contract';

/** Stands in every text of the confidential lines, and nowhere else in the example. */
export const WORD = 'kvastfening';
export const GROUND = '26 kap. 1 § OSL';
/** Prepares Hisingen and is named; Per is named and in no forum. */
export const ANNA = 'anna.lindgren@goteborg.example';
export const PER = 'per.hellman@goteborg.example';

/** Does an act with a key of its own. */
export type Does = (who: Hand, name: string, fields: object) => ReturnType<Hand['act']>;
