import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import type { Entity } from '../graph/node';
import { principalById } from '../store/principals';
import type { Principal } from '../store/rows';

/** The settings of a group that are kept as they were given. */
export const groupDefaults = {
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
  Description: '',
  OnlyAllowMembersViewMembership: true,
  RequestToJoinLeaveEmailSetting: '',
} as const;

/** A person, an app, a directory group or a SharePoint group, as SharePoint shows it. */
export const principalEntity = (one: Principal, context: Context): Entity =>
  one.kind === 8 ? groupEntity(one, context) : userEntity(one);

function groupEntity(one: Principal, context: Context): Entity {
  const owner = one.owner === null ? undefined : principalById(context.db, context.site.id, one.owner);
  return describe({
    node: { kind: 'principal', principal: one },
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    id: `Web/SiteGroups/GetById(${one.id})`,
    properties: {
      Id: one.id,
      IsHiddenInUI: false,
      LoginName: one.login,
      Title: one.title,
      PrincipalType: one.kind,
      ...groupDefaults,
      ...one.props,
      OwnerTitle: owner?.title ?? '',
    },
    onRequest: {
      CanCurrentUserEditMembership: () => context.access.isIn(one.owner ?? 0),
      CanCurrentUserViewMembership: () => true,
    },
  });
}

function userEntity(one: Principal): Entity {
  return describe({
    node: { kind: 'principal', principal: one },
    type: 'SP.User',
    set: 'SP.ApiData.Users',
    id: `Web/GetUserById(${one.id})`,
    properties: {
      Id: one.id,
      IsHiddenInUI: false,
      LoginName: one.login,
      Title: one.title,
      PrincipalType: one.kind,
      Email: one.mail,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: one.upn?.toLowerCase().includes('#ext#') ?? false,
      IsSiteAdmin: one.admin === 1,
      UserId:
        one.upn === null
          ? null
          : { NameId: `1003${String(one.id).padStart(12, '0')}`, NameIdIssuer: 'urn:federation:microsoftonline' },
      UserPrincipalName: one.upn,
    },
  });
}
