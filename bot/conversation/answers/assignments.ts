import { dayOf } from '../../../src/core/calendar';
import { assignmentsCard } from '../../../src/cards/answers/assignmentsCard';
import { ownAssignments } from '../../../src/doing/answering/assignments';
import { addressOf } from '../../../src/doing/addressing';
import { whyDown } from '../../../src/doing/sites';
import { followingTexts } from '../../../src/texts/bot/following';
import { meetingAnswerTexts } from '../../../src/texts/bot/meetings';
import type { Tells } from './answer';
import { message } from './meant';

/** The person's own open assignments in all their bodies, or in the one they name, with the days they are due. */
export const myAssignments: Tells = async (talk, { body }, around) => {
  const { world, caller } = talk;
  const { assigned, down } = await ownAssignments(world, caller.registers);
  const away = down.map((site) => caller.texts.siteAway[whyDown(site)](site.organisation));
  const missing = [...around.missing, ...away];
  const found = assigned
    .map(({ register: { site }, assignment }) => ({
      assignment,
      address: addressOf(site, assignment.bodyNr),
      row: addressOf(site, assignment.id),
    }))
    .filter(({ address }) => body.address === null || around.ofChannel !== undefined || address === body.address);
  const today = dayOf(world.now());
  const [first] = found;
  if (first === undefined) return message([followingTexts(caller.language).assignments.none], missing);
  const nameOf = (address: string) =>
    [...around.mine, ...around.others].find((one) => one.address === address)?.body.shortName ?? '';
  const own = found.map(({ assignment: { what, due, itemTitle }, address }) => ({
    what,
    due,
    overdue: due < today ? ('overdue' as const) : ('inTime' as const),
    from: [nameOf(address), itemTitle].filter((word) => word !== '').join(', '),
  }));
  const { buttons } = meetingAnswerTexts(caller.language);
  const ways = [
    { title: buttons.openTab, url: talk.tabLink({ body: first.address, page: 'assignments', row: first.row }) },
  ];
  return message(assignmentsCard(own, ways, caller.language), missing);
};
