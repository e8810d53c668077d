import { fileURLToPath } from 'node:url';
import type { Instant } from '../src/core/calendar';
import { readConfig } from './config';
import { fieldsOfError, jsonLog } from './log';
import { createService } from './service';

// The service in production: the clock of the machine, settings from the environment.
const log = jsonLog((line) => process.stdout.write(`${line}\n`));
const config = readConfig(process.env);
if (!config.ok) {
  config.refusal.forEach((fault) => process.stderr.write(`${fault}\n`));
  process.exit(1);
}
const service = await createService(config.value, {
  now: () => Date.now() as Instant,
  log,
  tabFolder: fileURLToPath(new URL('./tab', import.meta.url)),
});
const stop = (): void => {
  void service.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
try {
  await service.listen();
} catch (error) {
  log('error', 'service.cannotListen', fieldsOfError(error));
  process.stderr.write('Tjänsten kunde inte börja lyssna: är PORT ledig och HOST en adress på den här datorn?\n');
  process.exit(1);
}
