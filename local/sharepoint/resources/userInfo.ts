import { describe } from '../graph/entity';
import { found } from '../graph/node';
import type { Resources } from '../graph/resource';
import { unknownColumn } from '../odata/errors';

/** A person seen from a row: not the user, but their row in the user information list, whose columns have other names. */
export const userInfo: Resources['userInfo'] = {
  read(node) {
    const { id, title, login, mail, upn } = node.principal;
    const entity = describe({
      node,
      type: 'SP.Data.UserInfoItem',
      set: 'SP.ListData.UserInfoItems',
      id: `Web/SiteUserInfoList/Items(${id})`,
      properties: { Id: id, Title: title, Name: login, EMail: mail, UserName: upn ?? '' },
    });
    return found({ ...entity, unknown: unknownColumn });
  },
};
