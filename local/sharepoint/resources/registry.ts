import type { Node } from '../graph/node';
import type { AnyResource, Resources } from '../graph/resource';
import { attachedFile, attachment, attachments } from './attachments';
import { contentType, contentTypeFields, contentTypes, fieldLink, fieldLinks } from './contentTypes';
import { fields, field } from './fields';
import { file, fileBytes } from './files';
import { fileVersion, fileVersions } from './fileVersions';
import { files, folder, folders } from './folders';
import { item, items } from './items';
import { listForm, listForms } from './listForms';
import { itemText } from './itemText';
import { lookedUp, references } from './lookups';
import { list, lists } from './lists';
import { groupMembers, groups, groupsOf, principal, users } from './principals';
import { profiles } from './profiles';
import { properties } from './properties';
import { binLine, recycleBin } from './recycleBin';
import { regionalSettings, timeZone } from './regional';
import { assignment, assignments, bindings, role, roles } from './roles';
import { search, searchQuery } from './search';
import { storageMetrics } from './storageMetrics';
import { subscription, subscriptions } from './subscriptions';
import { userInfo } from './userInfo';
import { userInfoList, userInfos } from './userInfoList';
import { emptyCollection, navigation, nothing, value } from './values';
import { itemVersion, itemVersions } from './versions';
import { view, viewFields, views } from './views';
import { root, site, web } from './web';
import { allProperties, subweb, webInfos, webs } from './webs';

/** Everything an address can lead to. Widening the stand-in is a kind in `graph/node.ts` and a line here. */
const resources: Resources = {
  root,
  site,
  web,
  webs,
  webInfos,
  allProperties,
  subweb,
  regionalSettings,
  timeZone,
  users,
  groups,
  roles,
  lists,
  list,
  fields,
  field,
  contentTypes,
  contentType,
  contentTypeFields,
  fieldLinks,
  fieldLink,
  views,
  view,
  viewFields,
  subscriptions,
  subscription,
  items,
  item,
  itemText,
  lookedUp,
  references,
  emptyCollection,
  navigation,
  listForms,
  listForm,
  userInfoList,
  userInfos,
  profiles,
  itemVersions,
  itemVersion,
  folder,
  folders,
  files,
  file,
  fileVersions,
  fileVersion,
  fileBytes,
  properties,
  storageMetrics,
  attachments,
  attachment,
  attachedFile,
  recycleBin,
  binLine,
  principal,
  userInfo,
  groupMembers,
  groupsOf,
  role,
  assignments,
  assignment,
  bindings,
  search,
  searchQuery,
  null: nothing,
  value,
};

/** The one place where a node meets what can be done with it; the table above keeps the kinds together. */
export const resourceOf = (node: Node): AnyResource => resources[node.kind] as unknown as AnyResource;
