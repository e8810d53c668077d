// `npm run pictures`: starts the product and takes the pictures of the README anew, into docs/pictures.
import { installIfMissing } from './install.mjs';

installIfMissing();
const { runProgram } = await import('./named.mjs');
await runProgram('pictures', 'test/pictures/main.ts', []);
