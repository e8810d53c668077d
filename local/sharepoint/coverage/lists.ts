import type { Rows } from './rows';

/** Lists, their rows and their columns. */
export const lists: Rows = {
  List: {
    covered: {
      multiValues: 'effectiveBasePermissions',
      around: 'eventReceivers forms firstUniqueAncestorSecurableObject userCustomActions getView',
      lists: 'update getParentInfos rootFolder fields views defaultView delete',
      changes: 'getChanges',
      caml: 'getItemsByCAMLQuery',
      attachments: 'recycle',
      renderList: 'renderListData renderListDataAsStream',
      permissions:
        'addValidateUpdateItemUsingPath items roleAssignments getUserEffectivePermissions getCurrentUserEffectivePermissions breakRoleInheritance resetRoleInheritance currentUserHasPermissions',
      contentTypes: 'contentTypes',
      siteUsers: 'userHasPermissions',
      webhooks: 'subscriptions',
    },
    refused: {
      'lookups are asked for from the list that holds them': 'relatedFields',
      'rights management is a service of its own': 'informationRightsManagementSettings',
      'it answers XML; getChanges tells the same': 'getListItemChangesSinceToken',
      'forms are drawn by SharePoint itself': 'renderListFormData',
      'rows get their number when they are made': 'reserveListItemId',
      'defaults by folder are kept in a page of the library’s forms': 'getDefaultColumnValues setDefaultColumnValues',
      'there is one language': 'titleResource descriptionResource',
      'site designs and scripts are the tenant’s': 'getSiteScript',
    },
    local: 'hasPermissions',
  },
  Lists: {
    covered: {
      lists: 'getById getByTitle add ensure',
      around: 'ensureSiteAssetsLibrary',
    },
    refused: {
      'pages are SharePoint’s own': 'ensureSitePagesLibrary',
    },
  },
  Item: {
    covered: {
      multiValues: 'effectiveBasePermissions effectiveBasePermissionsForUI fieldValuesAsHTML fieldValuesForEdit',
      items: 'fieldValuesAsText versions update recycle delete',
      around: 'list attachmentFiles contentType file folder firstUniqueAncestorSecurableObject',
      moving: 'deleteWithParams getParentInfos',
      lookups: 'validateUpdateListItem breakRoleInheritance',
      permissions:
        'roleAssignments getUserEffectivePermissions getCurrentUserEffectivePermissions resetRoleInheritance currentUserHasPermissions',
      siteUsers: 'userHasPermissions',
    },
    refused: {
      'documents are opened by Office': 'getWopiFrameUrl',
      'pictures are uploaded as files': 'setImageField',
      'comments and likes are kept outside lists': 'comments getLikedBy like unlike getLikedByInformation rate',
      'sharing links and invitations are not permissions of the site':
        'shareWith getShareLink checkSharingPermissions getSharingInformation getObjectSharingSettings unshare deleteSharingLinkByKind unshareLink',
    },
    local: 'hasPermissions',
  },
  ItemVersion: {
    covered: {
      items: 'delete',
    },
  },
  ItemVersions: {
    covered: {
      items: 'getById',
    },
  },
  Items: {
    covered: {
      items: 'getById add',
      around: 'getItemByStringId',
    },
  },
  Field: {
    covered: {
      fields: 'update delete',
      contentTypes: 'setShowInDisplayForm setShowInEditForm setShowInNewForm',
    },
    refused: {
      'there is one language': 'titleResource descriptionResource',
    },
  },
  Fields: {
    covered: {
      fields:
        'createFieldAsXml getById getByTitle getByInternalNameOrTitle add addText addDateTime addNumber addMultilineText addUrl addChoice addBoolean addLocation',
      around: 'addField',
      calculated: 'addCalculated',
      multiValues: 'addCurrency addUser addMultiChoice',
      contentTypes: 'addLookup addDependentLookupField addImageField',
    },
  },
  ContentType: {
    covered: {
      contentTypes: 'update fieldLinks fields parent workflowAssociations delete',
    },
    refused: {
      'there is one language': 'titleResource descriptionResource',
    },
  },
  ContentTypes: {
    covered: {
      contentTypes: 'addAvailableContentType getById add',
    },
  },
  FieldLinks: {
    covered: {
      contentTypes: 'getById',
    },
  },
  View: {
    covered: {
      lists: 'fields update delete',
      around: 'setViewXml',
    },
    refused: {
      'pages are drawn by SharePoint itself': 'renderAsHtml',
    },
  },
  ViewFields: {
    covered: {
      around: 'getSchemaXml move',
      lists: 'add removeAll',
      changes: 'remove',
    },
  },
  Views: {
    covered: {
      lists: 'add getById getByTitle',
    },
  },
  Forms: {
    covered: {
      around: 'getById',
    },
  },
  Subscription: {
    covered: {
      webhooks: 'update delete',
    },
  },
  Subscriptions: {
    covered: {
      webhooks: 'getById add',
    },
  },
  RelatedItemManager: {
    refused: {
      'related items are links between tasks':
        'getRelatedItems getPageOneRelatedItems addSingleLink addSingleLinkToUrl addSingleLinkFromUrl deleteSingleLink',
    },
  },
  Comment: {
    refused: {
      'comments and likes are kept outside lists': 'replies like unlike delete',
    },
  },
  Comments: {
    refused: {
      'comments and likes are kept outside lists': 'add getById clear',
    },
  },
  Replies: {
    refused: {
      'comments and likes are kept outside lists': 'add',
    },
  },
};
