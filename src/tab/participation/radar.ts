import type { MeetingView } from '../../api/views';

/** How one party stands to one line, as it is shown. */
export type PartyState = 'coming' | 'named' | 'notNeeded' | 'notAnswered' | 'noRepresentative' | 'representativeAway';

export interface RadarParty {
  readonly partyKey: string;
  readonly party: string;
  /** Who comes, where that is known. */
  readonly name: string | null;
  readonly state: PartyState;
}

export interface RadarLine {
  readonly itemId: string;
  readonly title: string;
  readonly parties: readonly RadarParty[];
}

interface Facts extends Pick<MeetingView, 'items' | 'parties' | 'participation'> {
  readonly attendance: readonly Pick<MeetingView['attendance'][number], 'partyKey' | 'presence'>[];
}

/** Every line with the parties it concerns: who comes, who has not answered and where nobody holds the mandate. */
export function radarOf({ items, parties, participation, attendance }: Facts): readonly RadarLine[] {
  const { answers } = participation;
  const away = new Set(attendance.flatMap(({ partyKey, presence }) => (presence === 'absent' ? [partyKey] : [])));
  return items
    .filter((item) => item.standing !== 'removed' && item.secrecy?.face !== 'masked')
    .map((item) => ({
      itemId: item.id,
      title: item.title,
      parties: item.parties.map((partyKey): RadarParty => {
        const party = parties.find((one) => one.partyKey === partyKey);
        const given = answers.find((one) => one.itemId === item.id && one.partyKey === partyKey);
        const about = { partyKey, party: party?.name ?? partyKey };
        const representative = party?.representative ?? null;
        if (given?.answer === 'named') return { ...about, name: given.name, state: 'named' };
        if (given?.answer === 'notNeeded') return { ...about, name: null, state: 'notNeeded' };
        if (representative === null) return { ...about, name: null, state: 'noRepresentative' };
        if (away.has(partyKey)) return { ...about, name: representative, state: 'representativeAway' };
        return { ...about, name: representative, state: given?.answer === 'representative' ? 'coming' : 'notAnswered' };
      }),
    }));
}

/** How many come, how many lines' parties nobody comes for, and how many have not answered (FSS-15, FSS-16, FSG-10). */
export function countsOf({ parties }: RadarLine): { coming: number; missing: number; open: number } {
  const among = (...states: readonly PartyState[]) => parties.filter(({ state }) => states.includes(state)).length;
  return {
    coming: among('coming', 'named'),
    missing: among('noRepresentative', 'representativeAway', 'notNeeded'),
    open: among('notAnswered'),
  };
}

/** Names of the parties some line concerns and nobody holds the mandate for. */
export function withoutMandate(lines: readonly RadarLine[]): readonly string[] {
  const names = lines.flatMap(({ parties }) =>
    parties.filter(({ state }) => state === 'noRepresentative').map(({ party }) => party),
  );
  return [...new Set(names)];
}
