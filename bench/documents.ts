/** Minutes of 20 and 200 pages as .docx and tagged PDF/A, beside hand-zipped OOXML and LibreOffice where it is; --short for a minute. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { SIDES, measureSide, type Figures, type Side } from './documents/sides';
import { convertByLibreOffice, whereIsLibreOffice } from './documents/libreOffice';

/** 200 pages against ten times 20, PDF/A against LibreOffice's conversion, and megabytes over what the process has at start. */
const MOST_GROWTH = 10.5;
const MOST_OF_LIBRE_OFFICE = 0.25;
const MOST_MEMORY_MB = 150;
/**
 * What a document must hold is measured where the collector has to come to it: by itself it lets garbage lie as long as
 * the machine has room, and a process that writes many documents grows by what nobody holds. Megabytes.
 */
const BOUNDED = ['--max-old-space-size=80', '--max-semi-space-size=4'];

const { side, pages, times, short } = parseArgs({
  options: {
    side: { type: 'string' },
    pages: { type: 'string' },
    times: { type: 'string' },
    short: { type: 'boolean' },
  },
}).values;

const measured = SIDES.find((one) => one === side);
if (measured === undefined) process.exitCode = compare(short === true ? 3 : 12);
else console.log(JSON.stringify(await measureSide(measured, Number(pages), Number(times))));

/** Each side and size in a process of its own, so that the memory is that side's. */
function compare(rounds: number): number {
  const faults: string[] = [];
  const of20 = new Map<Side, Figures>();
  for (const one of SIDES) {
    const small = inOwnProcess(one, 20, rounds);
    const large = inOwnProcess(one, 200, Math.max(1, Math.round(rounds / 4)));
    of20.set(one, small);
    const growth = (10 * (large.cpuMs / large.pages)) / (small.cpuMs / small.pages);
    const left = Math.max(small.memoryMb, large.memoryMb);
    // A writer that had to hold more would end here for want of memory.
    const memory = inOwnProcess(one, 200, Math.max(1, Math.round(rounds / 4)), BOUNDED).memoryMb;
    console.log(
      `${one.padEnd(10)} ${row(small)}   ${row(large)}   200 pages ${growth.toFixed(1)} x 20   + ${memory.toFixed(0)} MB in a bounded heap, + ${left.toFixed(0)} MB in a free one`,
    );
    if (one === 'ooxml') continue;
    if (growth > MOST_GROWTH)
      faults.push(`${one}: 200 pages take ${growth.toFixed(1)} times 20 pages, at most ${String(MOST_GROWTH)}`);
    if (memory > MOST_MEMORY_MB) faults.push(`${one}: ${memory.toFixed(0)} MB, at most ${String(MOST_MEMORY_MB)}`);
  }
  const limit = of20.get('ooxml')?.cpuMs ?? 0;
  for (const one of ['docx', 'pdf'] as const) {
    console.log(
      `${one.padEnd(10)} ${((of20.get(one)?.cpuMs ?? 0) / limit).toFixed(1)} x the processor of hand-zipped OOXML`,
    );
  }
  faults.push(...besideLibreOffice(of20.get('pdf')?.ms ?? 0, rounds));
  for (const fault of faults) console.error(`Over budget: ${fault}.`);
  return faults.length === 0 ? 0 : 1;
}

/** LibreOffice's conversion of the same minutes, where it is on this machine; it is never guessed. */
function besideLibreOffice(ours: number, rounds: number): readonly string[] {
  const program = whereIsLibreOffice();
  if (program === undefined) {
    console.log('LibreOffice is not on this machine: PDF/A is not compared with its conversion.');
    return [];
  }
  const theirs = convertByLibreOffice(program, inOwnProcessBytes(), Math.min(rounds, 5));
  const share = ours / theirs;
  console.log(`pdf        ${share.toFixed(2)} x LibreOffice's conversion, which takes ${theirs.toFixed(0)} ms`);
  return share > MOST_OF_LIBRE_OFFICE
    ? [`PDF/A takes ${share.toFixed(2)} of LibreOffice's time, at most ${String(MOST_OF_LIBRE_OFFICE)}`]
    : [];
}

function row({ ms, cpuMs, pages: count, kilobytes }: Figures): string {
  return `${String(count).padStart(3)} pages ${ms.toFixed(0).padStart(5)} ms ${cpuMs.toFixed(0).padStart(5)} ms processor ${kilobytes.toFixed(0).padStart(4)} kB`;
}

function inOwnProcess(one: Side, count: number, rounds: number, flags: readonly string[] = []): Figures {
  return JSON.parse(run(['--side', one, '--pages', String(count), '--times', String(rounds)], flags)) as Figures;
}

/** The .docx that LibreOffice is given, as base64 through the figures of one round. */
function inOwnProcessBytes(): Buffer {
  return Buffer.from(inOwnProcess('docx', 20, 1).bytes, 'base64');
}

function run(args: readonly string[], flags: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, process.argv[1] ?? '', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
