import { personLogin, type Person } from '../graph/directory';
import type { Context } from '../graph/context';
import { ok, value, type Answer } from '../graph/node';
import { isObject, textOf, type Json, type JsonObject } from '../odata/json';
import type { Arguments } from '../odata/path';
import { groupByName, membersOf, principalByLogin } from '../store/principals';

type Method = (node: unknown, args: Arguments, context: Context) => Answer;

const PICKER = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';
const UTILITY = 'sp.utilities.utility';
const MOST_SUGGESTED = 30;

/** A person as the people picker tells of them. */
const picked = ({ upn, name, mail }: Person): JsonObject => ({
  Key: personLogin(upn),
  DisplayText: name,
  IsResolved: true,
  Description: upn,
  EntityType: 'User',
  EntityData: { IsAltSecIdPresent: 'False', Title: '', Email: mail, MobilePhone: '', Department: '', SIPAddress: mail },
  MultipleMatches: [],
  ProviderName: 'Tenant',
  ProviderDisplayName: 'Tenant',
});

const unresolved = (text: string, matches: readonly Person[]): JsonObject => ({
  Key: text,
  DisplayText: text,
  IsResolved: false,
  Description: text,
  EntityType: '',
  EntityData: {},
  MultipleMatches: matches.map(picked),
  ProviderName: '',
  ProviderDisplayName: '',
});

function asked(context: Context): { readonly text: string; readonly most: number } {
  const { queryParams } = context.body.json();
  const given = isObject(queryParams) ? queryParams : {};
  const most = Number(given['MaximumEntitySuggestions'] ?? MOST_SUGGESTED);
  return { text: textOf(given, 'QueryString')?.trim() ?? '', most: Number.isInteger(most) && most > 0 ? most : 1 };
}

/** The picker answers its JSON as a text. */
const asText = (name: string, found: Json): Answer => ok(value(name, 'Edm.String', JSON.stringify(found)));

const search: Method = (_node, _args, context) => {
  const { text, most } = asked(context);
  return asText('ClientPeoplePickerSearchUser', context.directory.peopleLike(text).slice(0, most).map(picked));
};

const resolve: Method = (_node, _args, context) => {
  const { text } = asked(context);
  const called = context.directory.personCalled(text);
  const like = called === undefined ? context.directory.peopleLike(text) : [called];
  const [first, ...others] = like;
  const answer = first !== undefined && others.length === 0 ? picked(first) : unresolved(text, like);
  return asText('ClientPeoplePickerResolveUser', answer);
};

/** A person as SP.Utilities tells of them; -1 for one the site has not seen. */
const principalInfo = (context: Context, { upn, name, mail }: Person): JsonObject => ({
  Department: '',
  DisplayName: name,
  Email: mail,
  JobTitle: '',
  LoginName: personLogin(upn),
  Mobile: '',
  PrincipalId: principalByLogin(context.db, context.site.id, personLogin(upn))?.id ?? -1,
  PrincipalType: 1,
  SIPAddress: mail,
});

const INFO = 'SP.Utilities.PrincipalInfo';
const texts = (given: Json | undefined): readonly string[] =>
  Array.isArray(given) ? given.filter((one: Json): one is string => typeof one === 'string') : [];

const resolvePrincipal: Method = (_node, _args, context) => {
  const text = textOf(context.body.json(), 'input') ?? '';
  const person = context.directory.personCalled(text);
  if (person === undefined) return ok({ is: 'null' });
  return ok(value('ResolvePrincipalInCurrentContext', INFO, principalInfo(context, person)));
};

const searchPrincipals: Method = (_node, _args, context) => {
  const body = context.body.json();
  const most = Number(body['maxCount'] ?? MOST_SUGGESTED);
  const like = context.directory.peopleLike(textOf(body, 'input') ?? '').slice(0, Math.max(most, 0));
  const infos = like.map((one) => principalInfo(context, one));
  return ok(value('SearchPrincipalsUsingContextWeb', `Collection(${INFO})`, infos));
};

/** The people in groups of the site; a person stands for themselves. */
const expandGroups: Method = (_node, _args, context) => {
  const { inputs, maxCount } = context.body.json();
  const upns = texts(inputs).flatMap((name) => {
    const group = groupByName(context.db, context.site.id, name);
    if (group === undefined) return [context.directory.personCalled(name)?.upn];
    return membersOf(context.db, context.site.id, group.id).map(({ upn }) => upn);
  });
  const people = [...new Set(upns)].flatMap((upn) => context.directory.person(upn ?? '') ?? []);
  const infos = people.slice(0, Number(maxCount ?? MOST_SUGGESTED)).map((one) => principalInfo(context, one));
  return ok(value('ExpandGroupsToPrincipals', `Collection(${INFO})`, infos));
};

const ownAddress: Method = (_node, _args, context) =>
  ok(value('GetCurrentUserEmailAddresses', 'Edm.String', context.caller.principal.mail));

/** Finding people, from the directory; groups and other sources are not searched. */
export const peopleMethods: Readonly<Record<string, Method>> = {
  [`${PICKER}.clientpeoplepickersearchuser`]: search,
  [`${PICKER}.clientpeoplepickerresolveuser`]: resolve,
  [`${UTILITY}.resolveprincipalincurrentcontext`]: resolvePrincipal,
  [`${UTILITY}.searchprincipalsusingcontextweb`]: searchPrincipals,
  [`${UTILITY}.expandgroupstoprincipals`]: expandGroups,
  [`${UTILITY}.getcurrentuseremailaddresses`]: ownAddress,
};
