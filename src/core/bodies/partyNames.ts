import type { Day } from '../calendar';
import { slug } from '../slug';
import type { Party } from './body';

/** What a party is called and has been called: its name first, then aliases and names over time, each once. */
export function namesOf({ name, aliases, names }: Pick<Party, 'name' | 'aliases' | 'names'>): readonly string[] {
  return [...new Set([name, ...aliases, ...names.map((one) => one.name)])];
}

/** The name a party had on a day; its own name where no other is known for that day (AMB-12). */
export function nameOn(party: Pick<Party, 'name' | 'names'>, on: Day): string {
  const then = party.names.find(({ from, to }) => (from === null || from <= on) && (to === null || on <= to));
  return then?.name ?? party.name;
}

/** The parties that a text names, by a name of today or of before, however it is written (AMB-12). */
export function partiesCalled<Known extends Party>(text: string, parties: readonly Known[]): readonly Known[] {
  const wanted = `-${slug(text)}-`;
  return parties.filter((party) => namesOf(party).some((name) => wanted.includes(`-${slug(name)}-`)));
}
