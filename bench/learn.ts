/** What the reader learns of known utterances: writes bot/reading/likeness/learned.ts anew; parts named are left out. */
import { writeFileSync } from 'node:fs';
import { LEARNT_OF } from '../bot/reading/corpus/corpus';
import { LEARNED_FILE, learnedOf } from '../bot/reading/corpus/learning';

const left = new Set(process.argv.slice(2));
const parts = LEARNT_OF.filter((part) => !left.has(part));
writeFileSync(LEARNED_FILE, learnedOf(parts));
console.log(`Learned of ${parts.join(', ')}.`);
