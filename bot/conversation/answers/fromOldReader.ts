import type { Reading as OldReading } from '../../../src/core/proposals/reading';
import { TEXT_LENGTH } from '../../../src/core/proposals/submitting';
import { readReport } from '../../../src/core/workingGroups/saying';
import { addressOf } from '../../../src/doing/addressing';
import type { IntentName, MeantBody, Reading } from '../../reading/reading';
import { read, type Bodies } from '../places';

const NOTHING_READ: Omit<Reading, 'intent'> = {
  confidence: 1,
  why: [],
  otherwise: [],
  body: { address: null, candidates: [], other: null },
  when: null,
  proposals: [],
  topic: null,
  groupId: null,
  party: null,
  person: null,
  section: null,
  rest: '',
};

/** What a text was read as, in the form every answer takes. A report names its group in `topic`. */
export function readingOf(text: string, around: Bodies): Reading {
  const reported = readReport(text.slice(0, TEXT_LENGTH));
  if (reported !== undefined) {
    const topic = reported.group === '' ? null : reported.group;
    return { ...NOTHING_READ, intent: 'groupReport', topic, rest: reported.text };
  }
  const said = read(text, around);
  const nothing = { ...NOTHING_READ, intent: INTENT_OF[said.kind] };
  if (said.kind === 'no') return { ...nothing, rest: said.rest };
  if (said.kind === 'body' || said.kind === 'nextMeeting') return { ...nothing, body: meant(said, null, around) };
  if (said.kind !== 'proposal') return nothing;
  const body = meant(said, said.otherBodyNr, around);
  const { title, description, proposalKind: kind } = said;
  return { ...nothing, body, proposals: [{ title, description, kind, body, when: null }] };
}

const INTENT_OF: Readonly<Record<OldReading['kind'], IntentName>> = {
  empty: 'empty',
  tooLong: 'tooLong',
  yes: 'yes',
  no: 'no',
  greeting: 'greeting',
  thanks: 'thanks',
  help: 'help',
  nextMeeting: 'nextMeeting',
  body: 'body',
  proposal: 'propose',
  unclear: 'unclear',
};

/** Two organisations may have a body of one number: then it is open which. */
function meant(
  { bodyNr, candidates }: { readonly bodyNr: number | null; readonly candidates: readonly number[] },
  otherNr: number | null,
  around: Bodies,
): MeantBody {
  const addresses = (wanted: readonly (number | null)[]) =>
    around.mine
      .filter(({ body }) => wanted.includes(body.nr))
      .map(({ member, body }) => addressOf(member.site, body.nr));
  const own = addresses([bodyNr]);
  const elsewhere = otherNr ?? (own.length === 0 ? bodyNr : null);
  const other = around.others.find(({ body }) => body.nr === elsewhere);
  const [only, ...more] = own;
  return {
    address: more.length === 0 ? (only ?? null) : null,
    candidates: addresses(candidates),
    other: other === undefined ? null : addressOf(other.member.site, other.body.nr),
  };
}
