/** Two and three people write in the same texts at once, through faults: every sentence that was saved stands there once. */
import { parseArgs } from 'node:util';
import { agendaItems } from '../../src/storage/lists';
import { verdict } from './around/figures';
import { startSurroundings } from './around/surroundings';
import { CHAIR, inhabitants, register, type Inhabitant } from './around/town';
import { acrossTheNet, troubleSharePoint } from './editors/faults';
import { openMeetings, type Shared } from './editors/meeting';
import { openPage, type WrittenText } from './editors/page';
import { writeInTurns, type Author } from './editors/writing';
import { random } from './kill/writers';

const { values } = parseArgs({
  options: { short: { type: 'boolean' }, seed: { type: 'string' }, rounds: { type: 'string' } },
});
const isShort = values.short === true;
const ROUNDS = Number(values.rounds ?? (isShort ? 12 : 1000));
/** Notes: each group has lines of its own. An agenda is saved whole, so that everybody who makes it writes in one text. */
const SHARED: Readonly<
  Record<WrittenText, { readonly groups: number; readonly lines: number; readonly rounds: number }>
> = {
  notes: { groups: isShort ? 2 : 6, lines: isShort ? 6 : 24, rounds: ROUNDS },
  agenda: { groups: 2, lines: isShort ? 2 : 8, rounds: Math.ceil(ROUNDS / 4) },
};
/** Every other group is of three people. */
const MOST = 3;

async function prove(): Promise<readonly string[]> {
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const chance = random(seed);
  const people = inhabitants((SHARED.notes.groups + SHARED.agenda.groups) * MOST);
  const around = await startSurroundings({ people: [CHAIR, ...people] });
  await register(around.site, people, around.teams.connector);
  const instances = [await around.startService(), await around.startService()];
  await Promise.all(instances.map((one) => one.idle()));
  const urls = instances.map(({ url }) => url) as [string, string];
  const lines = { notes: SHARED.notes.lines, agenda: SHARED.agenda.lines };
  const opened = await openMeetings({ around, url: urls[0], secretaries: people, lines });
  const serviceOf = new Map<string, string>();
  const net = acrossTheNet(chance, (authorization) => serviceOf.get(authorization) ?? urls[0]);
  const trouble = troubleSharePoint(around, chance);
  const faults: string[] = [];
  for (const written of ['notes', 'agenda'] as const) {
    const { groups } = SHARED[written];
    const here = written === 'notes' ? people.slice(0, groups * MOST) : people.slice(-groups * MOST);
    const authors = await atTheirPages(written, opened[written], here);
    faults.push(...(await writtenIn(written, opened[written], authors)));
    for (const { page } of authors) page.close();
  }
  await trouble.end();
  await around.stop();
  process.stdout.write(
    `${String(net.lost())} calls or answers lost on the way, ${String(trouble.count())} faults of SharePoint (seed ${String(seed)}).\n`,
  );
  return [...faults, ...(net.lost() === 0 ? ['Nothing was lost on the way.'] : [])];

  /** The first of each group is at one instance, the others at another. */
  async function atTheirPages(
    written: WrittenText,
    { meetingId, items }: Shared,
    here: readonly Inhabitant[],
  ): Promise<readonly Author[]> {
    const { groups } = SHARED[written];
    const authors: Author[] = [];
    for (let group = 0; group < groups; group += 1) {
      const own = items.filter((_item, at) => at % groups === group);
      for (const [at, who] of here.slice(group * MOST, group * MOST + 2 + (group % 2)).entries()) {
        const token = await around.teams.tokenOf(who);
        serviceOf.set(`Bearer ${token}`, urls[at === 0 ? 0 : 1]);
        const page = openPage(meetingId, own, () => Promise.resolve(token), written);
        authors.push({ name: who.objectId.slice(-2), lines: own, page });
      }
    }
    return authors;
  }

  async function writtenIn(
    written: WrittenText,
    { items }: Shared,
    authors: readonly Author[],
  ): Promise<readonly string[]> {
    const started = performance.now();
    const done = await writeInTurns({ authors, lines: items, rounds: SHARED[written].rounds, chance });
    await around.heal();
    const seconds = (performance.now() - started) / 1000;
    const bodyYear = ['0001-2026', '0001-2027'];
    const { rows } = (await around.site.read({ items: { list: agendaItems, where: { bodyYear } } })).items;
    process.stdout.write(
      `${written}: ${String(done.rounds)} rounds of ${String(authors.length)} people in ${String(items.length)} texts in ` +
        `${seconds.toFixed(0)} s: ${String(done.sentences)} sentences saved, ${String(done.clashes)} clashes settled by keeping both.\n`,
    );
    const wrong = done.lines.flatMap(({ id, saved }) => {
      const row = rows.find((one) => `strandby-${String(one.id)}` === id);
      const text = (written === 'notes' ? row?.notes : row?.description) ?? '';
      const stands = text.split('\n').filter((line) => line !== '');
      return [
        ...saved.filter((one) => !stands.includes(one)).map((one) => `${id}: lost: ${one}`),
        ...stands.filter((one, at) => stands.indexOf(one) !== at).map((one) => `${id}: twice: ${one}`),
        ...stands.filter((one) => !saved.includes(one)).map((one) => `${id}: nobody wrote: ${one}`),
      ];
    });
    return [...done.faults, ...wrong];
  }
}

process.exitCode = verdict(await prove());
