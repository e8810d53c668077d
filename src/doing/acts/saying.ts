import type { ActAnswer } from '../../api/acts';
import { nameOf } from '../../core/bodies/holding';
import type { Source } from '../../core/bodies/source';
import { say, type Said } from '../../texts/said';
import { refuse, type Asked, type InBody } from './acting';

const PEOPLE: readonly string[] = ['upn', 'upns', 'approvers'];
const PARTIES: readonly string[] = ['partyKey', 'missing'];

interface Refusal {
  readonly reason: string;
  readonly source?: unknown;
}

/** Who a refusal names, as people know them. */
type Known = Pick<InBody['facts'], 'mandates' | 'parties'>;

/** The answer to a refusal of core: its sentence with names instead of keys, and its clause where it has one. */
export function no<Refused extends Refusal>(
  asked: Pick<Asked, 'texts'>,
  known: Known,
  said: Said<Refused>,
  refusal: Refused,
): ActAnswer {
  const { source } = refusal;
  const clause = isSource(source) ? asked.texts.clause(source) : null;
  return refuse(refusal.reason, say(said, withNames(known, refusal)), clause);
}

/** The name the register has for somebody, or what they are called by. */
export function personName({ mandates }: Pick<Known, 'mandates'>, upn: string): string {
  return nameOf(mandates, upn) ?? upn;
}

/** The name of a party. */
export function partyName({ parties }: Pick<Known, 'parties'>, partyKey: string): string {
  return parties.find((party) => party.partyKey === partyKey)?.name ?? partyKey;
}

/** The same refusal, its user names and party keys become names. The type stays: both are texts. */
function withNames<Refused extends object>(known: Known, refusal: Refused): Refused {
  return Object.fromEntries(
    Object.entries(refusal).map(([field, value]) => {
      if (PEOPLE.includes(field)) return [field, each(value, (upn) => personName(known, upn))];
      if (PARTIES.includes(field)) return [field, each(value, (key) => partyName(known, key))];
      return [field, value as unknown];
    }),
  ) as Refused;
}

function each(value: unknown, called: (key: string) => string): unknown {
  if (typeof value === 'string') return called(value);
  return Array.isArray(value) ? value.map((one) => each(one, called)) : value;
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'document' in value && 'clause' in value;
}
