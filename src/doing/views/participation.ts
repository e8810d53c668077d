import type { AgendaItemView } from '../../api/agendaItemView';
import type { ParticipationView, PreparationView, RemarkView } from '../../api/participationView';
import type { AgendaItem } from '../../core/agenda/item';
import { representativeOf } from '../../core/bodies/holding';
import type { Day } from '../../core/calendar';
import type { PartyStanding } from '../../core/participation/answer';
import { answersFor, standingsOf } from '../../core/participation/answering';
import { guestsOf } from '../../core/participation/guest';
import { awayFrom } from '../../core/participation/away';
import { disagreements, gapRadar, type Invited } from '../../core/participation/radar';
import { sameUpn } from '../../core/people/person';
import { preparersOf } from '../../core/preparing/draft';
import { preparationOf, signOffDueDay } from '../../core/preparing/signOff';
import type { Stored } from '../../core/stored';
import { participationTexts } from '../../texts/participation';
import { addressOf } from '../addressing';
import type { SeenFacts } from '../confidential/seeing';
import { annexesOf } from '../meetings/annexes';
import { draftNow } from '../meetings/draft';
import type { MeetingFacts } from '../meetings/facts';
import type { Member } from '../world';

/** Who comes for what to a meeting, for the lines somebody may see (FSS-15, FSS-16, FSG-10). */
export function participationView(
  { site, person }: Member,
  facts: MeetingFacts,
  items: readonly Stored<AgendaItem>[],
  today: Day,
): ParticipationView {
  const { meeting, attendance, guestRequests } = facts;
  const texts = participationTexts(person.language);
  const standings = standingsOf(items, facts.partyAnswers);
  const nameOf = new Map(facts.parties.map(({ partyKey, name }) => [partyKey, name] as const));
  const partyName = (key: string) => nameOf.get(key) ?? key;
  const staffing = facts.body.parties.flatMap((partyKey) => {
    const representative = representativeOf(facts.mandates, facts.body.nr, partyKey, meeting.day);
    return representative === undefined ? [] : [{ partyKey, name: representative.personName }];
  });
  const expected = expectedOf(staffing, standings, facts);
  const away = attendance.flatMap(({ partyKey, presence }) =>
    partyKey === null || presence !== 'absent' ? [] : [partyKey],
  );
  const gaps = gapRadar(standings, { represented: staffing.map(({ partyKey }) => partyKey), away });
  return {
    away: awayFrom({ ...facts, today }).map((one) =>
      texts.away(one.partyKey === null ? one.name : partyName(one.partyKey), one),
    ),
    answersFor: answersFor(facts.mandates, facts.body.nr, person.upn, today),
    answers: standings.map((one) => ({
      itemId: addressOf(site, one.itemId),
      partyKey: one.partyKey,
      answer: one.answer,
      name: one.answer === 'named' ? one.name : '',
    })),
    gaps: gaps.map(({ itemId, partyKey, because }) => ({
      itemId: addressOf(site, itemId),
      partyKey,
      text: texts.gap(partyName(partyKey), because),
    })),
    disagreements: disagreements(standings, expected, attendance).map((found) =>
      texts.disagreement(partyName(found.partyKey), found),
    ),
    expected,
    guests: guestRequests.map(({ id, version, name, organisation, itemId, state, reason }) => ({
      id: addressOf(site, id),
      version,
      name,
      organisation,
      itemId: itemId === null ? null : addressOf(site, itemId),
      state,
      reason,
    })),
  };
}

/** Who is expected: each party's representative where one line at least is theirs, those named, and approved guests. */
function expectedOf(
  staffing: readonly { readonly partyKey: string; readonly name: string }[],
  standings: readonly PartyStanding[],
  { meeting, guestRequests }: MeetingFacts,
): readonly (Invited & ParticipationView['expected'][number])[] {
  const declined = (partyKey: string) => {
    const own = standings.filter((one) => one.partyKey === partyKey);
    return own.length > 0 && own.every(({ answer }) => answer === 'notNeeded' || answer === 'named');
  };
  const named = standings.flatMap((one) =>
    one.answer === 'named' ? [{ partyKey: one.partyKey, presence: 'other' as const, name: one.name }] : [],
  );
  return [
    ...staffing
      .filter(({ partyKey }) => !declined(partyKey))
      .map((one) => ({ ...one, presence: 'representative' as const })),
    ...new Map(named.map((one) => [`${one.partyKey} ${one.name}`, one])).values(),
    ...guestsOf(guestRequests, meeting.id).map(({ name }) => ({ partyKey: null, presence: 'guest' as const, name })),
  ];
}

/** Which of those who prepare together have signed off the draft; null where the chair alone prepares (FSG-12). */
export function preparationView({ site }: Member, facts: MeetingFacts, today: Day): PreparationView | null {
  const { body, mandates, signOffs, items } = facts;
  const preparers = preparersOf(mandates, body.nr, body.rules, today);
  const preparation = preparationOf(body.rules.preparedBy, preparers, signOffs, draftNow(items));
  if (preparation.state !== 'jointly') return null;
  const { signedOff, of, source } = preparation;
  return {
    signedOff,
    of,
    source,
    dueDay: signOffDueDay(facts.meeting, body.rules),
    preparers: preparation.preparers.map(({ upn, standing, at, changed }) => ({
      upn,
      name: mandates.find((one) => sameUpn(one.upn, upn))?.personName ?? upn,
      standing,
      at,
      changed: changed.map((id) => addressOf(site, id)),
    })),
  };
}

/** Whether somebody is one of those who prepare the meeting together. */
export function isPreparer({ body, mandates }: MeetingFacts, upn: string, today: Day): boolean {
  if (body.rules.preparedBy?.value !== 'jointly') return false;
  return preparersOf(mandates, body.nr, body.rules, today).some((one) => sameUpn(one, upn));
}

/** What those who prepare a meeting have said of the lines somebody may read; of a masked line nothing is told. */
export function remarkViews({ site, person }: Member, { remarks, items, masked }: SeenFacts): readonly RemarkView[] {
  const open = new Set(items.filter(({ id }) => !masked.has(id)).map(({ id }) => id));
  return remarks
    .filter(({ itemId }) => open.has(itemId))
    .map(({ id, version, itemId, kind, text, upn, name, madeAt, state }) => ({
      ...{ id: addressOf(site, id), version, itemId: addressOf(site, itemId), kind, text, name, madeAt, state },
      mine: sameUpn(upn, person.upn),
    }));
}

/** The files that go out with a line. */
export function annexViews(
  { site }: Member,
  { annexes }: Pick<MeetingFacts, 'annexes'>,
  item: Stored<AgendaItem>,
): AgendaItemView['annexes'] {
  return annexesOf(annexes, item).map(({ id, name, size, addedBy, ground = null }) => ({
    ...{ id: addressOf(site, id), name, size, by: addedBy, ground },
  }));
}
