/**
 * SharePoint is away, refuses, or has answered nothing usable for as long as we have patience. Holds nothing personal:
 * `status` is the HTTP status, or null where no answer came; `code` SharePoint's own number or the network's word.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly list: string,
    readonly operation: string,
    readonly status: number | null,
    readonly code: string,
  ) {
    super(`SharePoint: ${list} ${operation} ${status === null ? 'no answer' : String(status)} (${code})`);
  }
}
