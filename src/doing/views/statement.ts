import { preparationOf } from '../../core/matters/hop';
import { placeOfBody } from '../../core/matters/place';
import { dayOf } from '../../core/calendar';
import { isOpenTo } from '../../core/confidential/confidential';
import { describeStatement } from '../../documents/statementDocument';
import * as lists from '../../storage/lists';
import { documentTexts } from '../../texts/documents';
import { find } from '../addressing';
import { asSeenBy, readerIn } from '../confidential/seeing';
import { annexesOf } from '../meetings/annexes';
import { besidesOf } from '../meetings/besides';
import { loadMeeting } from '../meetings/facts';
import { may, standingOf } from '../meetings/standing';
import type { Member, World } from '../world';
import { writePaper, type PaperForm } from './paper';

/**
 * The statement on a line of an agenda as a file to write on, with what is known under its headings: what the line says,
 * the way of its matter, the clauses proposed and the annexes (DEC-15, DEC-17). For those who prepare the meeting and may
 * see the line; undefined for everybody else.
 */
export async function statementOn(
  world: World,
  members: readonly Member[],
  address: string,
  as: PaperForm,
): Promise<Uint8Array | undefined> {
  const found = find(
    address,
    members.map((member) => ({ site: member.site, member })),
  );
  if (found === undefined) return undefined;
  const { person, site } = found.place.member;
  const { items } = await site.read({ items: { list: lists.agendaItems, where: { id: found.number } } });
  const facts = items.rows[0] && (await loadMeeting(site, items.rows[0].meetingId));
  if (facts === undefined || may(standingOf(world, facts, person.upn), 'prepare') === 'no') return undefined;
  const seen = asSeenBy(facts, readerIn(world, facts, person.upn), person.language);
  const item = seen.items.find(({ id }) => id === found.number);
  if (item === undefined || seen.masked.has(item.id)) return undefined;
  const { hops, resolutions } = await site.read({
    hops: { list: lists.hops, where: { matterId: item.matterId ?? [] } },
    resolutions: { list: lists.resolutions, where: { meetingId: facts.meeting.id } },
  });
  const { letterhead, matters } = await besidesOf({ site, items: [item] });
  const [matter] = matters.filter((one) => isOpenTo(one, seen.reader));
  const { body, meeting } = facts;
  const at = { at: placeOfBody(body, site.organisation), on: meeting.day };
  const steps = item.matterId === null ? [] : preparationOf(hops.rows, item.matterId, at);
  const resolution = resolutions.rows.find(({ itemId }) => itemId === item.id);
  const clauses = resolution !== undefined && isOpenTo(resolution, seen.reader) ? resolution.clauses : [];
  const texts = documentTexts(person.language);
  const { step } = texts.statement;
  const described = describeStatement(
    {
      bodyName: body.name,
      title: item.title,
      registrationNumber: matter?.registrationNumber ?? '',
      caseOfficer: matter?.caseOfficer ?? item.presenter,
      meetingDay: meeting.day,
      itemNr: item.order,
      recordsCreator: body.rules.recordsCreator?.value ?? null,
      drawnUpOn: dayOf(world.now()),
      ...(letterhead === undefined ? {} : { letterhead }),
      parts: {
        description: item.description,
        decisionMaterial: item.purpose,
        preparation: steps.map(({ day, at: where }) => step(day, where)).join('\n'),
        proposedDecision: clauses.map(({ text }) => `att ${text}`).join('\n'),
        appendices: annexesOf(seen.annexes, item)
          .map(({ name }) => name)
          .join('\n'),
        ...{ reasons: '', economy: '', patientSafety: '', equality: '', environment: '' },
      },
    },
    texts,
  );
  return writePaper(described, as);
}
