import type { Rows } from './rows';

/** Sites, webs, people and permissions. */
export const sites: Rows = {
  App: {
    refused: {
      'apps are the tenant’s': 'deploy retract install uninstall upgrade remove do',
    },
  },
  AppCatalog: {
    refused: {
      'apps are the tenant’s': 'getAppById syncSolutionToTeams add',
    },
  },
  Features: {
    refused: {
      'there are none': 'add getById remove',
    },
  },
  HubSite: {
    refused: {
      'hub sites join site collections of a tenant, and here are single sites': 'getSite',
    },
  },
  HubSites: {
    refused: {
      'hub sites join site collections of a tenant, and here are single sites': 'getById',
    },
  },
  Navigation: {
    covered: {
      around: 'quicklaunch topNavigationBar',
    },
  },
  NavigationNode: {
    refused: {
      'menus hold nothing': 'children update delete',
    },
  },
  NavigationNodes: {
    refused: {
      'menus hold nothing': 'getById add moveAfter',
    },
  },
  NavigationService: {
    refused: {
      'menus are drawn by SharePoint itself': 'getMenuState getMenuNodeKey',
    },
  },
  Profiles: {
    covered: {
      around:
        'myProperties getPropertiesFor getUserProfilePropertyFor clientPeoplePickerResolveUser clientPeoplePickerSearchUser',
    },
    refused: {
      'of a profile there is what the directory holds, and nobody follows anybody':
        'getEditProfileLink getIsMyPeopleListPublic amIFollowedBy amIFollowing getFollowedTags getFollowersFor myFollowers getPeopleFollowedBy trendingTags hideSuggestion isFollowing setMyProfilePic setSingleValueProfileProperty setMultiValuedProfileProperty createPersonalSiteEnqueueBulk ownerUserProfile userProfile createPersonalSite shareAllSocialData',
    },
    local: 'clientPeoplePickerQuery profileLoader',
  },
  SitePageService: {
    refused: {
      'pages are SharePoint’s own': 'getCurrentUserMemberships',
    },
  },
  RegionalSettings: {
    covered: {
      around: 'timeZone getInstalledLanguages',
    },
    refused: {
      'there is one time zone': 'timeZones',
    },
  },
  TimeZone: {
    covered: {
      around: 'utcToLocalTime localTimeToUTC',
    },
  },
  TimeZones: {
    refused: {
      'there is one time zone': 'getById',
    },
  },
  Search: {
    refused: {
      'there is no index of what is written': 'run fixArrProp parseQuery',
    },
  },
  Suggest: {
    refused: {
      'there is no index of what is written': 'run mapQueryToQueryString',
    },
  },
  RoleAssignment: {
    covered: {
      around: 'bindings',
      others: 'delete',
    },
    refused: {
      'an assignment has one member, and SharePoint answers Not Found too': 'groups',
    },
  },
  RoleAssignments: {
    covered: {
      permissions: 'add remove',
      around: 'getById',
    },
  },
  RoleDefinition: {
    covered: {
      permissions: 'delete',
      siteUsers: 'update',
    },
  },
  RoleDefinitions: {
    covered: {
      permissions: 'getById getByName getByType add',
    },
  },
  SiteDesigns: {
    refused: {
      'site designs and scripts are the tenant’s':
        'run createSiteDesign applySiteDesign getSiteDesigns getSiteDesignMetadata updateSiteDesign deleteSiteDesign getSiteDesignRights grantSiteDesignRights revokeSiteDesignRights addSiteDesignTask addSiteDesignTaskToCurrentWeb getSiteDesignTask getSiteDesignRun getSiteDesignRunStatus',
    },
  },
  SiteGroup: {
    covered: {
      groups: 'users update setUserAsOwner',
    },
  },
  SiteGroups: {
    covered: {
      groups: 'getById add getByName removeByLoginName',
      siteUsers: 'removeById',
    },
  },
  SiteScripts: {
    refused: {
      'site designs and scripts are the tenant’s':
        'run getSiteScripts createSiteScript getSiteScriptMetadata deleteSiteScript updateSiteScript getSiteScriptFromList getSiteScriptFromWeb executeSiteScriptAction',
    },
  },
  SiteUser: {
    covered: {
      groups: 'groups',
      siteUsers: 'update',
      others: 'delete',
    },
  },
  SiteUsers: {
    covered: {
      siteUsers: 'getById getByEmail getByLoginName removeById removeByLoginName add',
    },
  },
  Site: {
    covered: {
      around: 'features userCustomActions getDocumentLibraries getWebUrlFromPageUrl exists',
      webs: 'rootWeb openWebById getRootWeb',
      changes: 'getChanges',
      recycleBin: 'recycleBin',
    },
    refused: {
      'the settings of a whole site collection are made in the configuration': 'update',
      'hub sites join site collections of a tenant, and here are single sites':
        'joinHubSite registerHubSite unRegisterHubSite',
      'sites are made in the configuration':
        'delete createCommunicationSite createCommunicationSiteFromProps createModernTeamSite createModernTeamSiteFromProps setSiteLogo',
    },
  },
  MySocial: {
    refused: {
      'what people follow is kept outside sites': 'followed followedCount followers suggestions',
    },
  },
  Social: {
    refused: {
      'what people follow is kept outside sites':
        'my getFollowedSitesUri getFollowedDocumentsUri follow isFollowed stopFollowing createSocialActorInfoRequestBody',
    },
  },
  Utilities: {
    covered: {
      around: 'getCurrentUserEmailAddresses resolvePrincipal searchPrincipals expandGroupsToPrincipals',
    },
    refused: {
      'no mail leaves this machine': 'sendEmail createEmailBodyForInvitation',
    },
    local: 'excute',
  },
  UserCustomAction: {
    refused: {
      'there are none': 'update delete',
      'there is one language': 'titleResource descriptionResource',
    },
  },
  UserCustomActions: {
    refused: {
      'there are none': 'getById add clear',
    },
  },
  Web: {
    covered: {
      webs: 'getFileByServerRelativePath lists roleDefinitions roleAssignments breakRoleInheritance resetRoleInheritance siteGroups associatedMemberGroup associatedVisitorGroup ensureUser getUserById webs allProperties webinfos getParentWeb update delete',
      files: 'getFileById',
      uploads: 'getFileByUrl',
      around:
        'siteUserInfoList customListTemplates features availablefields getFolderByServerRelativePath navigation firstUniqueAncestorSecurableObject associatedOwnerGroup userCustomActions getSubwebsFilteredForCurrentUser',
      moving: 'defaultDocumentLibrary getFolderById',
      lists: 'getList',
      contentTypes: 'contentTypes fields',
      permissions: 'currentUserHasPermissions',
      attachments: 'recycleBin',
      siteUsers: 'userHasPermissions createDefaultAssociatedGroups getUserEffectivePermissions',
      groups: 'siteUsers currentUser',
      changes: 'getChanges',
      others: 'regionalSettings rootFolder folders getCurrentUserEffectivePermissions',
    },
    refused: {
      'apps are the tenant’s': 'appcatalog',
      'pages are SharePoint’s own':
        'getClientsideWebParts addClientsidePage loadClientsidePage addRepostPage addFullPageApp',
      'looks are SharePoint’s own': 'getCatalog applyTheme applyWebTemplate mapToIcon availableWebTemplates',
      'hub sites join site collections of a tenant, and here are single sites': 'hubSiteData syncHubSiteTheme',
      'there is one language': 'titleResource descriptionResource',
      'related items are links between tasks': 'relatedItems',
      'sharing links and invitations are not permissions of the site':
        'shareWith shareObject shareObjectRaw unshareObject',
      'site designs and scripts are the tenant’s':
        'getSiteDesignRuns addSiteDesignTask getSiteDesignRunStatus getSiteScript',
      'storage entities are the tenant’s': 'getStorageEntity setStorageEntity removeStorageEntity',
    },
    local: 'batched hasPermissions',
  },
  Webs: {
    covered: {
      webs: 'add',
    },
  },
};
