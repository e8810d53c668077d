/**
 * What has been typed and not yet saved, kept in the browser over a reload, encrypted with a key that never leaves it:
 * what lies on the disk of a shared machine tells nothing. Where the browser keeps nothing, saving goes on without it.
 */
export interface Draft {
  /** What the service held when the typing began, and what was typed; both as JSON values. */
  readonly base: unknown;
  readonly value: unknown;
}

export interface DraftStore {
  readonly under: (prefix: string) => Promise<ReadonlyMap<string, Draft>>;
  readonly keep: (name: string, draft: Draft) => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const DATABASE = 'samverka-drafts';

export function createDraftStore(): DraftStore {
  const opened = open();
  const quiet = async <Value>(
    task: (database: IDBDatabase, key: CryptoKey) => Promise<Value>,
  ): Promise<Value | undefined> => {
    try {
      const { database, key } = await opened;
      return await task(database, key);
    } catch {
      return undefined;
    }
  };
  return {
    async under(prefix) {
      const found = await quiet(async (database, key) => {
        const store = database.transaction('drafts').objectStore('drafts');
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const [names, sealed] = await Promise.all([answer(store.getAllKeys(range)), answer(store.getAll(range))]);
        return Promise.all(
          (sealed as readonly Sealed[]).map(
            async (one, index) => [names[index] as string, await unseal(key, one)] as const,
          ),
        );
      });
      return new Map(found ?? []);
    },
    async keep(name, draft) {
      await quiet(async (database, key) => {
        const sealed = await seal(key, draft);
        await answer(database.transaction('drafts', 'readwrite').objectStore('drafts').put(sealed, name));
      });
    },
    async forget(name) {
      await quiet((database) => answer(database.transaction('drafts', 'readwrite').objectStore('drafts').delete(name)));
    },
  };
}

async function open(): Promise<{ readonly database: IDBDatabase; readonly key: CryptoKey }> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('drafts');
    opening.result.createObjectStore('keys');
  };
  const database = await answer(opening);
  const known: unknown = await answer(database.transaction('keys').objectStore('keys').get('drafts'));
  if (known instanceof CryptoKey) return { database, key: known };
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await answer(database.transaction('keys', 'readwrite').objectStore('keys').put(key, 'drafts'));
  return { database, key };
}

async function seal(key: CryptoKey, draft: Draft): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(draft)),
  );
  return { iv, bytes };
}

async function unseal(key: CryptoKey, { iv, bytes }: Sealed): Promise<Draft> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes);
  return JSON.parse(new TextDecoder().decode(plain)) as Draft;
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}
