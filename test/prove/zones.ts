/** Every deadline, duty and notice is right whatever time zone the machine has, over every change of the clocks. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { verdict } from './around/figures';
import { days, toldOf } from './zones/told';

const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Europe/Stockholm'];
const { short, here } = parseArgs({ options: { short: { type: 'boolean' }, here: { type: 'boolean' } } }).values;
const YEARS = short === true ? [2026] : [2025, 2026, 2027, 2028, 2029, 2030];

/** What is wrong on this machine as it stands; the first line is how much was compared. */
function compared(): readonly string[] {
  const told = days(YEARS).flatMap(toldOf);
  const wrong = told.filter(({ is, should }) => is !== should);
  const offset = new Date(2026, 0, 1).getTimezoneOffset();
  return [
    `${String(told.length)} compared at ${String(offset)} minutes from UTC`,
    ...wrong.slice(0, 10).map(({ what, is, should }) => `${what}: ${is}, should be ${should}`),
    ...(wrong.length > 10 ? [`… and ${String(wrong.length - 10)} more`] : []),
  ];
}

if (here === true) process.stdout.write(JSON.stringify(compared()));
else {
  const faults = ZONES.flatMap((zone) => {
    const args = [process.argv[1] ?? '', '--here', ...(short === true ? ['--short'] : [])];
    const { stdout, status } = spawnSync(process.execPath, args, {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    if (status !== 0) return [`${zone}: ended with ${String(status)}`];
    const [head = '', ...wrong] = JSON.parse(stdout) as readonly string[];
    process.stdout.write(`${zone}: ${head}, ${String(wrong.length)} wrong\n`);
    return wrong.map((one) => `${zone}: ${one}`);
  });
  process.exitCode = verdict(faults);
}
