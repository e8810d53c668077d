// `npm run year -- --organisation EXAMPLE --year 2026`: a whole year of an organisation, lived through the product.
import { installIfMissing } from './install.mjs';

installIfMissing();
const { runProgram } = await import('./named.mjs');
await runProgram('year', 'test/year/main.ts', process.argv.slice(2));
