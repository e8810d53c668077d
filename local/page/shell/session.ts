import type { LocalBody, LocalChannel, LocalPerson } from '../api/model';
import type { Place } from '../place';
import type { ThemeName } from '../theme/theme';
import type { Live } from './useLive';

/** What every view of the shell is given: who is signed in, what exists, what just happened, and how to go elsewhere. */
export interface Session {
  readonly person: LocalPerson;
  readonly people: readonly LocalPerson[];
  readonly bodies: readonly LocalBody[];
  readonly theme: ThemeName;
  readonly live: Live;
  readonly go: (place: Place) => void;
  /** The address of a place, for links. */
  readonly href: (place: Place) => string;
}

/** The bodies the person has a role in. */
function bodiesOf({ person, bodies }: Session): readonly LocalBody[] {
  return bodies.filter((body) => person.bodies.some((one) => one.body === body.address));
}

/** A channel the person sees: one body's, under its team. */
export interface Channel extends LocalChannel {
  readonly body: LocalBody;
}

export function channelsOf(session: Session): readonly Channel[] {
  if (session.person.reached === 'byMail') return [];
  return bodiesOf(session).flatMap((body) => (body.channel === null ? [] : [{ ...body.channel, body }]));
}
