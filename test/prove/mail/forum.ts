import * as lists from '../../../src/storage/lists';
import type { Site } from '../../../src/storage/site';
import { day, type Day } from '../../../src/core/calendar';
import { NOTHING_SAID } from '../../../src/core/bodies/mandate';
import { appoint, CHAIR, register, TENANT, type Inhabitant } from '../around/town';

const inTeams = (number: number, name: string): Inhabitant => ({
  upn: `forum.${String(number)}@strandby.example`,
  name,
  objectId: `0a0b0c0d-0000-4000-8000-${String(number).padStart(12, '0')}`,
});

/** Six in Teams, the chair among them, and a guest from another authority, who has the app too. */
export const IN_TEAMS: readonly Inhabitant[] = [
  CHAIR,
  ...['Asta Lund', 'Bertil Ek', 'Cajsa Holm', 'David Berg', 'Elsa Norén'].map((name, at) => inTeams(at + 1, name)),
  { ...inTeams(7, 'Frida Gäst'), upn: 'frida.gast_regionen.example#ext#@strandby.example' },
];
/** The police and an association, who have no Teams of ours. */
export const BY_MAIL: readonly Inhabitant[] = [
  { ...inTeams(8, 'Greta Polis'), upn: 'greta.polis@polisen.example' },
  { ...inTeams(9, 'Hugo Förening'), upn: 'hugo.forening@foreningen.example' },
];
/** Leads a meeting in the chair’s place. */
export const DEPUTY: Inhabitant = IN_TEAMS[1] ?? CHAIR;
export const EVERYBODY = [...IN_TEAMS, ...BY_MAIL];

/** Puts them in the register and in the first forum, and nobody else. */
export async function seat(site: Site, connector: string): Promise<void> {
  const others = IN_TEAMS.filter((one) => one !== CHAIR);
  await register(site, others, connector);
  await register(site, BY_MAIL, connector, 'mail');
  const { people, mandates } = await site.read({
    people: { list: lists.people, where: { upn: [CHAIR.upn, ...BY_MAIL.map(({ upn }) => upn)] } },
    mandates: { list: lists.mandates, where: { bodyNr: 1 } },
  });
  for (const person of people.rows) {
    const isChair = person.upn === CHAIR.upn;
    await site.change(lists.people, person, {
      identity: isChair ? `${TENANT}/${CHAIR.objectId}` : null,
      conversation: isChair ? chatOf(CHAIR, connector) : null,
    });
  }
  for (const mandate of mandates.rows.filter(({ upn }) => upn !== CHAIR.upn)) {
    await site.change(lists.mandates, mandate, { to: '2026-11-01' as Day });
  }
  await appoint(site, [...others, ...BY_MAIL]);
  await site.add(lists.mandates, {
    ...{ ...NOTHING_SAID, key: `mandate:1:deputy`, actedBy: 'system', bodyNr: 1, upn: DEPUTY.upn },
    ...({ personName: DEPUTY.name, role: 'deputy', partyKey: null, decides: 'withoutMandate' } as const),
    ...{ from: day('2026-01-01'), to: null },
  });
}

function chatOf({ objectId }: Inhabitant, serviceUrl: string) {
  return { serviceUrl, conversationId: `a:${objectId}`, tenantId: TENANT, botId: '28:bot', userId: `29:${objectId}` };
}
