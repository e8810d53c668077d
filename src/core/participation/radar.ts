import type { Attendance } from '../meetings/attendance';
import type { PartyStanding } from './answer';

/** A party an item concerns, with nobody coming for it. */
export interface Gap {
  readonly itemId: number;
  readonly partyKey: string;
  readonly because: 'notAnswered' | 'notNeeded' | 'noRepresentative' | 'representativeAway';
}

/** Who stands for the parties at a meeting: those with a representative, and those whose representative is away. */
export interface Representation {
  readonly represented: readonly string[];
  readonly away: readonly string[];
}

/** The lines a party is concerned by and nobody comes for (FSS-15, FSS-16, FSG-10). A named extra fills its own line. */
export function gapRadar(standings: readonly PartyStanding[], { represented, away }: Representation): readonly Gap[] {
  return standings.flatMap(({ itemId, partyKey, answer }): readonly Gap[] => {
    if (answer === 'named') return [];
    if (answer !== 'representative') return [{ itemId, partyKey, because: answer }];
    if (!represented.includes(partyKey)) return [{ itemId, partyKey, because: 'noRepresentative' }];
    return away.includes(partyKey) ? [{ itemId, partyKey, because: 'representativeAway' }] : [];
  });
}

/** Someone who is called to a meeting, for a party or as a guest. */
export interface Invited {
  readonly partyKey: string | null;
  readonly name: string;
}

/** Where answers, invitations and attendance do not agree. */
export type Disagreement =
  | { readonly kind: 'namedNotInvited'; readonly partyKey: string; readonly name: string }
  | { readonly kind: 'answeredButAbsent'; readonly partyKey: string }
  | { readonly kind: 'presentThoughNotNeeded'; readonly partyKey: string }
  | { readonly kind: 'presentWithoutInvitation'; readonly partyKey: string; readonly name: string };

/** Before the meeting, without attendance: whether everybody named is invited. After it: whether those came who said so. */
export function disagreements(
  standings: readonly PartyStanding[],
  invited: readonly Invited[],
  attendance: readonly Pick<Attendance, 'partyKey' | 'presence' | 'name'>[],
): readonly Disagreement[] {
  const parties = [...new Set(standings.map((one) => one.partyKey))];
  const isInvited = (partyKey: string, name: string): boolean =>
    invited.some((one) => one.partyKey === partyKey && one.name === name);
  return parties.flatMap((partyKey): readonly Disagreement[] => {
    const answers = standings.filter((one) => one.partyKey === partyKey);
    const names = [...new Set(answers.flatMap((one) => (one.answer === 'named' ? [one.name] : [])))];
    const here = attendance.filter((one) => one.partyKey === partyKey);
    const present = here.filter((one) => one.presence !== 'absent');
    const absent = here.length > 0 && present.length === 0;
    const said = answers.some((one) => one.answer === 'representative' || one.answer === 'named');
    const declined = answers.every((one) => one.answer === 'notNeeded');
    return [
      ...names
        .filter((name) => !isInvited(partyKey, name))
        .map((name) => ({ kind: 'namedNotInvited', partyKey, name }) as const),
      ...(said && absent ? [{ kind: 'answeredButAbsent', partyKey } as const] : []),
      ...(declined && present.length > 0 ? [{ kind: 'presentThoughNotNeeded', partyKey } as const] : []),
      ...present
        .filter((one) => !isInvited(partyKey, one.name))
        .map(({ name }) => ({ kind: 'presentWithoutInvitation', partyKey, name }) as const),
    ];
  });
}
