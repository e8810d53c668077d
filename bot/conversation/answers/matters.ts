import { dayOf } from '../../../src/core/calendar';
import { statusCard } from '../../../src/cards/answers/statusCard';
import { matching } from '../../../src/doing/answering/matching';
import { addressOf } from '../../../src/doing/addressing';
import { followedIn, type Followed } from '../../../src/doing/answering/matters';
import { whyDown } from '../../../src/doing/sites';
import { followingTexts } from '../../../src/texts/bot/following';
import { meetingAnswerTexts } from '../../../src/texts/bot/meetings';
import type { OutgoingMessage } from '../../transport/transport';
import type { TabPlace } from '../tabLinks';
import type { Talk } from '../talk';
import type { Tells } from './answer';
import { meantBodies, message } from './meant';

/** So many are told of at once; of more, which one is asked. */
const MOST_TOLD = 5;

/** What became of a proposal or a matter: its whole way so far, as whoever asks may see it. */
export const matterStatus: Tells = async (talk, reading, around) => {
  const { world, caller } = talk;
  const { matters: texts } = followingTexts(caller.language);
  // What somebody asks about may lie in any of their bodies: only one that is named narrows it.
  const meant = meantBodies(talk, reading, around);
  if ('instead' in meant) return { text: meant.instead };
  const { followed, down } = await followedIn(world, meant.bodies);
  const missing = [...around.missing, ...down.map((site) => caller.texts.siteAway[whyDown(site)](site.organisation))];
  const found = matching(reading.topic, followed, ({ title, proposal }) => `${title} ${proposal?.description ?? ''}`);
  const own = found.filter(({ mine }) => mine === 'mine');
  const told = latestFirst(own.length > 0 ? own : reading.topic === null ? [] : found);
  const [only, ...more] = told;
  if (only === undefined) return message([texts.none(reading.topic)], missing);
  if (more.length === 0) return wholeWay(talk, only, missing);
  if (told.length > MOST_TOLD) {
    return message([texts.which(told.slice(0, MOST_TOLD).map(({ title }) => title))], missing);
  }
  return message(
    told.map((one) => `${one.title}: ${standing(talk, one)}`),
    missing,
  );
};

function wholeWay(talk: Talk, one: Followed, missing: readonly string[]): OutgoingMessage {
  const { matters: texts } = followingTexts(talk.caller.language);
  const { proposal, matter, of } = one;
  const lines = [
    ...(proposal === null ? [] : [texts.submitted(proposal.submitterName, dayOf(proposal.submittedAt))]),
    standing(talk, one),
    ...(matter?.way ?? []).map(({ day, at, outcomeText, to }) => texts.hop(day, at, outcomeText, to)),
    ...(matter?.asked ?? []).flatMap(({ answered, of: all, waitingFor, answers }) => [
      texts.answers(answered, all, waitingFor),
      ...answers.filter(({ text }) => text !== '').map(({ name, text }) => texts.answer(name, text)),
    ]),
  ];
  const documents = (matter?.way ?? []).flatMap(({ document }) => document ?? []).slice(-1);
  const { buttons } = meetingAnswerTexts(talk.caller.language);
  const ways = [
    { title: buttons.openTab, url: talk.tabLink({ body: of.address, ...rowOf(one) }) },
    ...documents.map((url) => ({ title: buttons.openDocument, url })),
  ];
  return message(statusCard({ title: texts.heading(one.title), lines, ways }, talk.caller.language), missing);
}

/** Where in the tab it stands: the matter's own page, or the proposal on the page of all of them. */
function rowOf({ matter, proposal, of }: Followed): Pick<TabPlace, 'page' | 'row'> {
  if (matter !== null) return { page: 'matters', row: matter.id };
  return proposal === null ? {} : { page: 'proposals', row: addressOf(of.register.site, proposal.id) };
}

function standing({ caller }: Talk, { proposal, matter, meetingDay, of }: Followed): string {
  const { matters: texts } = followingTexts(caller.language);
  const bodyName = of.body.name;
  const told = proposal === null ? [] : [texts.status({ ...proposal, bodyName, day: meetingDay })];
  if (matter === null) return told.join(' ');
  return [...told, matter.status === 'closed' ? texts.closed(matter.closedBecause) : texts.open].join(' ');
}

function latestFirst(some: readonly Followed[]): readonly Followed[] {
  const at = ({ proposal, matter }: Followed) =>
    proposal === null ? (matter?.openedOn ?? '') : dayOf(proposal.submittedAt);
  return [...some].sort((one, other) => at(other).localeCompare(at(one)));
}
