import type { IntentName } from '../../reading';

/**
 * What the concepts of one sentence add up to. A rule is what must be there: a concept, or one of several (`a|b`), or one
 * that must not be (`!a`); `a<b` asks for that order. `Q` is a question, `S` a statement or a request; `body`, `group`, `party`, `person`,
 * `day`, `section` are things named; `only` says that little else is said. `@` gives the rule's weight where it
 * is not what its number of words makes it.
 */
export type Rules = Readonly<Partial<Record<IntentName, readonly string[]>>>;
