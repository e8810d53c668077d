import { createHash } from 'node:crypto';
import { mandatesIn } from '../../../core/bodies/holding';
import type { Role } from '../../../core/bodies/role';
import { dayOf } from '../../../core/calendar';
import type { ActAnswer, ActFields } from '../../../api/acts';
import type { oneselfActs } from '../../../api/acts/oneself';
import { receive } from '../../../core/incoming/incoming';
import * as lists from '../../../storage/lists';
import { oneselfTexts } from '../../../texts/oneself';
import { REQUEST_KEY } from '../../keeping/requests';
import { tell } from '../../outbox/telling';
import { forgetPerson } from '../../personData/forgetting';
import { changeOwn } from '../../settings/ownRow';
import type { ActsOf } from '../act';
import { changedByOther, done, type InBody } from '../acting';
import { pressOf } from '../press';
import { makeCalendarFeed, revokeCalendarFeed } from './feed';

export const aboutOneself: ActsOf<typeof oneselfActs> = {
  changeNoticeSettings: { about: 'body', needs: 'seeBody', perform: changeNoticeSettings },
  forgetMe: { about: 'body', needs: 'seeBody', perform: forgetMe },
  makeCalendarFeed: { about: 'body', needs: 'seeBody', perform: makeCalendarFeed },
  revokeCalendarFeed: { about: 'body', needs: 'seeBody', perform: revokeCalendarFeed },
  requestDocument: { about: 'body', needs: 'seeBody', perform: requestDocument },
};

/** Keeps how the person wants to be told, in the body's organisation. */
async function changeNoticeSettings(acting: InBody, fields: ActFields<'changeNoticeSettings'>): Promise<ActAnswer> {
  const { member, language } = acting;
  const { pace, quietFrom, quietTo } = fields;
  const settings = { pace, quietFrom, quietTo };
  const changed = await changeOwn(member, { settings });
  return changed.ok ? done(acting, oneselfTexts(language).settingsSaved(settings), null) : changedByOther(acting);
}

/**
 * Lets go of what no law keeps. What is handed in, decided or noted is public record, and the register says who has which
 * role: they stay, and it is said why (reliability I5).
 */
async function forgetMe(acting: InBody): Promise<ActAnswer> {
  const { world, member, language } = acting;
  const came = await forgetPerson(world, member.site, member.person);
  return came === 'forgotten' ? done(acting, oneselfTexts(language).forgotten, null) : changedByOther(acting);
}

/**
 * Hands a request for a public document to the registrar, with the time it came in. Who asks is neither asked for nor kept:
 * an authority may not ask (tryckfrihetsförordningen 2 kap. 18 §).
 */
async function requestDocument(acting: InBody, { request }: ActFields<'requestDocument'>): Promise<ActAnswer> {
  const { facts, world, language } = acting;
  const { body, site } = facts;
  const { document } = oneselfTexts(language);
  const receivedAt = world.now();
  const { incoming } = receive({
    bodyNr: body.nr,
    receivedAt,
    sender: document.sender,
    receiver: body.rules.registrar?.value ?? document.registrar,
    subject: document.subject,
    content: request,
    original: { address: '', sha256: createHash('sha256').update(request).digest('hex') },
    recordsCreator: body.rules.recordsCreator,
    key: `${REQUEST_KEY}${createHash('sha256')
      .update(`${String(body.nr)}:${pressOf(acting)}`)
      .digest('hex')
      .slice(0, 40)}`,
    upn: 'system',
  });
  const stored = await site.add(lists.incoming, incoming);
  await tell(world, site, {
    ...{ bodyNr: body.nr, meetingId: null, kind: 'documentRequested', aboutId: stored.id },
    ...{ about: String(stored.id), to: await registrarsOf(acting), actedBy: 'system' },
  });
  return done(acting, document.handedOver(stored.id, stored.receivedAt, body.rules.registrar?.value ?? null), null);
}

/** Who keep the papers of a body: whom the rule set names as registrar, where they are in the register, and its secretaries. */
const KEEPS_PAPERS: readonly Role[] = ['secretary', 'processLeader', 'associationManager', 'coordinator'];

async function registrarsOf({ facts, world }: InBody): Promise<readonly string[]> {
  const { body, site, mandates } = facts;
  const mail = body.rules.registrar?.value.toLowerCase().match(/[^\s<>(),;]+@[^\s<>(),;]+/g) ?? [];
  const { people } = mail.length === 0 ? NOBODY : await site.read({ people: { list: lists.people, where: { mail } } });
  const keepers = mandatesIn(mandates, body.nr, dayOf(world.now())).filter(({ role }) => KEEPS_PAPERS.includes(role));
  return [...new Set([...people.rows, ...keepers].map(({ upn }) => upn.toLowerCase()))];
}

const NOBODY = { people: { rows: [] } } as const;
