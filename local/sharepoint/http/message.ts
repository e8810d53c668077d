/** A request, whether it came over the wire or as a part of a batch. */
export interface Incoming {
  readonly method: string;
  /** Path and query as sent, never absolute. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export type Payload = string | { readonly path: string; readonly size: number };

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Payload;
}

/** The address without scheme and host. */
export const pathAndQuery = (url: string): string => {
  const bare = url.replace(/^https?:\/\/[^/]+/i, '');
  return bare === '' ? '/' : bare;
};
