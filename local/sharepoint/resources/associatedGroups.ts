import { badQuery } from '../odata/errors';
import { argument, type Arguments } from '../odata/path';
import type { Context } from '../graph/context';
import { done, type Answer } from '../graph/node';
import { assign } from '../store/roles';
import { EDIT, FULL_CONTROL, READ } from '../security/rights';
import { addMember, createPrincipal, groupByName } from '../store/principals';
import { saveSite } from '../store/sites';
import { ensurePrincipal } from './ensureUser';
import { demandManage } from './securable';

/** Gives the web an owners, a members and a visitors group of its own, and the levels that go with them. */
export function createAssociatedGroups(args: Arguments, context: Context): Answer {
  demandManage({ kind: 'web' }, context);
  const text = (name: string, place: number): string => String(argument(args, name, place) ?? '');
  const { db, site } = context;
  const seed = text('groupnameseed', 2) || site.title;
  const group = (kind: string, role: number): number => {
    const title = `${seed} ${kind}`;
    if (groupByName(db, site.id, title) !== undefined) throw badQuery(`The group ${title} already exists.`);
    const none = { mail: '', upn: null, admin: 0, owner: null };
    const { id } = createPrincipal(db, site.id, { ...none, kind: 8, login: title, title });
    assign(db, site.scope, { principal: id, role });
    return id;
  };
  const [ownerGroup, memberGroup, visitorGroup] = [
    group('Owners', FULL_CONTROL),
    group('Members', EDIT),
    group('Visitors', READ),
  ];
  for (const login of [text('userlogin', 0), text('userlogin2', 1)]) {
    if (login !== '') addMember(db, site.id, ownerGroup, ensurePrincipal(context, login).id);
  }
  db.run(
    'UPDATE principals SET owner = ? WHERE site = ? AND id IN (?, ?, ?)',
    ownerGroup,
    site.root,
    ownerGroup,
    memberGroup,
    visitorGroup,
  );
  saveSite(db, { ...site, ownerGroup, memberGroup, visitorGroup });
  return done;
}
