import type { DecisionRow } from '../../api/decisionsView';
import { inTime } from '../../texts/tab/days';

export const DECISION_ORDERS = ['latest', 'section', 'meeting'] as const;
export type DecisionOrder = (typeof DECISION_ORDERS)[number];

/** What of the decisions is shown; an empty value chooses nothing away. */
export interface DecisionChoice {
  readonly standing: DecisionRow['standing'] | '';
  /** A calendar year, `2026`. */
  readonly year: string;
  /** A tag or a theme. */
  readonly topic: string;
  /** A line in the search field: every word of it is to be found. */
  readonly search: string;
  readonly order: DecisionOrder;
}

export const ALL_DECISIONS: DecisionChoice = { standing: '', year: '', topic: '', search: '', order: 'latest' };

/** The decisions that a choice shows, in its order. `rows` come the latest first. */
export function chosen(rows: readonly DecisionRow[], choice: DecisionChoice): readonly DecisionRow[] {
  const words = choice.search.toLowerCase().replaceAll('§ ', '§').split(/\s+/).filter(Boolean);
  const shown = rows.filter(
    (row) =>
      (choice.standing === '' || row.standing === choice.standing) &&
      (choice.year === '' || row.decidedOn.startsWith(choice.year)) &&
      (choice.topic === '' || topicsOf(row).includes(choice.topic)) &&
      hasWords(row, words),
  );
  switch (choice.order) {
    case 'latest':
      return shown;
    case 'section':
      // By § within its year; what has none comes last.
      return [...shown].sort(
        (one, other) =>
          (one.section === null ? 1 : 0) - (other.section === null ? 1 : 0) ||
          inTime(other.decidedOn.slice(0, 4), one.decidedOn.slice(0, 4)) ||
          (one.section ?? 0) - (other.section ?? 0),
      );
    case 'meeting':
      return [...shown].sort((one, other) => inTime(one.decidedOn, other.decidedOn));
  }
}

/** The tags and the theme a decision is about. */
export function topicsOf({ tags, theme }: Pick<DecisionRow, 'tags' | 'theme'>): readonly string[] {
  return theme === null ? tags : [...tags, theme];
}

function hasWords({ title, text, section, clauses }: DecisionRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const number = section === null ? '' : `§${String(section)} `;
  const said = `${number}${title} ${text} ${clauses.map((one) => one.text).join(' ')}`.toLowerCase();
  // § 1 is not § 12.
  return words.every((word) => (/^§\d+$/.test(word) ? said.startsWith(`${word} `) : said.includes(word)));
}
