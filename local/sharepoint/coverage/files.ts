import type { Rows } from './rows';

/** Files and folders. */
export const files: Rows = {
  File: {
    covered: {
      files: 'listItemAllFields versions recycle exists setContent getItem getText getBuffer delete',
      around: 'getLockedByUser getBlob getJSON getStream',
      drafts: 'approve deny publish unpublish',
      uploads: 'cancelUpload setContentChunked',
      checkout: 'checkin checkout undoCheckout',
      moving: 'copyTo copyByPath moveByPath deleteWithParams',
    },
    refused: {
      'sharing links and invitations are not permissions of the site':
        'shareWith getShareLink checkSharingPermissions getSharingInformation getObjectSharingSettings unshare deleteSharingLinkByKind unshareLink',
      'pages are SharePoint’s own': 'getLimitedWebPartManager',
    },
    local: 'moveCopyImpl getParsed',
  },
  Files: {
    covered: {
      around: 'getByUrl',
      files: 'addUsingPath',
      uploads: 'addChunked addTemplateFile',
    },
  },
  Version: {
    covered: {
      around: 'getBlob getJSON getStream',
      drafts: 'getText delete',
      others: 'getBuffer',
    },
    local: 'getParsed',
  },
  Versions: {
    covered: {
      drafts: 'getById deleteAll deleteById recycleByID deleteByLabel recycleByLabel restoreByLabel',
    },
  },
  Folder: {
    covered: {
      folders: 'folders listItemAllFields delete',
      moving:
        'parentFolder properties storageMetrics getItem moveByPath copyByPath deleteWithParams addSubFolderUsingPath getParentInfos files',
      others: 'update',
      recycleBin: 'recycle',
    },
    refused: {
      'defaults by folder are kept in a page of the library’s forms':
        'getDefaultColumnValues setDefaultColumnValues clearDefaultColumnValues',
      'sharing links and invitations are not permissions of the site':
        'shareWith getShareLink checkSharingPermissions getSharingInformation getObjectSharingSettings unshare deleteSharingLinkByKind unshareLink',
    },
    local: 'moveCopyImpl',
  },
  Folders: {
    covered: {
      around: 'getByUrl',
      folders: 'addUsingPath',
    },
  },
  Attachment: {
    covered: {
      attachments: 'setContent recycle getText getBuffer delete',
      around: 'getBlob getJSON getStream',
    },
    local: 'getParsed',
  },
  Attachments: {
    covered: {
      attachments: 'getByName add',
    },
  },
  RecycleBin: {
    covered: {
      recycleBin: 'getById deleteAll deleteAllSecondStageItems moveAllToSecondStage restoreAll',
    },
  },
  RecycleBinItem: {
    covered: {
      recycleBin: 'delete moveToSecondStage restore',
    },
  },
  ClientsidePage: {
    refused: {
      'pages are SharePoint’s own':
        'pageLayout bannerImageUrl thumbnailUrl topicHeader title reservedHeight description layoutType headerTextAlignment showTopicHeader showPublishDate hasVerticalSection authorByLine verticalSection addSection addVerticalSection fromJSON load save discardPageCheckout promoteToNews findControlById findControl copy copyTo setBannerImage setBannerImageFromExternalUrl setAuthorById setAuthorByLoginName getItem recycle delete schedulePublish saveAsTemplate share getCanvasContent1 getLayoutWebpartsContent setControls getControls getEmphasisObj promoteNewsImpl mergePartToTree mergeColumnToTree getOrCreateSection specialSaveHandling json sections commentsDisabled',
    },
  },
  LimitedWebPartManager: {
    refused: {
      'pages are SharePoint’s own': 'scope webparts export import',
    },
  },
  WebPartDefinition: {
    refused: {
      'pages are SharePoint’s own': 'webpart saveChanges moveTo close open delete',
    },
  },
  WebPartDefinitions: {
    refused: {
      'pages are SharePoint’s own': 'getById getByControlId',
    },
  },
};
