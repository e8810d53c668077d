import { resolve } from 'node:path';
import { StartRefusal } from './refusal';

/** What was asked for on the command line. */
export interface StartOptions {
  /** Files or names of examples as they were written; none means: those of the data folder, else all examples. */
  readonly organisations: readonly string[];
  /** Where the clock starts, milliseconds; null keeps the clock as it is. */
  readonly now: number | null;
  readonly port: number;
  readonly dataDir: string;
  readonly start: 'fresh' | 'continue';
}

const USAGE = 'npm start -- [--organisation FIL|EXEMPEL]… [--now TIDPUNKT] [--port 5300] [--data MAPP] [--fresh]';
const FLAGS = ['--organisation', '--now', '--port', '--data', '--fresh'];
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads the arguments; paths are taken from `from`. Throws a StartRefusal with the sentence to show. */
export function parseOptions(
  args: readonly string[],
  place: { readonly from: string; readonly dataDir: string },
): StartOptions {
  const organisations: string[] = [];
  let now: number | null = null;
  let port = 5300;
  let { dataDir } = place;
  let start: StartOptions['start'] = 'continue';
  const rest = args.flatMap(split);
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    switch (flag) {
      case '--organisation':
        organisations.push(valueOf(flag, rest));
        break;
      case '--now':
        now = momentIn(valueOf(flag, rest));
        break;
      case '--port':
        port = portIn(valueOf(flag, rest));
        break;
      case '--data':
        dataDir = resolve(place.from, valueOf(flag, rest));
        break;
      case '--fresh':
        start = 'fresh';
        break;
      default:
        throw new StartRefusal(`Jag känner inte till ${flag}. Så här kan man skriva: ${USAGE}`);
    }
  }
  return { organisations, now, port, dataDir, start };
}

function split(argument: string): readonly string[] {
  const [, flag, value] = /^(--[a-z]+)=(.*)$/s.exec(argument) ?? [];
  return flag === undefined || value === undefined ? [argument] : [flag, value];
}

function valueOf(flag: string, rest: string[]): string {
  const value = rest.shift();
  if (value !== undefined && value !== '' && !FLAGS.includes(value)) return value;
  throw new StartRefusal(`Efter ${flag} måste det stå ett värde. Så här kan man skriva: ${USAGE}`);
}

/** A moment with offset or Z; a day or time alone is wall clock in Stockholm's winter or summer, which needs saying. */
function momentIn(text: string): number {
  const moment = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(moment)) return moment;
  throw new StartRefusal(`--now "${text}" är ingen tidpunkt. Skriv till exempel 2026-11-02T08:00:00+01:00.`);
}

function portIn(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new StartRefusal(`--port "${text}" är ingen port. Skriv ett tal mellan 1 och 65535, till exempel 5300.`);
}
