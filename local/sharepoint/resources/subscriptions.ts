import { randomUUID } from 'node:crypto';
import { SharePointError } from '../odata/errors';
import { isoSeconds, textOf } from '../odata/json';
import { textArgument, type Arguments } from '../odata/path';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { created, found, many, merged, type Entity, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { Right } from '../security/rights';
import {
  addSubscription,
  removeSubscription,
  saveSubscription,
  subscriptionsOf,
  type Subscription,
} from '../store/subscriptions';
import type { List } from '../store/rows';
import { EchoWanted, isLoopback } from '../webhooks/echo';

const LONGEST_MS = 180 * 24 * 60 * 60 * 1000;

const refused = (message: string): SharePointError =>
  new SharePointError(400, '-1, System.InvalidOperationException', message);

const missing = (): SharePointError =>
  new SharePointError(404, '-1, System.ArgumentException', 'The specified subscription does not exist.');

function entity(list: List, one: Subscription): Entity {
  return describe({
    node: { kind: 'subscription', list, subscription: one },
    type: 'Microsoft.SharePoint.Webhooks.Subscription',
    set: 'SP.ApiData.Subscriptions',
    id: `Web/Lists(guid'${list.guid}')/Subscriptions('${one.guid}')`,
    properties: {
      clientState: one.clientState,
      expirationDateTime: isoSeconds(one.expires),
      id: one.guid,
      notificationUrl: one.notificationUrl,
      resource: list.guid,
      resourceData: null,
    },
  });
}

/** A time within 180 days from now (sp-dev-docs 2164: to the hour). */
function expiryOf(text: string | undefined, now: number): number {
  const expires = Date.parse(text ?? '');
  if (!Number.isFinite(expires) || expires <= now || expires > now + LONGEST_MS)
    throw refused('The specified expiration date is invalid. Should be greater than today and within 6 months');
  return expires;
}

/** The receiver must have said back what it was sent; this stand-in asks nobody outside its machine. */
function demandEcho(context: Context, url: string): void {
  const echo = isLoopback(url) ? context.echoes.get(url) : 'silent';
  if (echo === undefined) throw new EchoWanted(url);
  if (echo === 'silent') throw refused(`Failed to validate the notification URL '${url}'.`);
}

function byId({ list }: { readonly list: List }, args: Arguments, context: Context): Node {
  const guid = textArgument(args, 'subscriptionid', 0).toLowerCase();
  const one = subscriptionsOf(context.db, list.id, context.now).find((each) => each.guid === guid);
  if (one === undefined) throw missing();
  return { kind: 'subscription', list, subscription: one };
}

export const subscriptions: Resources['subscriptions'] = {
  read: ({ list }, context) =>
    many(
      'SP.ApiData.Subscriptions',
      subscriptionsOf(context.db, list.id, context.now).map((one) => entity(list, one)),
    ),
  functions: { '': byId, getbyid: byId },
  post({ list }, context) {
    context.access.demand(list.scope, Right.editListItems);
    const body = context.body.json();
    const notificationUrl = textOf(body, 'notificationUrl') ?? '';
    const expires = expiryOf(textOf(body, 'expirationDateTime'), context.now);
    demandEcho(context, notificationUrl);
    const clientState = textOf(body, 'clientState') ?? null;
    const one = { guid: randomUUID(), list: list.id, notificationUrl, clientState, expires };
    addSubscription(context.db, one);
    return created(found(entity(list, { ...one, seen: 0 })));
  },
};

export const subscription: Resources['subscription'] = {
  read: ({ list, subscription: one }) => found(entity(list, one)),
  merge({ list, subscription: one }, context) {
    context.access.demand(list.scope, Right.editListItems);
    const body = context.body.json();
    const notificationUrl = textOf(body, 'notificationUrl') ?? one.notificationUrl;
    const expires =
      body['expirationDateTime'] === undefined
        ? one.expires
        : expiryOf(textOf(body, 'expirationDateTime'), context.now);
    if (notificationUrl !== one.notificationUrl) demandEcho(context, notificationUrl);
    const clientState = textOf(body, 'clientState') ?? one.clientState;
    saveSubscription(context.db, { ...one, notificationUrl, clientState, expires });
    return merged;
  },
  // As recorded, 204 and not 200.
  remove({ list, subscription: one }, context) {
    context.access.demand(list.scope, Right.editListItems);
    removeSubscription(context.db, one.guid);
    return merged;
  },
};
