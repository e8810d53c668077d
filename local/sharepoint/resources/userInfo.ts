import { describe } from '../graph/entity';
import { found, type Entity } from '../graph/node';
import type { Resources } from '../graph/resource';
import { lookupNotValid } from '../odata/errors';
import type { Principal } from '../store/rows';

/** A person seen from a row: not the user, but their row in the user information list, whose columns have other names. */
export function userInfoEntity(principal: Principal): Entity {
  const { id, title, login, mail, upn } = principal;
  const entity = describe({
    node: { kind: 'userInfo', principal },
    type: 'SP.Data.UserInfoItem',
    set: 'SP.ListData.UserInfoItems',
    id: `Web/SiteUserInfoList/Items(${id})`,
    properties: { Id: id, Title: title, Name: login, EMail: mail, UserName: upn ?? '' },
  });
  return { ...entity, unknown: lookupNotValid };
}

export const userInfo: Resources['userInfo'] = { read: ({ principal }) => found(userInfoEntity(principal)) };
