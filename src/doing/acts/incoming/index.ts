import { createHash } from 'node:crypto';
import type { ActAnswer, ActFields } from '../../../api/acts';
import type { incomingActs } from '../../../api/acts/incoming';
import { dayOf, momentOf } from '../../../core/calendar';
import { receive, takeCareOf, type Incoming, type Registration } from '../../../core/incoming/incoming';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { incomingTexts } from '../../../texts/incoming';
import { say } from '../../../texts/said';
import { aboutRow, type ActsOf } from '../act';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { pressOf } from '../press';

export const aboutIncoming: ActsOf<typeof incomingActs> = {
  receiveIncoming: { about: 'body', needs: 'register', perform: receiveIncoming },
  registerIncoming: aboutRow(lists.incoming, 'register', registerIncoming),
  keepInOrder: aboutRow(lists.incoming, 'register', keepInOrder),
};

/**
 * Keeps what came from outside as it came (design decision 17): it is received whatever the body has decided, and a body
 * without a records creator is warned. A personal identity number in it is the sender's: nothing is taken out.
 */
async function receiveIncoming(acting: InBody, fields: ActFields<'receiveIncoming'>): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const { body, site } = facts;
  const { receivedOn, receivedAt, sender, receiver, subject, content, file } = fields;
  const at = momentOf(receivedOn, receivedAt);
  const texts = incomingTexts(language);
  if (at > world.now()) return refuse('notYet', texts.notYet);
  const received = receive({
    bodyNr: body.nr,
    receivedAt: at,
    sender,
    receiver,
    subject,
    content,
    original: { address: file, sha256: createHash('sha256').update(content).digest('hex') },
    recordsCreator: body.rules.recordsCreator,
    key: `incoming:${String(body.nr)}:${pressOf(acting)}`,
    upn: member.person.upn,
  });
  const stored = await site.add(lists.incoming, received.incoming);
  return done(acting, texts.received(stored.subject), stored, received.warns.length === 0 ? [] : [texts.noCreator]);
}

/** Notes the number that what came in has in the register. */
function registerIncoming(acting: InBody, incoming: Stored<Incoming>, fields: ActFields<'registerIncoming'>) {
  const registration = { kind: 'registered', number: fields.number, ...byMe(acting) } as const;
  return take(acting, incoming, fields.version, registration);
}

/** Notes that what came in is kept in order without a number. */
function keepInOrder(acting: InBody, incoming: Stored<Incoming>, fields: ActFields<'keepInOrder'>) {
  return take(acting, incoming, fields.version, { kind: 'keptInOrder', ...byMe(acting) });
}

function byMe({ world, member }: InBody): Pick<Registration, 'on' | 'by'> {
  return { on: dayOf(world.now()), by: member.person.upn };
}

async function take(
  acting: InBody,
  incoming: Stored<Incoming>,
  version: string,
  registration: Registration,
): Promise<ActAnswer> {
  const texts = incomingTexts(acting.language);
  const said = texts.takenCareOf(incoming.subject, registration);
  if (JSON.stringify(incoming.registration) === JSON.stringify(registration)) return done(acting, said, incoming);
  // A body that has decided whose record its papers are since: then that is whose this is.
  const recordsCreator = incoming.recordsCreator ?? acting.facts.body.rules.recordsCreator?.value ?? null;
  const taken = takeCareOf({ ...incoming, recordsCreator }, registration);
  if (!taken.ok) return refuse(taken.refusal.reason, say(texts.refused, taken.refusal));
  if (incoming.version !== version) return changedByOther(acting);
  const changed = await acting.facts.site.change(lists.incoming, incoming, {
    ...taken.value,
    recordsCreator,
    actedBy: acting.member.person.upn,
  });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}
