// `npm run bench -- NAME`: one of the measurements in bench; without a name it lists them.
import { runNamed } from './named.mjs';

await runNamed('bench', 'bench');
