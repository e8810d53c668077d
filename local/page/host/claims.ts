/** Who the token says is signed in: tenant and object id. Read, not verified: verifying is the service's work. */
export interface Claims {
  readonly tid: string;
  readonly oid: string;
}

/** Reads the claims of a signed token; empty texts for what it does not say. */
export function claimsOf(token: string): Claims {
  const claim = (value: unknown) => (typeof value === 'string' ? value : '');
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { tid, oid } = JSON.parse(atob(payload)) as Record<string, unknown>;
    return { tid: claim(tid), oid: claim(oid) };
  } catch {
    return { tid: '', oid: '' };
  }
}
