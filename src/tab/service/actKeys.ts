/**
 * The keys of acts that have not been answered. The same act with the same fields gets the key it had, so that pressing
 * again after an outage does it once; an answered act is forgotten, so that doing it anew is a new act.
 */
export interface ActKeys {
  readonly keyFor: (act: string, fields: unknown) => string;
  readonly answered: (act: string, fields: unknown) => void;
}

export function createActKeys(newKey: () => string): ActKeys {
  const waiting = new Map<string, string>();
  const nameOf = (act: string, fields: unknown) => `${act} ${JSON.stringify(fields)}`;
  return {
    keyFor(act, fields) {
      const name = nameOf(act, fields);
      const key = waiting.get(name) ?? newKey();
      waiting.set(name, key);
      return key;
    },
    answered(act, fields) {
      waiting.delete(nameOf(act, fields));
    },
  };
}
