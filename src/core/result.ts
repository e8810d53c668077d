/** The outcome of a decision: a value, or a refusal as data. A refusal names its `reason` and the clause it rests on. */
export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

/** The decision went through. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The decision was refused, and why. */
export function refused<Refusal>(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** A rule the body has not decided ("inte bestämt"): it is named, never guessed. */
export interface NotDecided<Name extends string> {
  readonly reason: 'notDecided';
  readonly rule: Name;
}

/** Refused because the body has not decided the rule it would rest on. */
export function notDecided<Name extends string>(
  rule: Name,
): { readonly ok: false; readonly refusal: NotDecided<Name> } {
  return { ok: false, refusal: { reason: 'notDecided', rule } };
}
