/** A thousand letters of the product beside the bare library sending the same, and the whole way from the outbox; --short for a minute. */
import { createHash, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { bodyYear } from '../src/core/bodies/body';
import { day, instant } from '../src/core/calendar';
import { tell } from '../src/doing/outbox/telling';
import { meetings } from '../src/storage/lists';
import { startSurroundings, type Surroundings } from '../test/prove/around/surroundings';
import { CHAIR, inhabitants, NOW, register, type Inhabitant } from '../test/prove/around/town';
import type { Order } from './mail/senders';
import type { Taken } from './mail/server';
import { SIDES, serve, startSide, type Asked } from './mail/sides';
import { sum, timed, type Took } from './mail/times';

/** What the product may take of the library's own time, by the clock and of the processor. */
const MOST = 1.3;
const ROUNDS = 5;
/** What an agenda with its annexes weighs as a document. */
const KILOBYTES = 60;
/** Until the programs run as fast as they will. */
const WARMING = 40;

const { side, port, short } = parseArgs({
  options: { side: { type: 'string' }, port: { type: 'string' }, short: { type: 'boolean' } },
}).values;

const serving = SIDES.find((one) => one === side);
if (serving !== undefined) serve(serving, Number(port));
else process.exitCode = await measure(short === true ? 200 : 1000);

async function measure(count: number): Promise<number> {
  const people = inhabitants(count);
  const around = await startSurroundings({ people });
  await register(around.site, people, around.teams.connector, 'mail');
  const meetingId = await withAgenda(around);
  const server = await startSide('server', 0);
  const [library, product] = await Promise.all([
    startSide('library', Number(server.said)),
    startSide('product', Number(server.said)),
  ]);
  const service = await around.startService({ SMTP_URL: `smtp://127.0.0.1:${String(server.said)}` });
  await service.idle();
  const taken = async (expected: number): Promise<Taken> => {
    const told = (await server.ask({})) as Taken;
    if (told.count !== expected) throw new Error(`${String(told.count)} letters came of ${String(expected)}.`);
    return told;
  };
  const all = { library: [] as Took[], product: [] as Took[], whole: [] as Took[] };
  await server.ask({});
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [from, to] = round === 0 ? [0, WARMING] : [((round - 1) * count) / ROUNDS, (round * count) / ROUNDS];
    const some = people.slice(from, to);
    await tellOf(around, some, { about: `round ${String(round)}`, meetingId });
    const whole = await timed(service.child.pid, () => service.runDuties());
    const like = (await taken(some.length)).first ?? '';
    const sendBy = async (sender: Asked) => {
      const order: Order = { to: some.map(({ upn }) => upn), like };
      const took = await timed(sender.pid, () => sender.ask(order));
      await taken(some.length);
      return took;
    };
    // Whatever else the machine does meets them alike; who begins changes with the round.
    const first = round % 2 === 0 ? await sendBy(library) : await sendBy(product);
    const second = round % 2 === 0 ? await sendBy(product) : await sendBy(library);
    if (round === 0) continue;
    all.whole.push(whole);
    all.library.push(round % 2 === 0 ? first : second);
    all.product.push(round % 2 === 0 ? second : first);
  }
  for (const one of [library, product, server]) one.end();
  await around.stop();
  return told({ library: sum(all.library), product: sum(all.product), whole: sum(all.whole) }, count);
}

function told(all: Readonly<Record<'library' | 'product' | 'whole', Took>>, count: number): number {
  const rows = [
    ['the library', all.library],
    ['the product’s letters', all.product],
    ['from the outbox', all.whole],
  ] as const;
  for (const [name, { ms, cpuMs }] of rows) {
    const [clock, processor] = [ms / all.library.ms, cpuMs / all.library.cpuMs];
    console.log(
      `${name.padEnd(22)} ${String(count)} letters in ${(ms / 1000).toFixed(2)} s, ${(cpuMs / count).toFixed(2)} ms of processor each; ` +
        `${clock.toFixed(2)} x by the clock, ${processor.toFixed(2)} x of the processor`,
    );
  }
  const figures = [all.product.ms / all.library.ms, all.product.cpuMs / all.library.cpuMs];
  const over = figures.some((figure) => !(figure <= MOST));
  console.log(`The product’s letters against the library: at most ${String(MOST)} of both: ${over ? 'OVER' : 'ok'}`);
  return over ? 1 : 0;
}

/** The next meeting of the first forum, with a published agenda that letters bring. */
async function withAgenda({ site }: Surroundings): Promise<number> {
  const { found } = await site.read({ found: { list: meetings, where: { bodyYear: '0001-2026' } } });
  const meetingId = found.rows[0]?.id ?? 0;
  const bytes = new Uint8Array(randomBytes(KILOBYTES * 1024));
  const document = {
    ...{ key: 'bench:agenda', actedBy: 'system', bodyNr: 1, bodyYear: bodyYear(1, 2026), meetingId },
    ...{ title: 'Dagordning', edition: 1, day: day('2026-12-10') },
    ...({ kind: 'agenda', status: 'published' } as const),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...{ retention: 'Bevaras', recordsCreator: 'Strandby', registrationNumber: '', importedFrom: null },
  };
  await site.publish(document, 'Dagordning.docx', bytes);
  return meetingId;
}

async function tellOf(
  { site }: Surroundings,
  people: readonly Inhabitant[],
  { about, meetingId }: { readonly about: string; readonly meetingId: number },
): Promise<void> {
  await tell({ sites: [site], now: () => instant(NOW) }, site, {
    ...{ bodyNr: 1, meetingId, kind: 'agendaSent', aboutId: null, about },
    ...{ to: people.map(({ upn }) => upn), actedBy: CHAIR.upn },
  });
}
