/** A request that cannot be answered, with the status and one sentence for the one who asked: `{ error }`. */
export class LocalError extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'LocalError';
  }
}
