import { fileURLToPath } from 'node:url';
import { readConfig } from '../../bot/config';
import { jsonLog } from '../../bot/log';
import { createService } from '../../bot/service';
import type { Instant } from '../../src/core/calendar';
import { openMovableClock } from '../clock/movableClock';
import { startControl } from './control';

// The product's service as it is, with the movable clock of this machine and controls for the local Teams.
const read = readConfig(process.env);
const clockFile = process.env['CLOCK_FILE'];
const controlPort = Number(process.env['CONTROL_PORT']);
if (!read.ok || clockFile === undefined || !Number.isInteger(controlPort)) {
  const faults = read.ok ? ['CLOCK_FILE och CONTROL_PORT måste vara satta: se docs/local.md.'] : read.refusal;
  faults.forEach((fault) => console.error(fault));
  process.exit(1);
}
const clock = openMovableClock(clockFile);
const service = await createService(read.value, {
  now: () => clock.now() as Instant,
  log: jsonLog((line) => console.log(line)),
  tabFolder: fileURLToPath(new URL('../tab', import.meta.url)),
});
const control = await startControl(
  {
    idle: () => service.idle(),
    nextDuty: (after) => service.nextDuty(after as Instant),
    runDuties: () => service.runDuties(),
  },
  controlPort,
);
const { url } = await service.listen();
console.log(JSON.stringify({ event: 'listening', url }));
const stop = (): void => {
  void Promise.all([control.close(), service.close()]).then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
