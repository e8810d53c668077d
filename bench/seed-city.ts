/** Builds a site of a whole city: --bodies 200 --years 20 --data FOLDER (npm run seed:city). */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from './city/dataFolder';
import { cityOf } from './city/organisation';
import { seedCity } from './city/seed';

const { bodies, years, data } = parseArgs({
  options: {
    bodies: { type: 'string', default: '200' },
    years: { type: 'string', default: '20' },
    data: { type: 'string', default: '.data/city' },
  },
}).values;
const folder = resolve(data);
const organisation = cityOf(Number(bodies));
layOut(folder, organisation);
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const rows = await seedCity(folder, organisation, Number(years), (line) => console.log(`${seconds()} s ${line}`));
console.log(`${String(rows)} rader på ${seconds()} s i ${data}. Öppna med: npm start -- --data ${data}`);
