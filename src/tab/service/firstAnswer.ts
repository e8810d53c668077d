/**
 * What the page's address shows first, and its answer where it has been asked for before the pages' script was here: by
 * the page itself with a cookie, or else with the token (early.ts). The answer is undefined when none came.
 */
export interface FirstRequest {
  readonly path: string;
  answer?: Promise<Response | undefined>;
}

declare global {
  interface Window {
    samverkaFirst?: FirstRequest;
  }
}

/**
 * The answer the page asked for by itself, once: for this path, and for the person the host names. A cookie may be of
 * somebody else who used the same browser; that answer is never shown.
 */
export async function firstAnswer(path: string, personId: string | undefined): Promise<Response | undefined> {
  const first = window.samverkaFirst;
  if (first?.path !== path) return undefined;
  delete window.samverkaFirst;
  const response = await first.answer;
  return response?.ok === true && response.headers.get('samverka-for') === personId?.toLowerCase()
    ? response
    : undefined;
}

/** Remembers until when the cookie lasts that came with an answer, for the page's next opening. */
export function rememberReading(response: Response): void {
  const until = response.headers.get('samverka-reads-until');
  if (until === null) return;
  try {
    localStorage.setItem('readsUntil', until);
  } catch {
    // A browser that keeps nothing for a page in a frame asks a little later: that is all.
  }
}
