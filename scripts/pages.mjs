// `npm run pages`: every template of a document as pictures of its pages, by LibreOffice and by the PDF writer.
import { installIfMissing } from './install.mjs';

installIfMissing();
const { runProgram } = await import('./named.mjs');
await runProgram('pages', 'test/pages/main.ts', []);
