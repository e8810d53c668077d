import { parseClockTime, type ClockTime } from '../calendar';

/** How often somebody wants to hear: each thing when it happens, or all of a day at once. */
export const PACES = ['each', 'daily'] as const;
export type Pace = (typeof PACES)[number];

/** How a person wants to be told. Quiet from one clock time to another, over midnight where the first is the later. */
export interface NoticeSettings {
  readonly pace: Pace;
  readonly quietFrom: ClockTime | null;
  readonly quietTo: ClockTime | null;
}

/** What holds for somebody who has set nothing. */
export const NOTHING_SET: NoticeSettings = { pace: 'each', quietFrom: null, quietTo: null };

const DAILY = /en gång (?:om|per) dag|dagligen|samla|sammanfatt|samlat|once a day|daily|digest/iu;
const EACH = /direkt|var för sig|en i taget|samla inte|inte samla|as it happens|at once|one by one/iu;
const AT_ANY_TIME = /när som helst|dygnet runt|inga tysta|any ?time|around the clock/iu;
const EVENING = /kväll|evening/iu;
const CLOCK = '(?:kl(?:ockan)?\\.?\\s*|at\\s+)?(\\d{1,2})(?:[.:](\\d{2}))?(?:\\s?(am|pm)\\b)?';
const BETWEEN = new RegExp(`(?:mellan|från|between|from)\\s+${CLOCK}\\s+(?:och|till|and|to|-|–)\\s+${CLOCK}`, 'iu');
const AFTER = new RegExp(`(?:efter|after)\\s+${CLOCK}`, 'iu');
const BEFORE = new RegExp(`(?:före|innan|before)\\s+${CLOCK}`, 'iu');
/** When it is quiet to, or from, where only the other is said. */
const OPENS = '08:00' as ClockTime;
const CLOSES = '17:00' as ClockTime;

/**
 * What somebody asks for in words: "skriv inte efter 17", "samla till en gång om dagen". What is not spoken of stays as it
 * was. Null where nothing of it is said: nothing is guessed.
 */
export function settingsInWords(text: string, now: NoticeSettings): NoticeSettings | null {
  const pace: Pace | null = EACH.test(text) ? 'each' : DAILY.test(text) ? 'daily' : null;
  const quiet = AT_ANY_TIME.test(text) ? { quietFrom: null, quietTo: null } : quietIn(text, now);
  if (pace === null && quiet === null) return null;
  return { ...now, ...quiet, pace: pace ?? now.pace };
}

function quietIn(text: string, now: NoticeSettings): Pick<NoticeSettings, 'quietFrom' | 'quietTo'> | null {
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const quietFrom = clockOf(between.slice(1, 4));
    const quietTo = clockOf(between.slice(4, 7));
    return quietFrom === undefined || quietTo === undefined ? null : { quietFrom, quietTo };
  }
  const from = clockOf((AFTER.exec(text) ?? []).slice(1));
  const to = clockOf((BEFORE.exec(text) ?? []).slice(1));
  if (from === undefined && to === undefined) {
    return EVENING.test(text) ? { quietFrom: now.quietFrom ?? CLOSES, quietTo: now.quietTo ?? OPENS } : null;
  }
  return { quietFrom: from ?? now.quietFrom ?? CLOSES, quietTo: to ?? now.quietTo ?? OPENS };
}

function clockOf([hour, minute = '00', half]: readonly (string | undefined)[]): ClockTime | undefined {
  if (hour === undefined) return undefined;
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return parseClockTime(`${String(twelve).padStart(2, '0')}:${minute}`);
}
