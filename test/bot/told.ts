import { strFromU8, unzipSync } from 'fflate';
import { readBackPdf } from '../../src/documents/pdf/readBackPdf';
import type { AnyList } from '../../src/storage/list';
import * as lists from '../../src/storage/lists';
import type { Site } from '../../src/storage/site';
import type { Hand } from '../contract';
import type { OneMachine } from './oneMachine';
import { itemsOf, type Asking } from './reading';
import { hand } from './talking';

/** The lists that people browse closed rooms in. */
export const RECORD = [lists.passages, lists.decisions, lists.assignments, lists.documents] as const;

/** Anything said, as one text in lower case. */
export const words = (said: unknown): string => JSON.stringify(said).toLowerCase();

interface Told {
  readonly id: string;
  readonly text: string;
}

/** Every message of the chats of those around, of the forum's channel, and every letter with its attachments. */
export async function allTold(machine: OneMachine, member: Hand): Promise<readonly Told[]> {
  const { bodies } = await machine.site.read({ bodies: { list: lists.bodies, where: { nr: 2 } } });
  const names = ['karim.haddad', 'anna.lindgren', 'nadia.benali', 'lars.bohman', 'per.hellman'];
  const people = await Promise.all(names.map((name) => hand(machine, name)));
  const said = await Promise.all(people.map((who) => who.conversation()));
  const inChannel = await member.conversation(bodies.rows[0]?.channelId ?? '');
  const messages = [...said.flat(), ...inChannel].map((one) => ({ id: one.id ?? '', text: words(one) }));
  const mails = (await machine.get('/local/mail')) as readonly Mail[];
  return [...messages, ...(await Promise.all(mails.map((mail) => textOfMail(machine, mail))))];
}

interface Mail {
  readonly id: string;
  readonly attachments: readonly { readonly name: string }[];
}

async function textOfMail({ url }: OneMachine, mail: Mail): Promise<Told> {
  const attached = mail.attachments.map(async (_one, index) => {
    const bytes = await fetch(`${url}/local/mail/${mail.id}/attachments/${String(index)}`);
    return textOf(new Uint8Array(await bytes.arrayBuffer()));
  });
  return { id: mail.id, text: [words(mail), ...(await Promise.all(attached))].join('\n') };
}

/** Every column of every row of a list that a token reads, with the versions of those of the record. */
export async function allIn(me: Asking, site: Site, list: AnyList): Promise<unknown> {
  const items = itemsOf(new URL(site.url).pathname, list);
  const rows = await me.get(`${items}?$top=5000`);
  const places = await me.listed(list);
  const closed = RECORD.some(({ title }) => title === list.title) ? places.slice(-10) : [];
  const versions = await Promise.all(closed.map((row) => me.get(`${items}(${String(row.id)})/versions`)));
  return [rows, places, versions];
}

/** What stands in each file of the two libraries, by its path. */
export async function textsOf(me: Asking): Promise<Readonly<Record<string, string>>> {
  const files = [...(await me.listed(lists.documents)), ...(await me.listed(lists.workfiles))];
  const told = files.map(async ({ file }) => [file, await textOf(await me.bytes(file))] as const);
  return Object.fromEntries(await Promise.all(told));
}

/** All parts of a Word file, what a PDF says on its pages and of itself, or the text of another file; in lower case. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isPdf = strFromU8(bytes.subarray(0, 4)) === '%PDF';
  const parts = isZip ? Object.values(unzipSync(bytes)) : [bytes];
  // A file may have the first letters of a PDF and be none.
  const drawn = isPdf ? await readBackPdf(bytes).catch(() => undefined) : undefined;
  const said = parts.map((part) => strFromU8(part)).join('\n');
  return [said.replace(/<[^>]*>/g, ''), ...(drawn === undefined ? [] : [...drawn.pages, JSON.stringify(drawn)])]
    .join('\n')
    .toLowerCase();
}

/** What search gives of the word: its rows, without the question they answer. */
export async function searched(me: Asking, word: string): Promise<string> {
  const { json } = await me.get(`search/query?querytext='${word}'&rowlimit=100`);
  const { RelevantResults } = (json['PrimaryQueryResult'] ?? {}) as { RelevantResults?: { Table: unknown } };
  return words(RelevantResults?.Table ?? []);
}
