import { writeFileSync } from 'node:fs';
import type { Instant } from '../src/core/calendar';
import { extractAbout } from '../src/doing/personData/extract';
import { forgetPerson } from '../src/doing/personData/forgetting';
import type { Staying } from '../src/doing/personData/staying';
import { journal } from '../src/doing/journal';
import type { Person } from '../src/core/people/person';
import type { Stored } from '../src/core/stored';
import * as lists from '../src/storage/lists';
import type { Site } from '../src/storage/site';
import { endWith, optionsIn } from './command';
import { openPlace } from './importing/openPlace';
import { placeOf } from './importing/place';
import { failed, show, tell } from './importing/saying';

const USAGE =
  'Skriv: npm run person -- --site https://…/sites/webbplatsen --upn KONTO --to FIL [--forget] (eller --data MAPP [--organisation NAMN])';
const OPTIONS = {
  site: { type: 'string' },
  data: { type: 'string' },
  organisation: { type: 'string' },
  upn: { type: 'string' },
  to: { type: 'string' },
  forget: { type: 'boolean' },
} as const;

const WHY: Readonly<Record<Staying, string>> = {
  publicRecord: 'Allmän handling. Den får gallras bara efter gallringsbeslut (arkivlagen 10 §).',
  workingMaterial: 'Arbetsmaterial som hör till ett ärende eller ett möte. Det står kvar så länge ärendet gör det.',
  proof: 'Visar vem som gjorde vad och vad som skickades. Det står kvar som bevis.',
  register: 'Står i registret så länge personen har en roll. Adress och konto tas bort när ingen roll finns kvar.',
  goes: 'Är ingen handling. Tas bort när personen skriver ”glöm mig” till boten, eller med --forget.',
};

/**
 * `npm run person -- …`: everything that is stored about a person in a site, to a JSON file, with why each row stays. With
 * `--forget` what is no record is then let go, also for somebody who has left and cannot ask the bot.
 */
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
  if (values.forget === true && !(await forget(site, person))) return failed('Det ändrades just då. Försök igen.');
  return extract.unreadable.length === 0 ? 0 : 2;
}

/** Lets go of what is no record, and notes in the journal that it was done; what stays is in the file, with its reason. */
async function forget(site: Site, person: Stored<Person> | Pick<Person, 'upn'>): Promise<boolean> {
  const world = { sites: [site], now: () => Date.now() as Instant, through: 'script' } as const;
  if ((await forgetPerson(world, site, person)) === 'crowded') return false;
  const id = 'id' in person ? person.id : null;
  const key = `journal:forget:script:${String(id)}:${String(world.now())}`;
  await journal(world, site, { act: 'forgetMe', key, actedBy: 'system', bodyYear: '', subject: ['People', id] });
  show('Utkast, länkar, inställningar och vägen till chatten är borttagna. Resten står kvar, med skäl i filen.');
  return true;
}

endWith(main(), {
  unanswered: ({ message }) => `SharePoint svarade inte som väntat, och inget utdrag skrevs. (${message})`,
  otherwise: (told) => `Utdraget kunde inte göras: ${told}`,
});
