import { day } from '../../../src/core/calendar';
import type { Hand } from '../../contract';
import { does } from '../acting';
import { bodyView, type LivedYear, type Planned } from '../lived';

/** The first question of the year in an area forum is lifted to the forum of the whole city (ESC-01). */
export async function lift(lived: LivedYear, { body, on, meetingId }: Planned, chair: Hand): Promise<void> {
  const city = lived.bodies.find(({ kind }) => kind === 'cityForum');
  if (city === undefined || body.kind !== 'areaForum' || lived.lifted.length > 0) return;
  const item = (await chair.meeting(meetingId)).items.find(({ origin }) => origin === 'proposal');
  if (item === undefined) return;
  await does(lived, on, chair, 'liftMatter', {
    ...{ id: item.id, version: item.version, key: `year-lift-${item.id}` },
    trigger: 'betterCityWide',
    reason: 'Frågan är densamma i alla områden.',
  });
  lived.lifted.push({ title: item.title, to: city });
  lived.tell(on, `${chair.person.name} lyfter ”${item.title}” till ${city.name}.`);
  lived.count('matters lifted');
}

/** What was lifted has stood on an agenda of the forum it was lifted to. */
export async function checkLifted(lived: LivedYear): Promise<void> {
  const last = day(`${String(lived.year)}-12-31`);
  for (const { title, to } of lived.lifted) {
    const { meetings, me } = await bodyView(lived, to);
    const hand = await lived.hand(me.upn);
    const agendas = await Promise.all(
      meetings.filter((one) => one.stage === 'notesPublished').map((one) => hand.meeting(one.id)),
    );
    const taken = agendas.some(({ items }) => items.some((item) => item.title === title));
    if (!taken) lived.breach(last, `”${title}” was lifted to ${to.name} and never stood on its agenda`);
  }
}
