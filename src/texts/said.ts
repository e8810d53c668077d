/** One sentence per refusal: a new reason that has no sentence in a language does not compile. */
export type Said<Refusal extends { readonly reason: string }> = {
  readonly [Reason in Refusal['reason']]: (refusal: Extract<Refusal, { readonly reason: Reason }>) => string;
};

/** The sentence for a refusal. */
export function say<Refusal extends { readonly reason: string }>(said: Said<Refusal>, refusal: Refusal): string {
  // The mapped type ties each reason to its sentence; the compiler cannot follow the correlation through the index.
  const sentence = said[refusal.reason as Refusal['reason']] as (about: Refusal) => string;
  return sentence(refusal);
}
