import type { MeetingView } from '../../../src/api/views';
import { does } from '../acting';
import { servingIn, type LivedYear, type Planned } from '../lived';

/** Where a body prepares jointly, each preparer signs off the draft before it goes out (FSG-12). */
export async function signOff(lived: LivedYear, { body, on, meetingId }: Planned, view: MeetingView): Promise<void> {
  for (const { upn } of view.preparation?.preparers ?? []) {
    const hand = await lived.hand(upn);
    const { id, version } = (await hand.meeting(meetingId)).meeting;
    await does(lived, on, hand, 'signOff', { id, version, key: `year-sign-${meetingId}-${upn}` });
    lived.count('sign-offs');
  }
  const { preparation } = await (await lived.hand(view.me.upn)).meeting(meetingId);
  if (preparation !== null && preparation.signedOff < preparation.of) {
    lived.breach(on, `${body.name}: ${String(preparation.signedOff)} of ${String(preparation.of)} have signed off`);
  }
}

/** When the agenda has come, each party answers who comes for the first line that concerns it (FSS-15, FSS-16). */
export async function answerAgenda(lived: LivedYear, { body, on, meetingId }: Planned): Promise<void> {
  const serving = servingIn(lived, body).filter(({ role }) => role === 'representative');
  for (const { upn, party } of serving) {
    const hand = await lived.hand(upn);
    const item = (await hand.meeting(meetingId)).items.find(({ parties }) => party !== null && parties.includes(party));
    if (item === undefined || party === null) continue;
    await does(lived, on, hand, 'answerAgenda', {
      ...{ id: item.id, version: item.version, partyKey: party, answer: 'representative' },
      key: `year-answer-${item.id}-${party}`,
    });
    lived.count('answers to agendas');
  }
}
