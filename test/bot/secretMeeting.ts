import type { AgendaItemView, MeetingView } from '../../src/api/views';
import { day } from '../../src/core/calendar';
import { performAct } from '../../src/doing/acts/performing';
import { workroomOf } from '../../src/doing/freezing';
import { confirmDraft } from '../../src/doing/proposing/confirming';
import { startDraft } from '../../src/doing/proposing/drafting';
import { holdRoom } from '../../src/doing/rooms';
import type { Member, World } from '../../src/doing/world';
import * as lists from '../../src/storage/lists';
import type { Hand } from '../contract';
import type { OneMachine } from './oneMachine';
import { askingAs } from './reading';
import { annexed, encloseAnnexes, type SecretAnnexes } from './secretAnnexes';
import { encloseParts, type SecretParts } from './secretParts';
import { ANNA, GROUND, PER, WORD, type Does } from './secretWords';
import { hand } from './talking';
import { allTold } from './told';

export { ANNA, GROUND, PER, WORD };

/** A meeting of Hisingen with two confidential lines that its chair may not read, from agenda to published notes. */
export interface SecretMeeting {
  readonly id: string;
  readonly nextId: string;
  readonly karim: Hand;
  readonly anna: Hand;
  /** What the chair was answered to acts on a line he is not named for. */
  readonly refused: readonly unknown[];
  readonly parts: SecretParts;
  readonly annexes: SecretAnnexes;
  /** What had been told before the lines were made confidential. */
  readonly toldBefore: ReadonlySet<string>;
  /** The lines that Anna sees to be confidential. */
  secretLines(): Promise<MeetingView['items']>;
  does: Does;
  did(who: Hand, name: string, fields: object): Promise<void>;
}

/** Where the secret meeting was held, for cases that are shown of it in its spec. */
export interface Within {
  readonly machine: OneMachine;
  readonly held: SecretMeeting;
}

/** Holds it, all through real HTTP but for the proposal. */
export async function holdSecretMeeting(machine: OneMachine): Promise<SecretMeeting> {
  const karim = await hand(machine, 'karim.haddad');
  const anna = await hand(machine, 'anna.lindgren');
  let count = 0;
  const { id, nextId } = await propose(machine);
  const does = async (who: Hand, name: string, fields: object) =>
    who.act(name, { key: `spec-${name}-${String((count += 1))}`, ...fields });
  const did = async (who: Hand, name: string, fields: object) => {
    const { status, answer } = await does(who, name, fields);
    if (status !== 200) throw new Error(`${name}: ${JSON.stringify([answer, machine.logged.slice(-3)])}`);
  };
  const onMeeting = async (who: Hand, meetingId: string) => {
    const { meeting } = await who.meeting(meetingId);
    return { id: meeting.id, version: meeting.version };
  };
  const passing = async (act: 'sendAgenda' | 'publishNotes') => {
    const { gate } = await karim.meeting(id);
    const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Det är i sin ordning.']));
    await did(karim, act, { ...(await onMeeting(karim, id)), meaningRead: true, passed });
  };
  const secretLines = async () => (await anna.meeting(id)).items.filter(({ secrecy }) => secrecy !== null);
  /** Anna makes the accepted question confidential, and a line of her own. */
  const enclose = async () => {
    const own = {
      ...{ title: `Egen ${WORD}`, description: '', kind: 'decision', purpose: 'Besluta', theme: null },
      ...{ parties: ['kultur'], presenter: 'Anna', minutes: 10 },
    };
    await did(anna, 'arrangeAgenda', await onMeeting(anna, id));
    const items = [...arranged((await anna.meeting(id)).items), own];
    await did(anna, 'arrangeAgenda', { ...(await onMeeting(anna, id)), items });
    const mine = (await anna.meeting(id)).items.find(({ title }) => title === own.title);
    if (mine === undefined) throw new Error('Her own line is there.');
    await did(anna, 'attachAnnex', annexed(mine, `Följer punkten ${WORD}.pdf`));
    for (;;) {
      const { items: now } = await anna.meeting(id);
      const line = now.find((item) => item.secrecy === null && item.title.includes(WORD));
      if (line === undefined) break;
      const about = { id: line.id, version: line.version };
      await did(anna, 'encloseItem', { ...about, ground: GROUND, named: [ANNA, PER] });
    }
  };

  /** The word in every text of both lines, and in a file of the workroom of the first. */
  const write = async () => {
    const change = ({ secrecy, title }: AgendaItemView): Partial<AgendaItemView> =>
      secrecy === null
        ? {}
        : { title: `${title}!`, description: `Om ${WORD}`, purpose: `Syfte ${WORD}`, presenter: `Namn ${WORD}` };
    const items = arranged((await anna.meeting(id)).items, change);
    await did(anna, 'arrangeAgenda', { ...(await onMeeting(anna, id)), items });
    const { site } = machine;
    const [line] = (
      await site.read({ items: { list: lists.agendaItems, where: { meetingId: Number(id.slice(9)) } } })
    ).items.rows.filter(({ room }) => typeof room === 'string');
    const world = { sites: [site], now: () => machine.now() };
    const held = await holdRoom(world, site, {
      ...{ bodyNr: 2, kind: 'work', heldFor: workroomOf({ key: line?.key ?? '' }), title: 'Underlag', ground: '' },
      ...{ named: [ANNA], actedBy: ANNA },
    });
    if (!held.ok) throw new Error('A workroom is ready.');
    const folder = `${new URL(site.url).pathname}/Workfiles/0002-${held.value.name}/Underlag`;
    const add = `web/getFolderByServerRelativePath(decodedurl='${encodeURIComponent(folder)}')/files/AddUsingPath(decodedurl='Bilaga ${WORD}.txt')`;
    if ((await (await askingAs(machine, ANNA)).send(add, 'POST', { text: WORD })) !== 200)
      throw new Error('She writes there.');
  };

  /** The chair sends what he cannot read; Anna notes; the chair publishes. What he tries on the line itself is refused. */
  const hold = async () => {
    const masked = (await karim.meeting(id)).items.filter(({ secrecy }) => secrecy?.face === 'masked');
    if (masked.length !== 2) throw new Error('Two lines are masked.');
    const rewritten = arranged((await karim.meeting(id)).items, () => ({ description: 'Karims ord' }));
    const kept = rewritten.filter((line) => line.id !== masked[0]?.id).reverse();
    await did(karim, 'arrangeAgenda', { ...(await onMeeting(karim, id)), items: kept });
    await passing('sendAgenda');
    machine.moveTo('2026-12-10T14:00:00+01:00');
    const [line] = masked;
    const about = { id: line?.id, version: line?.version };
    const answers = await Promise.all([
      does(karim, 'writeNotes', { ...about, notes: 'x' }),
      does(karim, 'recordDecision', { ...about, text: 'x' }),
      does(karim, 'giveAssignment', { ...about, what: 'x', who: 'x', upn: null, due: '2027-01-10' }),
      does(karim, 'openItem', about),
      does(karim, 'encloseItem', { ...about, ground: GROUND, named: ['karim.haddad@goteborg.example'] }),
    ]);
    for (const [place, outcome] of ['handled', 'carriedOver'].entries()) {
      const at = async () => {
        const now = (await secretLines()).find(({ title }) => title.startsWith(place === 0 ? 'Rubrik' : 'Egen'));
        return { id: now?.id, version: now?.version };
      };
      await did(anna, 'writeNotes', { ...(await at()), notes: `Sagt ${WORD}`, outcome });
      await did(anna, 'recordDecision', { ...(await at()), text: `Beslut ${WORD}` });
      const upn = 'nadia.benali@goteborg.example';
      await did(anna, 'giveAssignment', { ...(await at()), what: `Gör ${WORD}`, who: 'Nadia', upn, due: '2027-01-10' });
    }
    const [secret] = await secretLines();
    const left = { upn: 'karim.haddad@goteborg.example', at: '13:40', because: 'confidential' };
    await did(anna, 'takeUpItem', { id: secret?.id, version: secret?.version });
    await did(anna, 'noteConflict', { id: secret?.id, version: secret?.version, ...left });
    const [row] = (await secretLines())[0]?.leftRoom ?? [];
    await did(anna, 'noteBack', { id: row?.id, version: row?.version, at: '13:55' });
    const parts = await encloseParts(machine, id, { anna, karim }, { does, did });
    await passing('publishNotes');
    return { refused: answers, parts };
  };

  await enclose();
  await machine.service.idle();
  const toldBefore = new Set((await allTold(machine, karim)).map((told) => told.id));
  await write();
  const annexes = await encloseAnnexes(machine, id, { anna, karim }, { does, did });
  const { refused, parts } = await hold();
  // The chair compiles the next agenda: what was carried over goes with it, without his seeing it.
  await did(karim, 'arrangeAgenda', await onMeeting(karim, nextId));
  await machine.service.runDuties();
  await machine.service.idle();
  return { id, nextId, karim, anna, refused, parts, annexes, toldBefore, secretLines, does, did };
}

