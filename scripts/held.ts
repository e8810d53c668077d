import type { Instant } from '../src/core/calendar';
import { answerHeld, heldIn, holdRestored } from '../src/doing/outbox/restored';
import { endWith, optionsIn } from './command';
import { sentenceOf } from './copying/held';
import { openPlace } from './importing/openPlace';
import { placeOf } from './importing/place';
import { failed, show } from './importing/saying';

const USAGE = [
  'Skriv: npm run held -- --site https://…/sites/webbplatsen [--hold | --send | --drop]',
  'eller: npm run held -- --data MAPP [--organisation NAMN] [--send | --drop]',
].join('\n');
const OPTIONS = {
  site: { type: 'string' },
  data: { type: 'string' },
  organisation: { type: 'string' },
  hold: { type: 'boolean' },
  send: { type: 'boolean' },
  drop: { type: 'boolean' },
} as const;

/**
 * `npm run held -- …`: what a restored site would send and holds until somebody says yes. `--hold`, while the service is
 * stopped, holds it; `--send` and `--drop` answer. Without any of them it is shown.
 */
async function main(): Promise<number> {
  const values = optionsIn(OPTIONS);
  if (values === undefined) return failed(USAGE);
  const { hold, send, drop } = values;
  if ([hold, send, drop].filter((one) => one === true).length > 1) return failed(USAGE);
  const place = placeOf(values, process.env);
  if (!place.ok) return failed(place.refusal.join('\n'));
  const site = openPlace(place.value);
  const now = () => Date.now() as Instant;
  if (hold === true) show(sentenceOf(await holdRestored({ sites: [site], now }, site), now()));
  else if (send === true) show(`${String(await answerHeld(site, 'send'))} meddelanden går nu som de skulle ha gått.`);
  else if (drop === true) show(`${String(await answerHeld(site, 'drop'))} meddelanden slängdes.`);
  else show(sentenceOf(await heldIn(site), now()));
  return 0;
}

endWith(main(), {
  unanswered: ({ message }) => `SharePoint svarade inte som väntat. Kör kommandot igen. (${message})`,
  otherwise: (told) => `Det gick inte: ${told}`,
});
