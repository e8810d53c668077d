import { PLAIN_ASSIGNMENT } from '../assignments/taking';
import { bodyYear } from '../bodies/body';
import { yearOf } from '../calendar';
import { BEFORE_THE_PRODUCT } from '../meetings/meeting';
import { slug } from '../slug';
import type { ImportFacts, Wish } from './facts';
import { bodyOf, nearlyKnown, personOf } from './lookUp';
import type { RowReader } from './rowReader';
import { readAccount } from './written';

const STATUS_WORDS = {
  open: ['öppet', 'öppen', 'pågår', 'ej klart', 'pågående'],
  done: ['klart', 'klar', 'avslutat'],
} as const;

/**
 * An open assignment from before the product. It carries the file and the row it came from, and the meeting where the
 * file says the day and the product knows the meeting. Somebody without an account may have it: then nobody is reminded.
 */
export function readAssignment(row: RowReader, facts: ImportFacts): readonly Wish[] {
  const body = bodyOf(row, facts);
  const what = row.needed('what', row.text('what', 4000));
  const due = row.needed('due', row.day('due'));
  const item = row.text('item');
  const on = row.day('meetingDay');
  if (row.word('status', STATUS_WORDS) === 'done') row.fault('status', { reason: 'notOpen' });
  const whose = whoseOf(row, facts);
  if (body === undefined || what === undefined || due === undefined || whose === undefined) return [];
  const meeting = facts.meetings.find(({ bodyNr, day }) => bodyNr === body.nr && day === on);
  const { sheet, row: nr } = row.place;
  return [
    {
      list: 'assignments',
      entity: {
        ...PLAIN_ASSIGNMENT,
        key: `assignment:import:${String(body.nr)}:${slug(whose.upn ?? whose.who)}:${slug(what)}:${checksum(what)}`,
        actedBy: facts.actedBy,
        bodyNr: body.nr,
        bodyYear: bodyYear(body.nr, yearOf(on ?? facts.today)),
        meetingId: meeting?.id ?? BEFORE_THE_PRODUCT,
        matterId: null,
        itemTitle: item ?? meeting?.title ?? '',
        what,
        ...whose,
        due,
        status: 'open',
        importedFrom: [facts.file, ...(sheet === facts.file ? [] : [sheet]), `rad ${String(nr)}`]
          .join(', ')
          .slice(-255),
      },
      says: ['due', ...(item === undefined ? [] : (['itemTitle'] as const))],
      place: row.place,
      label: `${body.shortName}, ${whose.who}: ${what.length > 80 ? `${what.slice(0, 80)}…` : what}`,
    },
  ];
}

/** Who has it: by account or address, or by the name alone of somebody the product cannot reach. */
function whoseOf(
  row: RowReader,
  facts: ImportFacts,
): { readonly upn: string | null; readonly who: string } | undefined {
  const who = row.text('who');
  const byName = who === undefined ? undefined : readAccount(who);
  const account = row.account('account') ?? byName;
  if (account === undefined) {
    if (row.said('account') !== '' || row.needed('who', who) === undefined) return undefined;
    row.remark('who', { reason: 'noAccount', who: String(who) });
    return { upn: null, who: String(who) };
  }
  const field = row.said('account') === '' ? 'who' : 'account';
  const found = personOf(row, facts.people, account, undefined, field);
  if (found === undefined) return undefined;
  if (found.person === undefined) {
    row.fault(field, { reason: 'unknownPerson', given: account, near: nearlyKnown(facts, account) ?? null });
    return undefined;
  }
  return { upn: found.person.upn, who: found.person.name };
}

/** Tells long texts apart whose beginnings are the same (FNV-1a, 32 bits, in base 36). */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text.toLowerCase().replace(/\s+/g, ' '))
    sum = Math.imul(sum ^ Number(letter.codePointAt(0)), 0x01000193);
  return (sum >>> 0).toString(36);
}
