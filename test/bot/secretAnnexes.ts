import type { AgendaItemView } from '../../src/api/views';
import * as lists from '../../src/storage/lists';
import type { Hand } from '../contract';
import type { OneMachine } from './oneMachine';
import { askingAs } from './reading';
import { ANNA, GROUND, PER, WORD, type Does } from './secretWords';

/** What the chair, who is not named, saw and was answered while annexes of an open line were enclosed. */
export interface SecretAnnexes {
  readonly itemId: string;
  /** The line to him and to her who is named while both its annexes are enclosed, and when one has been opened again. */
  readonly toChair: AgendaItemView;
  readonly toNamed: AgendaItemView;
  readonly opened: AgendaItemView;
  readonly refused: readonly unknown[];
  /** What the one who is named is refused: what would make it open, or is enclosed already. */
  readonly refusedNamed: readonly unknown[];
  /** What SharePoint answers the chair, and whoever is named, about the files while the agenda is a draft. */
  readonly draftStatus: readonly number[];
}

/** Name of the annex that is opened again, and goes out for everybody. */
export const MAP = 'Karta.pdf';
export const SECRET_FILE = `Hotbild ${WORD}.pdf`;
const fileOf = (text: string) => Buffer.from(`%PDF ${text}`).toString('base64');

/** Puts a file that says the word to a line. */
export const annexed = (item: Pick<AgendaItemView, 'id' | 'version'>, name: string) => ({
  ...{ id: item.id, version: item.version, name, content: fileOf(WORD) },
});

/** Anna puts two annexes to the last open line of the draft, encloses both by themselves and opens one again. */
export async function encloseAnnexes(
  machine: OneMachine,
  id: string,
  { anna, karim }: { readonly anna: Hand; readonly karim: Hand },
  { does, did }: { readonly does: Does; readonly did: (...about: Parameters<Does>) => Promise<void> },
): Promise<SecretAnnexes> {
  const itemId = (await anna.meeting(id)).items.filter(({ secrecy }) => secrecy === null).at(-1)?.id;
  const lineTo = async (who: Hand) => {
    const line = (await who.meeting(id)).items.find((one) => one.id === itemId);
    if (line === undefined) throw new Error('A line is open.');
    return line;
  };
  const on = async (who: Hand) => {
    const { id: about, version } = await lineTo(who);
    return { id: about, version };
  };
  const partTo = async (who: Hand, text: string) => {
    const part = (await lineTo(who)).enclosed.find((one) => one.text === text || one.face === 'masked');
    return { id: part?.id, version: part?.face === 'open' ? part.version : 'unknown' };
  };
  const named = { ground: GROUND, named: [ANNA, PER] };
  await machine.provision();
  await did(anna, 'attachAnnex', annexed(await lineTo(anna), SECRET_FILE));
  await did(anna, 'attachAnnex', { ...(await on(anna)), name: MAP, content: fileOf('Karta') });
  await did(anna, 'encloseAnnex', { ...(await on(anna)), ...named, number: 1 });
  await did(anna, 'encloseAnnex', { ...(await on(anna)), ...named, number: 2 });
  const [toChair, toNamed] = [await lineTo(karim), await lineTo(anna)];
  const refused = [
    await does(karim, 'openPart', await partTo(karim, SECRET_FILE)),
    await does(karim, 'removeAnnex', { ...(await on(karim)), annexId: toNamed.annexes[0]?.id }),
    await does(karim, 'removeAnnex', await on(karim)),
    await does(karim, 'encloseAnnex', { ...(await on(karim)), ...named }),
  ];
  const refusedNamed = [
    await does(anna, 'attachAnnex', { ...(await on(anna)), name: SECRET_FILE, content: fileOf('Annat') }),
    await does(anna, 'encloseAnnex', { ...(await on(anna)), ...named }),
  ];
  const { annexes } = await machine.site.read({
    annexes: { list: lists.annexes, where: { meetingId: Number(id.slice(9)) } },
  });
  const asked = [karim.person.upn, PER].flatMap((upn) => annexes.rows.map(({ path }) => statusOf(machine, upn, path)));
  const draftStatus = await Promise.all(asked);
  await did(anna, 'openPart', await partTo(anna, MAP));
  return { itemId: toChair.id, toChair, toNamed, refused, refusedNamed, draftStatus, opened: await lineTo(karim) };
}

/** What SharePoint answers somebody who asks for a file by its address. */
export async function statusOf(machine: OneMachine, upn: string, path: string): Promise<number> {
  const asking = await askingAs(machine, upn);
  const file = `web/getFileByServerRelativePath(decodedurl='${encodeURIComponent(path)}')/$value`;
  return (await asking.get(file)).status;
}
