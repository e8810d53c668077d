/**
 * A body's own address: the deployment's mailbox with the body named after a plus sign (RFC 5233), so that one mailbox
 * takes the answers to all and each is told by whom it was written to. `samverka+goteborg-3@kommunen.example`; with a
 * proof after a second plus sign where it awaits an answer that counts as a yes.
 */
export function bodyAddress(
  mailFrom: string,
  organisation: string,
  bodyNr: number,
  proof: string | null = null,
): string {
  const at = mailFrom.lastIndexOf('@');
  const named = `${organisation}-${String(bodyNr)}`;
  return [mailFrom.slice(0, at), named, ...(proof === null ? [] : [proof])].join('+') + mailFrom.slice(at);
}

/** The body that an address names, and the proof in it; null for any other address. */
export function bodyIn(
  mailFrom: string,
  address: string,
): { readonly organisation: string; readonly bodyNr: number; readonly proof: string | null } | null {
  const at = mailFrom.lastIndexOf('@');
  const given = address.toLowerCase();
  const from = `${mailFrom.slice(0, at).toLowerCase()}+`;
  const domain = mailFrom.slice(at).toLowerCase();
  if (!given.startsWith(from) || !given.endsWith(domain)) return null;
  const [, organisation, nr, proof = null] =
    /^([a-z][a-z0-9]{0,39})-([1-9]\d{0,9})(?:\+([a-z2-7]{26}))?$/.exec(given.slice(from.length, -domain.length)) ?? [];
  return organisation === undefined ? null : { organisation, bodyNr: Number(nr), proof };
}
