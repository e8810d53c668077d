import type { Rows } from './rows';

/** Lists, their rows and their columns. */
export const lists: Rows = {
  List: {
    covered: {
      around: 'eventReceivers firstUniqueAncestorSecurableObject userCustomActions getView',
      lists: 'update getParentInfos rootFolder views defaultView delete',
      changes: 'getChanges',
      caml: 'getItemsByCAMLQuery',
      renderList: 'renderListData renderListDataAsStream',
      permissions:
        'addValidateUpdateItemUsingPath items getUserEffectivePermissions getCurrentUserEffectivePermissions breakRoleInheritance resetRoleInheritance',
      contentTypes: 'contentTypes',
      siteUsers: 'userHasPermissions currentUserHasPermissions',
      webhooks: 'subscriptions',
      others: 'effectiveBasePermissions forms',
      fields: 'fields',
      recycleBin: 'recycle',
      batch: 'roleAssignments',
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
      lookups: 'validateUpdateListItem breakRoleInheritance',
      permissions: 'roleAssignments resetRoleInheritance',
      siteUsers: 'userHasPermissions getUserEffectivePermissions currentUserHasPermissions',
      others: 'deleteWithParams getParentInfos getCurrentUserEffectivePermissions',
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
      drafts: 'delete',
    },
  },
  ItemVersions: {
    covered: {
      drafts: 'getById',
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
        'createFieldAsXml getById getByInternalNameOrTitle addText addDateTime addNumber addMultilineText addUrl addChoice addBoolean addLocation',
      around: 'addField',
      calculated: 'addCalculated',
      multiValues: 'addCurrency addUser addMultiChoice',
      contentTypes: 'addLookup addDependentLookupField addImageField getByTitle',
      others: 'add',
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
      lists: 'fields',
      around: 'setViewXml',
      others: 'update delete',
    },
    refused: {
      'pages are drawn by SharePoint itself': 'renderAsHtml',
    },
  },
  ViewFields: {
    covered: {
      around: 'getSchemaXml move',
      lists: 'add removeAll',
      others: 'remove',
    },
  },
  Views: {
    covered: {
      lists: 'add',
      others: 'getById',
      renderList: 'getByTitle',
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