/** Nadia's question, accepted. */
async function propose(machine: OneMachine): Promise<{ readonly id: string; readonly nextId: string }> {
  const { site } = machine;
  const world: World = { sites: [site], now: () => machine.now() };
  const { meetings, people } = await site.read({
    meetings: { list: lists.meetings, where: { bodyNr: 2, day: [day('2026-12-10'), day('2027-01-28')] } },
    people: { list: lists.people, where: { upn: ['nadia.benali@goteborg.example', 'karim.haddad@goteborg.example'] } },
  });
  const addressOn = (on: string) => `goteborg-${String(meetings.rows.find((one) => one.day === on)?.id)}`;
  const memberOf = (name: string): Member => {
    const person = people.rows.find(({ upn }) => upn.startsWith(name));
    if (person === undefined) throw new Error(name);
    return { site, person };
  };
  const shown = await startDraft(world, [memberOf('nadia')], memberOf('nadia'), {
    ...{ title: `Rubrik ${WORD}`, description: `Beskrivning ${WORD}`, kind: 'question', bodyNr: 2 },
    ...{ saidIn: null, deliveryKey: 'one' },
  });
  await confirmDraft(world, shown, 'thisMeeting');
  const { proposals } = await site.read({ proposals: { list: lists.proposals, where: { bodyYear: '0002-2026' } } });
  const proposal = proposals.rows.find(({ title }) => title.includes(WORD));
  const fields = { id: proposal?.id, version: proposal?.version, key: 'spec-accept' };
  const accepted = await performAct(world, [memberOf('karim')], 'acceptProposal', fields);
  if (!('done' in accepted)) throw new Error(JSON.stringify(accepted));
  return { id: addressOn('2026-12-10'), nextId: addressOn('2027-01-28') };
}

const arranged = (
  items: MeetingView['items'],
  change: (item: AgendaItemView) => Partial<AgendaItemView> = () => ({}),
) =>
  items.map((item) => {
    const { title, description, kind, purpose, theme, parties, presenter, minutes } = { ...item, ...change(item) };
    return {
      id: item.id,
      version: item.version,
      title,
      description,
      kind,
      purpose,
      theme,
      parties,
      presenter,
      minutes,
    };
  });
