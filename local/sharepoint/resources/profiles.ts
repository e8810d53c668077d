import { personLogin, type Person } from '../graph/directory';
import type { Context } from '../graph/context';
import type { Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import type { JsonObject } from '../odata/json';
import { textArgument } from '../odata/path';

/** What the directory knows of a person, under the names of profile properties. */
const known = ({ upn, name, mail }: Person): Readonly<Record<string, string>> => ({
  AccountName: personLogin(upn),
  PreferredName: name,
  WorkEmail: mail,
  UserName: upn,
  'SPS-UserPrincipalName': upn,
});

function properties(person: Person): JsonObject {
  return {
    AccountName: personLogin(person.upn),
    DirectReports: [],
    DisplayName: person.name,
    Email: person.mail,
    ExtendedManagers: [],
    ExtendedReports: [],
    IsFollowed: false,
    LatestPost: null,
    Peers: [],
    PersonalSiteHostUrl: null,
    PersonalUrl: null,
    PictureUrl: null,
    Title: null,
    UserProfileProperties: Object.entries(known(person)).map(([Key, Value]) => ({
      Key,
      Value,
      ValueType: 'Edm.String',
    })),
    UserUrl: null,
  };
}

/** Who has no profile is answered with null. */
function profileOf(context: Context, name: string): Node {
  const person = context.directory.personCalled(name);
  if (person === undefined) return { kind: 'null' };
  const type = 'SP.UserProfiles.PersonProperties';
  return { kind: 'value', value: { name: 'PersonProperties', type, value: properties(person) } };
}

/** Profiles as far as the directory goes. */
export const profiles: Resources['profiles'] = {
  links: {
    getmyproperties: (_node, context) => profileOf(context, context.caller.principal.upn ?? ''),
  },
  functions: {
    getpropertiesfor: (_node, args, context) => profileOf(context, textArgument(args, 'accountname', 0)),
    getuserprofilepropertyfor: (_node, args, context) => {
      const person = context.directory.personCalled(textArgument(args, 'accountname', 0));
      const asked = person === undefined ? '' : (known(person)[textArgument(args, 'propertyname', 1)] ?? '');
      return { kind: 'value', value: { name: 'GetUserProfilePropertyFor', type: 'Edm.String', value: asked } };
    },
  },
};
