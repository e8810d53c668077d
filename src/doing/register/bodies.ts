import type { Stored } from '../../core/stored';
import { addressOf } from '../addressing';
import { heldIn, type MyBody } from '../myBodies';
import type { Member, World } from '../world';
import type { Register } from './register';

/** A body as a register knows it, with the register it is in and its address. Without roles where they have none. */
export interface KnownBody extends MyBody {
  readonly register: Register;
  readonly address: string;
}

/** A working group at work, and the address of its body. */
export interface KnownGroup {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** The bodies of a person's organisations by what the registers say: their own today, by number, and the others. */
export function bodiesIn(
  world: World,
  registers: readonly Register[],
): { readonly mine: readonly KnownBody[]; readonly others: readonly KnownBody[] } {
  const mine = registers.flatMap((register) =>
    heldIn(world, register.bodies, register.held).map((held) => known(register, held.body, held.roles)),
  );
  const own = new Set(mine.map(({ address }) => address));
  const others = registers
    .flatMap((register) => register.bodies.map((body) => known(register, body, [])))
    .filter(({ address }) => !own.has(address));
  return { mine, others };
}

/** The groups of those bodies. */
export function groupsOf(bodies: readonly KnownBody[]): readonly KnownGroup[] {
  return bodies.flatMap(({ register, body, address }) =>
    register.groups
      .filter(({ bodyNr }) => bodyNr === body.nr)
      .map(({ id, name }) => ({ id: addressOf(register.site, id), name, address })),
  );
}

/** The person in the organisation of a register: what acts are done as. */
export function memberIn({ site, person }: Pick<Register, 'site' | 'person'>): Member {
  return { site, person };
}

function known(register: Register, body: Stored<KnownBody['body']>, roles: MyBody['roles']): KnownBody {
  return { register, member: memberIn(register), body, roles, address: addressOf(register.site, body.nr) };
}
