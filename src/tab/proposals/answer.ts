/** The answers that need words: where or when to, and why. */
export type AnswerKind = 'defer' | 'refer' | 'decline';
