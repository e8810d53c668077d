/** What a secret looks like. The names are told, never what was found. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/]{40}/,
  'a signed token': /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{20,}/,
  'a secret of an app registration': /\b[\w.~-]{3}[78]Q~[\w.~-]{31,34}\b/,
  'a key of a storage account': /\bAccountKey=[A-Za-z0-9+/]{40,}/,
  'an access key': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  'a token of a code host': /\b(?:gh[pousr]_\w{36,}|github_pat_\w{40,}|glpat-[\w-]{20,}|npm_\w{36})\b/,
  'a password in an address': /\b[a-z][a-z+]{2,9}:\/\/[\w.-]+:(?!\$)[^\s@/'"`<>${}]{6,}@[\w-]+\.[\w.-]+/,
};

/** Kinds of secrets that stand in a text (reliability I2). */
export function secretsIn(text: string): readonly string[] {
  return Object.entries(SECRETS).flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));
}
