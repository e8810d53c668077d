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
import type { Taken, Told } from './mail/server';
import { SIDES, serve, startSide, type Asked } from './mail/sides';
import { sum, timed, type Took } from './mail/times';

/** What the product may take of the library's own time, by the clock and of the processor. */
const MOST = 1.3;
const ROUNDS = 5;
/** What an agenda with its annexes weighs as a document. */
const KILOBYTES = 60;
/** What a mail server on another machine takes at least over a letter it looks into, in ms. */
const TAKES_MS = 100;
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
  const taken = async (expected: number, told: Told = {}): Promise<Taken> => {
    const answer = (await server.ask(told)) as Taken;
    if (answer.count !== expected) throw new Error(`${String(answer.count)} letters came of ${String(expected)}.`);
    return answer;
  };
  const sendBy = async (sender: Asked, order: Order) => {
    const took = await timed(sender.pid, () => sender.ask(order));
    await taken(order.to.length);
    return took;
  };
  const byService = async (some: readonly Inhabitant[], about: string) => {
    await tellOf(around, some, { about, meetingId });
    const took = await timed(service.child.pid, () => service.runDuties());
    return { took, like: (await taken(some.length)).first ?? '' };
  };
  const all = { library: [] as Took[], product: [] as Took[], whole: [] as Took[] };
  const away = { library: [] as Took[], whole: [] as Took[] };
  // What the service had to say when it started.
  await server.ask({});
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [from, to] = round === 0 ? [0, WARMING] : [((round - 1) * count) / ROUNDS, (round * count) / ROUNDS];
    const some = people.slice(from, to);
    await taken(0, { takesMs: 0 });
    const whole = await byService(some, `round ${String(round)}`);
    const order: Order = { to: some.map(({ upn }) => upn), like: whole.like };
    // Whatever else the machine does meets them alike; who begins changes with the round.
    const first = await sendBy(round % 2 === 0 ? library : product, order);
    const second = await sendBy(round % 2 === 0 ? product : library, order);
    await taken(0, { takesMs: TAKES_MS });
    const far = await byService(some, `far ${String(round)}`);
    const farLibrary = await sendBy(library, order);
    if (round === 0) continue;
    all.whole.push(whole.took);
    all.library.push(round % 2 === 0 ? first : second);
    all.product.push(round % 2 === 0 ? second : first);
    away.whole.push(far.took);
    away.library.push(farLibrary);
  }
  for (const one of [library, product, server]) one.end();
  await around.stop();
  const at = { library: sum(all.library), product: sum(all.product), whole: sum(all.whole) };
  return told(at, { library: sum(away.library), whole: sum(away.whole) }, count);
}

type Measured = Readonly<Record<'library' | 'whole', Took>>;

function told(near: Measured & { readonly product: Took }, far: Measured, count: number): number {
  const line = (name: string, { ms, cpuMs }: Took, library: Took) =>
    console.log(
      `${name.padEnd(22)} ${String(count)} letters in ${(ms / 1000).toFixed(2)} s, ${(cpuMs / count).toFixed(2)} ms of processor each; ` +
        `${(ms / library.ms).toFixed(2)} x by the clock, ${(cpuMs / library.cpuMs).toFixed(2)} x of the processor`,
    );
  console.log('To a server that takes a letter at once:');
  line('the library', near.library, near.library);
  line('the product’s letters', near.product, near.library);
  line('from the outbox', near.whole, near.library);
  console.log(`To a server that takes ${String(TAKES_MS)} ms over a letter:`);
  line('the library', far.library, far.library);
  line('from the outbox', far.whole, far.library);
  const { product, library } = near;
  const judged = [
    ['The product’s letters against the library, of both', product.ms / library.ms, product.cpuMs / library.cpuMs],
    [
      'From the outbox against the library, to the server that takes its time, by the clock',
      far.whole.ms / far.library.ms,
    ],
  ] as const;
  let code = 0;
  for (const [what, ...figures] of judged) {
    const isOver = figures.some((figure) => !(figure <= MOST));
    if (isOver) code = 1;
    console.log(`${what}: at most ${String(MOST)}: ${isOver ? 'OVER' : 'ok'}`);
  }
  return code;
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
