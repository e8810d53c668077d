import type { LinkMeeting, LinkView } from '../../api/linkView';
import type { ActName } from '../../api/acts';
import type { MeetingView } from '../../api/views';
import { LINK_ACTS, type LinkAct, type PersonalLink } from '../../core/links/link';
import type { GroupView } from '../../api/groupViews';
import { addressOf } from '../addressing';
import { viewGroups } from '../views/groups';
import { viewMeeting } from '../views/meeting';
import { previewOf } from '../views/preview';
import * as lists from '../../storage/lists';
import type { World } from '../world';
import type { LinkHeld } from './finding';

/** What a link shows: the views of the tab, as the register lets its person see them, of what the link is for alone. */
export async function viewByLink(world: World, held: LinkHeld): Promise<LinkView> {
  const { site, link, person } = held;
  const meeting = await meetingOf(world, held);
  const group = await groupOf(world, held);
  const { bodies } = await site.read({ bodies: { list: lists.bodies, where: { nr: link.bodyNr } } });
  return {
    link: {
      ...{ id: addressOf(site, link.id), purpose: link.purpose, lastDay: link.lastDay },
      papers: meeting !== undefined && meeting.meeting.stage !== 'planned' ? 'here' : 'none',
    },
    me: { name: person.name, language: person.language },
    bodyName: bodies.rows[0]?.name ?? '',
    acts: openActs(link, held, meeting, group),
    meeting: meeting === undefined ? null : shown(meeting),
    group: group ?? null,
    preview: (await previewFor(world, held)) ?? null,
  };
}

async function meetingOf(world: World, { site, link, person }: LinkHeld): Promise<MeetingView | undefined> {
  if (link.meetingId === null) return undefined;
  return viewMeeting(world, [{ site, person }], addressOf(site, link.meetingId));
}

async function groupOf(world: World, { site, link, person }: LinkHeld): Promise<GroupView | undefined> {
  if (link.groupId === null) return undefined;
  const groups = await viewGroups(world, [{ site, person }], addressOf(site, link.bodyNr));
  return groups?.groups.find(({ id }) => id === addressOf(site, link.groupId ?? 0));
}

async function previewFor(world: World, { site, link, person }: LinkHeld) {
  if (link.meetingId === null || link.purpose === 'meeting') return undefined;
  const of = link.purpose === 'sending' ? 'agenda' : 'record';
  return previewOf(world, [{ site, person }], addressOf(site, link.meetingId), of);
}

function shown({ meeting, items, parties, participation, proposals, gate, round, today }: MeetingView): LinkMeeting {
  return { meeting, items, parties, participation, proposals, gate, round, today };
}

/** Of the acts the link is for, those that are open to the person now as the tab would offer them. */
function openActs(
  link: PersonalLink,
  { site }: LinkHeld,
  meeting: MeetingView | undefined,
  group: GroupView | undefined,
): LinkView['acts'] {
  const offered = new Set<ActName>([...(meeting?.may ?? []), ...(group?.may ?? []), 'renewPersonalLink']);
  // What the tab offers elsewhere than on the meeting's own page.
  if (meeting !== undefined && !meeting.meeting.held && meeting.meeting.stage !== 'cancelled') {
    offered.add('submitProposal');
    if (meeting.participation.answersFor.length > 0) offered.add('tellAbsence');
  }
  if (meeting?.round?.stage === 'comment') offered.add('commentOnNotes');
  return (
    (Object.keys(LINK_ACTS[link.purpose]) as LinkAct[])
      .map((act) => {
        const standing = offered.has(act) ? ('open' as const) : ('closed' as const);
        return { act, standing, done: doneWith(site, link, act) };
      })
      // What has been done stays told, also where it is not open any more.
      .filter(({ standing, done }) => standing === 'open' || done.length > 0)
  );
}

function doneWith(site: LinkHeld['site'], { used }: PersonalLink, act: LinkAct): readonly string[] {
  return used.flatMap((use) => {
    const [name, row] = use.split(':');
    return name === act && row !== undefined ? [addressOf(site, Number(row))] : [];
  });
}
