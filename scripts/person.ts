import { writeFileSync } from 'node:fs';
import type { Instant } from '../src/core/calendar';
import { extractAbout, type Staying } from '../src/doing/personData/extract';
import * as lists from '../src/storage/lists';
import { endWith, optionsIn } from './command';
import { openPlace } from './importing/openPlace';
import { placeOf } from './importing/place';
import { failed, show, tell } from './importing/saying';

const USAGE =
  'Skriv: npm run person -- --site https://…/sites/webbplatsen --upn KONTO --to FIL (eller --data MAPP [--organisation NAMN])';
const OPTIONS = {
  site: { type: 'string' },
  data: { type: 'string' },
  organisation: { type: 'string' },
  upn: { type: 'string' },
  to: { type: 'string' },
} as const;

const WHY: Readonly<Record<Staying, string>> = {
  publicRecord: 'Allmän handling. Den får gallras bara efter gallringsbeslut (arkivlagen 10 §).',
  workingMaterial: 'Arbetsmaterial som hör till ett ärende eller ett möte. Det står kvar så länge ärendet gör det.',
  proof: 'Visar vem som gjorde vad och vad som skickades. Det står kvar som bevis.',
  goesWithForgetMe: 'Tas bort när personen skriver ”glöm mig” till boten.',
};

/** `npm run person -- …`: everything that is stored about a person in a site, to a JSON file, with why each row stays. */
async function main(): Promise<number> {
  const values = optionsIn(OPTIONS);
  const { upn, to } = values ?? {};
  if (values === undefined || upn === undefined || to === undefined) return failed(USAGE);
  const place = placeOf(values, process.env);
  if (!place.ok) return failed(place.refusal.join('\n'));
  const site = openPlace(place.value);
  const account = upn.toLowerCase();
  const { people } = await site.read({ people: { list: lists.people, where: { upn: account } } });
  const [known] = people.rows;
  // Whoever has left the register may be named in the records all the same.
  const person = known ?? { upn: account, mail: '', name: '', identity: null };
  if (known === undefined) show(`${account} finns inte i registret. Det som nämner kontot söks ändå.`);
  let through = 0;
  const extract = await extractAbout(site, person, Date.now() as Instant, (title, of) => {
    through += 1;
    tell(`${String(through)} av ${String(of)}: ${title}`);
  });
  writeFileSync(to, `${JSON.stringify({ ...extract, why: WHY }, null, 1)}\n`);
  show(
    `${to}: ${String(extract.rows.length)} rader nämner ${account}, i ${String(extract.lists.length)} genomgångna listor.`,
  );
  const secret = extract.rows.filter(({ secrecy }) => secrecy !== null).length;
  if (secret > 0) show(`${String(secret)} rader har sekretess. Pröva dem innan utdraget lämnas ut.`);
  for (const { list, id } of extract.unreadable) show(`${list}, rad ${String(id)}, kunde inte läsas. Se efter själv.`);
  return extract.unreadable.length === 0 ? 0 : 2;
}

endWith(main(), {
  unanswered: ({ message }) => `SharePoint svarade inte som väntat, och inget utdrag skrevs. (${message})`,
  otherwise: (told) => `Utdraget kunde inte göras: ${told}`,
});
