import { describe } from '../graph/entity';
import { found, many } from '../graph/node';
import type { Resources } from '../graph/resource';
import { isoSeconds } from '../odata/json';
import { numberArgument } from '../odata/path';
import { Right } from '../security/rights';
import { usersOf } from '../store/principals';
import { siteById } from '../store/sites';
import { userById } from './principals';
import { userInfoEntity } from './userInfo';

/** The list of the people of a site: read only, as it is the people themselves. */
export const userInfoList: Resources['userInfoList'] = {
  read: (node, context) => {
    const root = siteById(context.db, context.site.root);
    return found(
      describe({
        node,
        type: 'SP.List',
        set: 'SP.ApiData.Lists',
        id: 'Web/SiteUserInfoList',
        properties: {
          BaseTemplate: 112,
          BaseType: 0,
          Created: isoSeconds(root.created),
          EntityTypeName: 'UserInfo',
          Hidden: true,
          Id: root.guid,
          ItemCount: usersOf(context.db, context.site.id).length,
          ListItemEntityTypeFullName: 'SP.Data.UserInfoItem',
          ParentWebUrl: root.url,
          Title: 'User Information List',
        },
      }),
    );
  },
  links: { items: () => ({ kind: 'userInfos' }), parentweb: () => ({ kind: 'web' }) },
  functions: { getitembyid: (_node, args, context) => infoById(context, args) },
};

type Follow = NonNullable<NonNullable<Resources['userInfos']['functions']>['']>;

const infoById = (context: Parameters<Follow>[2], args: Parameters<Follow>[1]): ReturnType<Follow> => {
  numberArgument(args, 'id', 0);
  const user = userById(context, args);
  return user.kind === 'principal' ? { kind: 'userInfo', principal: user.principal } : user;
};

export const userInfos: Resources['userInfos'] = {
  read: (_node, context) => {
    context.access.demand(context.site.scope, Right.browseUserInfo);
    return many('SP.ListData.UserInfoItems', usersOf(context.db, context.site.id).map(userInfoEntity));
  },
  functions: {
    '': (_node, args, context) => infoById(context, args),
    getbyid: (_node, args, context) => infoById(context, args),
  },
};
