/** Two and three people write in the same texts at once, through faults: every sentence that was saved stands there once. */
import { parseArgs } from 'node:util';
import { agendaItems } from '../../src/storage/lists';
import { verdict } from './around/figures';
import { startSurroundings } from './around/surroundings';
import { CHAIR, inhabitants, register } from './around/town';
import { acrossTheNet, troubleSharePoint } from './editors/faults';
import { holdMeeting } from './editors/meeting';
import { openPage } from './editors/page';
import { writeInTurns, type Author } from './editors/writing';
import { random } from './kill/writers';

const { values } = parseArgs({
  options: { short: { type: 'boolean' }, seed: { type: 'string' }, rounds: { type: 'string' } },
});
const isShort = values.short === true;
const LINES = isShort ? 6 : 24;
const ROUNDS = Number(values.rounds ?? (isShort ? 12 : 1000));
/** Each group has lines of its own; every other is of three. */
const GROUPS = isShort ? 2 : 6;

async function prove(): Promise<readonly string[]> {
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const chance = random(seed);
  const people = inhabitants(GROUPS * 3);
  const around = await startSurroundings({ people: [CHAIR, ...people] });
  await register(around.site, people, around.teams.connector);
  const instances = [await around.startService(), await around.startService()];
  await Promise.all(instances.map((one) => one.idle()));
  const [first, second] = instances.map(({ url }) => url) as [string, string];
  const held = await holdMeeting({ around, url: first, secretaries: people, lines: LINES });

  const serviceOf = new Map<string, string>();
  const net = acrossTheNet(chance, (authorization) => serviceOf.get(authorization) ?? first);
  const authors: Author[] = [];
  for (let group = 0; group < GROUPS; group += 1) {
    const lines = held.items.filter((_item, at) => at % GROUPS === group);
    for (const [at, who] of people.slice(group * 3, group * 3 + 2 + (group % 2)).entries()) {
      const token = await around.teams.tokenOf(who);
      serviceOf.set(`Bearer ${token}`, at === 0 ? first : second);
      const page = openPage(held.meetingId, lines, () => Promise.resolve(token));
      authors.push({ name: who.objectId.slice(-2), lines, page });
    }
  }
  const started = performance.now();
  const trouble = troubleSharePoint(around, chance);
  const written = await writeInTurns({ authors, lines: held.items, rounds: ROUNDS, chance });
  await trouble.end();
  const seconds = (performance.now() - started) / 1000;
  const { items } = await around.site.read({ items: { list: agendaItems, where: { bodyYear: '0001-2026' } } });
  const faults = written.lines.flatMap(({ id, saved }) => {
    const text = items.rows.find((row) => `strandby-${String(row.id)}` === id)?.notes ?? '';
    const lines = text.split('\n').filter((line) => line !== '');
    return [
      ...saved.filter((one) => !lines.includes(one)).map((one) => `${id}: lost: ${one}`),
      ...lines.filter((one, at) => lines.indexOf(one) !== at).map((one) => `${id}: twice: ${one}`),
      ...lines.filter((one) => !saved.includes(one)).map((one) => `${id}: nobody wrote: ${one}`),
    ];
  });
  for (const { page } of authors) page.close();
  await around.stop();
  process.stdout.write(
    `${String(written.rounds)} rounds of ${String(authors.length)} people in ${String(LINES)} texts in ${seconds.toFixed(0)} s: ` +
      `${String(written.sentences)} sentences saved, ${String(written.clashes)} clashes settled by keeping both; ` +
      `${String(net.lost())} calls or answers lost on the way, ${String(trouble.count())} faults of SharePoint (seed ${String(seed)}).\n`,
  );
  return [...written.faults, ...faults, ...(net.lost() === 0 ? ['Nothing was lost on the way.'] : [])];
}

process.exitCode = verdict(await prove());
