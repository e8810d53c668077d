import { fileClock } from './clock';
import { readConfiguration } from './config';
import { startSharePoint } from './server';

/** Runs the stand-in as a process of its own: `--config FILE.json`. */
async function main(): Promise<void> {
  const at = process.argv.indexOf('--config');
  const path = at < 0 ? undefined : process.argv[at + 1];
  if (path === undefined) throw new Error('Say which configuration to use: --config FILE.json.');
  const { clockFile, ...options } = readConfiguration(path);
  const sharePoint = await startSharePoint({ ...options, now: fileClock(clockFile) });
  process.stdout.write(`SharePoint stand-in: ${sharePoint.url}\n`);
  const stop = (): void => {
    void sharePoint.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** One sentence for each way a start can fail. */
function sentence(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'The port is taken by another program; choose another one or stop that program.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST')
    return `The data folder cannot be used: ${message}.`;
  return message;
}

main().catch((error: unknown) => {
  process.stderr.write(`SharePoint stand-in: ${sentence(error)}\n`);
  process.exit(1);
});
