// The one command: installs what is missing, builds what has changed, and runs the product on this machine.
import { installIfMissing } from './scripts/install.mjs';

installIfMissing();
// After the installing: the build needs what it brought.
const { buildIfChanged } = await import('./scripts/build.mjs');
const building = setTimeout(() => console.log('Bygger …'), 1000);
try {
  await buildIfChanged();
} catch (error) {
  console.error('Samverka gick inte att bygga:', error);
  process.exit(1);
}
clearTimeout(building);
// In this very process: signals and the exit code are its own.
await import('./dist/local/start.js');
