import type { MeetingView } from '../../../src/api/views';
import { momentOf } from '../../../src/core/calendar';
import * as lists from '../../../src/storage/lists';
import { openSite } from '../../../src/storage/openSite';
import type { Hand } from '../../contract';
import type { Product } from '../../product';
import { asLine, LINES_OF_ONE, type Entered } from './entering';

/** Meetings with the texts on their agendas, in their annexes, notes and decisions; sent and published. */
export interface Held {
  readonly ids: readonly string[];
  readonly faults: readonly string[];
  /** The files published of them; paths are server-relative. */
  readonly files: readonly { readonly meetingId: string; readonly kind: string; readonly path: string }[];
}

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

/** Takes as many meetings as the lines need from the agenda to the published notes. */
export async function holdMeetings(product: Product, chair: Hand, entered: Entered): Promise<Held> {
  const faults: string[] = [];
  const texts: string[] = [];
  let key = 0;
  /** Gives the version the row has after it, where it was done. */
  const act = async (name: string, fields: object): Promise<string | null> => {
    key += 1;
    const { status, answer } = await chair.act(name, { key: `hostile-held-${String(key)}`, ...fields });
    if (status >= 500) faults.push(`${name}: ${String(status)} ${JSON.stringify(fields).slice(0, 200)}`);
    if (status !== 200 && name !== 'attachAnnex' && name !== 'recordDecision')
      faults.push(`${name}: ${JSON.stringify(answer).slice(0, 300)} to ${JSON.stringify(fields).slice(0, 200)}`);
    return 'done' in answer ? answer.done.version : null;
  };
  const lines = entered.titles.map((title, at) => ({
    ...{ title, description: entered.texts[at] ?? '', kind: 'discussion', purpose: 'Gå igenom', theme: null },
    ...{ parties: ['stadsmiljo'], presenter: title.slice(0, 100), minutes: 1 },
  }));
  const ids: string[] = [];
  for (let from = 0; from < lines.length; from += LINES_OF_ONE) {
    const id = entered.meetingIds[ids.length];
    if (id === undefined) break;
    ids.push(id);
    await hold(id, lines.slice(from, from + LINES_OF_ONE), entered.names.slice(from, from + LINES_OF_ONE));
  }
  return { ids, faults, files: await filesOf(product, ids) };

  async function hold(id: string, agenda: typeof lines, names: readonly string[]): Promise<void> {
    const view = () => chair.meeting(id);
    const about = async () => ({ id, version: (await view()).meeting.version });
    await act('arrangeAgenda', { ...(await about()), items: agenda });
    const { items } = await view();
    for (const [at, name] of names.entries()) {
      const item = items[at % Math.max(1, items.length)];
      if (item === undefined) continue;
      const { id: itemId, version } = item;
      await act('attachAnnex', { id: itemId, version, name: `${name}.pdf`, content: PDF.toString('base64') });
    }
    keep(await view());
    const passed = Object.fromEntries(((await view()).gate?.findings ?? []).map(({ reason }) => [reason, 'Talat om.']));
    await act('sendAgenda', { ...(await about()), meaningRead: true, passed });
    const told = (await view()).items;
    for (const [at, { id: itemId, version, title }] of told.entries()) {
      const notes = agenda[at]?.description ?? title;
      const noted = await act('writeNotes', { id: itemId, version, notes });
      await act('recordDecision', { id: itemId, version: noted ?? version, text: agenda[at]?.title ?? title });
    }
    keep(await view());
    const { day, ends } = (await view()).meeting;
    await product.post('/local/clock', { now: new Date(momentOf(day, ends)).toISOString() });
    const found = Object.fromEntries(((await view()).gate?.findings ?? []).map(({ reason }) => [reason, 'Talat om.']));
    await act('publishNotes', { ...(await about()), meaningRead: true, passed: found });
    keep(await view());
    for (const { title } of agenda) {
      if (!texts.includes(asLine(title))) faults.push(`agenda: ${JSON.stringify(title.slice(0, 80))} is not there`);
    }
  }

  function keep({ items, documents }: MeetingView): void {
    for (const { title, description, notes, decisions, annexes } of items) {
      texts.push(title, description, notes, ...decisions.map(({ text }) => text), ...annexes.map(({ name }) => name));
    }
    texts.push(...documents.map(({ title }) => title));
  }
}

async function filesOf({ url }: Product, ids: readonly string[]): Promise<Held['files']> {
  const token = () => Promise.resolve('dev:ulf.garbo@goteborg.example');
  const site = openSite({ organisation: 'goteborg', url: `${url}/sites/samverka-goteborg`, token });
  const meetingId = ids.map((id) => Number(id.replace('goteborg-', '')));
  const { found } = await site.read({ found: { list: lists.documents, where: { meetingId } } });
  return found.rows.map((one) => ({ ...one, meetingId: `goteborg-${String(one.meetingId)}` }));
}
