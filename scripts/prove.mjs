// `npm run prove -- NAME`: one of the proofs in test/prove; without a name it lists them.
import { runNamed } from './named.mjs';

await runNamed('prove', 'test/prove');
