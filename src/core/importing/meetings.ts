import { bodyYear } from '../bodies/body';
import { MEETING_MODES, type MeetingMode } from '../bodies/ruleSet';
import { yearOf, type ClockTime } from '../calendar';
import type { ImportFacts, Wish } from './facts';
import { bodyOf, nearlyKnown, personOf } from './lookUp';
import type { RowReader } from './rowReader';
import { splitTimes } from './written';

const MODE_WORDS: Readonly<Record<MeetingMode, readonly string[]>> = {
  digital: ['digitalt', 'teams', 'distans'],
  physical: ['på plats', 'fysiskt', 'on site'],
  hybrid: ['både och', 'blandat'],
};

/**
 * A row of a meeting calendar. The times stand in columns of their own or together, `13–15`. Whose turn it is to chair is
 * said by account or address; where it is not, the turn is given in date order once the whole file has been read.
 */
export function readMeeting(row: RowReader, facts: ImportFacts): readonly Wish[] {
  const body = bodyOf(row, facts);
  const day = row.needed('day', row.day('day'));
  const [first, second] = splitTimes(row.said('starts'));
  const starts = row.needed('starts', first === '' ? undefined : row.time('starts', first));
  const end = row.said('ends') === '' ? second : row.said('ends');
  const ends =
    end === undefined
      ? row.needed<ClockTime>('ends', undefined)
      : row.time(row.said('ends') === '' ? 'starts' : 'ends', end);
  const title = row.text('title');
  const mode = row.word('mode', MODE_WORDS);
  const place = row.text('place');
  const turnOf = chairOf(row, facts);
  if (starts !== undefined && ends !== undefined && ends <= starts) {
    row.fault('ends', { reason: 'endsFirst', from: starts, to: ends });
  }
  if (body === undefined || day === undefined || starts === undefined || ends === undefined) return [];
  if (day < facts.today) row.remark('day', { reason: 'inThePast', day });
  return [
    {
      list: 'meetings',
      entity: {
        key: `meeting:${String(body.nr)}:${day}:${starts}`,
        actedBy: facts.actedBy,
        bodyNr: body.nr,
        bodyYear: bodyYear(body.nr, yearOf(day)),
        title: title ?? body.name,
        day,
        starts,
        ends,
        mode: mode ?? body.rules.meetingMode?.value ?? MEETING_MODES[0],
        place: place ?? null,
        stage: 'planned',
        turnOf: turnOf ?? null,
        turnUntil: null,
        actingChair: null,
        chairName: '',
      },
      says: [
        'day',
        'starts',
        'ends',
        ...(title === undefined ? [] : (['title'] as const)),
        ...(mode === undefined ? [] : (['mode'] as const)),
        ...(place === undefined ? [] : (['place'] as const)),
        ...(turnOf === undefined ? [] : (['turnOf'] as const)),
      ],
      place: row.place,
      label: `${body.shortName}, ${day} ${starts}–${ends}`,
    },
  ];
}

function chairOf(row: RowReader, facts: ImportFacts): string | undefined {
  const account = row.account('chair');
  if (account === undefined) return undefined;
  const found = personOf(row, facts.people, account, undefined, 'chair');
  if (found === undefined || found.person !== undefined) return found?.person?.upn;
  row.fault('chair', { reason: 'unknownPerson', given: account, near: nearlyKnown(facts, account) ?? null });
  return undefined;
}
