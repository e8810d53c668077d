import type { MeetingView } from '../../../src/api/views';
import type { Hand } from '../../contract';
import { chairOf, does } from '../acting';
import { answerAgenda, signOff } from './participating';
import type { LivedYear } from '../lived';
import type { Planned } from '../lived';

/** The chair takes up what has been proposed, lets the agenda compile, fills in what it lacks, and sends it. */
export async function prepare(lived: LivedYear, planned: Planned): Promise<void> {
  const { body, on, meetingId } = planned;
  const { chair, view } = await chairOf(lived, body, meetingId);
  const key = (name: string) => `year-${name}-${meetingId}`;
  for (const { id, version, status } of view.proposals) {
    if (status !== 'submitted') continue;
    await does(lived, on, chair, 'acceptProposal', { id, version, key: `${key('accept')}-${id}`, reason: '' });
  }
  const compiled = await chair.meeting(meetingId);
  const { id, version } = compiled.meeting;
  await does(lived, on, chair, 'arrangeAgenda', { id, version, key: key('compile') });
  await fillIn(lived, on, chair, await chair.meeting(meetingId));
  await signOff(lived, planned, await chair.meeting(meetingId));
  const ready = await chair.meeting(meetingId);
  const passed = Object.fromEntries((ready.gate?.findings ?? []).map(({ reason }) => [reason, 'Vi har talat om det.']));
  await does(lived, on, chair, 'sendAgenda', {
    id: ready.meeting.id,
    version: ready.meeting.version,
    key: key('send'),
    meaningRead: true,
    passed,
  });
  await answerAgenda(lived, planned);
  const { agendaDueDay } = ready.meeting;
  if (agendaDueDay !== null && on > agendaDueDay) lived.breach(on, `the agenda of ${body.name} was sent late`);
  lived.tell(on, `${chair.person.name} skickar dagordningen till mötet i ${body.name} ${ready.meeting.day}.`);
  lived.count('agendas sent');
}

/** What the gate would stop at: each line gets a purpose, a presenter and the parties it concerns. */
async function fillIn(lived: LivedYear, on: Planned['on'], chair: Hand, view: MeetingView): Promise<void> {
  const everyParty = view.parties.map(({ partyKey }) => partyKey);
  const items = view.items.map(
    ({ id, version, title, description, kind, purpose, theme, parties, presenter, minutes, origin }) => ({
      ...{ id, version, title, description, theme, minutes },
      // What is put before a board is put there to be decided.
      kind: view.board !== null && origin === 'proposal' ? 'decision' : kind,
      purpose: purpose === '' ? 'Gå igenom och komma överens.' : purpose,
      parties: parties.length === 0 ? everyParty : parties,
      presenter: presenter === '' ? chair.person.name : presenter,
    }),
  );
  const { id, version } = view.meeting;
  await does(lived, on, chair, 'arrangeAgenda', { id, version, key: `year-arrange-${id}`, items });
}
