import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

/** A mail as it came, and read. `recipients` are those of the envelope, lower case. */
export interface CaughtMail {
  readonly id: string;
  readonly recipients: readonly string[];
  readonly email: Email;
}

interface Envelope {
  readonly recipients: readonly string[];
}

/** All mails of the tenant, each a file as it came over the wire with its envelope beside it. */
export interface Mailbox {
  /** Keeps a mail; it is on disk when this returns. */
  keep(recipients: readonly string[], raw: Uint8Array): void;
  /** Mails to an address, or all, newest last. */
  to(address: string | undefined): Promise<readonly CaughtMail[]>;
  one(id: string): Promise<CaughtMail | undefined>;
  clear(): void;
}

/** Opens the mails kept in `folder`; `changed` is called when one comes. */
export function openMailbox(folder: string, changed: () => void): Mailbox {
  mkdirSync(folder, { recursive: true });
  const read = new Map<string, Promise<CaughtMail>>();
  let ids = idsIn(folder);

  const mail = (id: string): Promise<CaughtMail> => {
    const known = read.get(id) ?? readMail(folder, id);
    read.set(id, known);
    return known;
  };
  return {
    keep(recipients, raw) {
      const id = String(Number(ids.at(-1) ?? '0') + 1).padStart(6, '0');
      const envelope: Envelope = { recipients: recipients.map((address) => address.toLowerCase()) };
      writeDurably(join(folder, `${id}.json`), Buffer.from(JSON.stringify(envelope)));
      writeDurably(join(folder, `${id}.eml`), raw);
      ids = [...ids, id];
      changed();
    },
    async to(address) {
      const all = await Promise.all(ids.map(mail));
      return address === undefined ? all : all.filter((one) => one.recipients.includes(address.toLowerCase()));
    },
    one: async (id) => (ids.includes(id) ? mail(id) : undefined),
    clear() {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      read.clear();
      ids = [];
      changed();
    },
  };
}

/** A mail counts when both its files are there; the body is written last. */
function idsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.slice(0, -'.eml'.length))
    .filter((id) => existsSync(join(folder, `${id}.json`)))
    .sort();
}

async function readMail(folder: string, id: string): Promise<CaughtMail> {
  const { recipients } = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Envelope;
  return { id, recipients, email: await PostalMime.parse(readFileSync(join(folder, `${id}.eml`))) };
}

function writeDurably(file: string, bytes: Uint8Array): void {
  const handle = openSync(`${file}.new`, 'w');
  writeSync(handle, bytes);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${file}.new`, file);
}
