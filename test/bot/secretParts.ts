import type { AgendaItemView } from '../../src/api/views';
import { holdRoom } from '../../src/doing/rooms';
import * as lists from '../../src/storage/lists';
import { ANNA, GROUND, PER, WORD, type Does } from './secretWords';
import type { OneMachine } from './oneMachine';
import type { Hand } from '../contract';

/** What the chair, who is not named, saw and was answered while parts of an open line were enclosed. */
export interface SecretParts {
  readonly refused: readonly unknown[];
  /** The line to him after a process died between the two requests, and after the next run. */
  readonly afterCrash: unknown;
  readonly afterRun: unknown;
  /** The line to him when the note had been opened again. */
  readonly opened: AgendaItemView;
}

/** Anna notes on an open line that everybody has been sent, and encloses the note and the decisions by themselves. */
export async function encloseParts(
  machine: OneMachine,
  id: string,
  { anna, karim }: { readonly anna: Hand; readonly karim: Hand },
  { does, did }: { readonly does: Does; readonly did: (...about: Parameters<Does>) => Promise<void> },
): Promise<SecretParts> {
  const [first] = (await anna.meeting(id)).items.filter(({ secrecy }) => secrecy === null);
  if (first === undefined) throw new Error('A line is open.');
  const lineTo = async (who: Hand) => {
    const line = (await who.meeting(id)).items.find((one) => one.id === first.id);
    if (line === undefined) throw new Error('The line is there.');
    return line;
  };
  const on = async (who: Hand) => {
    const { id: about, version } = await lineTo(who);
    return { id: about, version };
  };
  const partTo = async (who: Hand, kind: string) => {
    const part = (await lineTo(who)).enclosed.find((one) => one.kind === kind);
    return { id: part?.id, version: part?.face === 'open' ? part.version : 'unknown' };
  };
  const named = { ground: GROUND, named: [ANNA, PER] };
  await machine.provision();
  await did(anna, 'writeNotes', { ...(await on(anna)), notes: `Sagt för sig ${WORD}` });
  await did(anna, 'encloseNote', { ...(await on(anna)), ...named });
  await did(anna, 'writeEnclosed', { ...(await partTo(anna, 'note')), text: `Sagt och ändrat ${WORD}` });
  const refused = [
    await does(karim, 'openPart', await partTo(karim, 'note')),
    await does(karim, 'writeEnclosed', { ...(await partTo(karim, 'note')), text: 'Karims ord' }),
  ];
  await did(anna, 'openPart', await partTo(anna, 'note'));
  const opened = await lineTo(karim);
  await did(anna, 'writeNotes', { ...(await on(anna)), notes: `Sagt för sig ${WORD}` });
  await did(anna, 'recordDecision', { ...(await on(anna)), text: 'Ett öppet beslut' });
  await did(anna, 'recordDecision', { ...(await on(anna)), text: `Beslut för sig ${WORD}` });
  await did(anna, 'encloseDecision', { ...(await on(anna)), ...named, number: 2 });
  await machine.provision();
  await crashBetween(machine, Number(first.id.slice(9)));
  const afterCrash = await lineTo(karim);
  await machine.service.runDuties();
  const afterRun = await lineTo(karim);
  await did(anna, 'recordDecision', { ...(await on(anna)), text: `Beslut för sig ${WORD}, det andra` });
  await did(anna, 'encloseDecision', { ...(await on(anna)), ...named, number: 2 });
  return { refused, afterCrash, afterRun, opened };
}

/** What a process leaves that wrote down that the note is to be enclosed, and died. */
async function crashBetween(machine: OneMachine, itemId: number): Promise<void> {
  const { site } = machine;
  const { items } = await site.read({ items: { list: lists.agendaItems, where: { id: itemId } } });
  const [item] = items.rows;
  if (item === undefined) throw new Error('The line is there.');
  const key = 'enclosure:spec-crash';
  const about = { bodyNr: 2, kind: 'closed', heldFor: key, title: 'note', ground: GROUND, named: [ANNA, PER] } as const;
  const room = await holdRoom({ sites: [site], now: () => machine.now() }, site, { ...about, actedBy: ANNA });
  if (!room.ok) throw new Error('A room is ready.');
  const { bodyYear, meetingId, notes } = item;
  await site.add(lists.enclosures, {
    ...{ key, actedBy: ANNA, bodyNr: 2, bodyYear, meetingId, itemId, kind: 'note', part: '', text: notes },
    ...{ standing: 'moving', room: room.value.name, ground: GROUND },
  });
}
