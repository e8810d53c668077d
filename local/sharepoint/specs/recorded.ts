/** The types a value was recorded with; several where it was seen with several. */
type Types = string;

/**
 * What SharePoint Online answers of each kind of thing without $select, at odata=nometadata: the names by their type.
 * Read from the responses the public repository pnp/pnpcore (MIT) recorded of the real service.
 */
export const recorded: Readonly<Record<string, Readonly<Record<Types, string>>>> = {
  web: {
    boolean:
      'AllowRssFeeds DocumentLibraryCalloutOfficeWebAppPreviewersDisabled EnableMinimalDownload FooterEnabled HideTitleInHeader HorizontalQuickLaunch IsHomepageModernized IsMultilingual IsRevertHomepageLinkHidden MegaMenuEnabled NavAudienceTargetingEnabled NoCrawl ObjectCacheEnabled OverwriteTranslationsOnChange QuickLaunchEnabled RecycleBinEnabled SyndicationEnabled TreeViewEnabled UIVersionConfigurationEnabled',
    string:
      'AlternateCssUrl AppInstanceId Created CustomMasterUrl Description DesignPackageId Id LastItemModifiedDate LastItemUserModifiedDate MasterUrl ServerRelativeUrl SiteLogoUrl Title Url WebTemplate WelcomePage',
    null: 'ClassicWelcomePage',
    number:
      'Configuration FooterEmphasis FooterLayout HeaderEmphasis HeaderLayout Language LogoAlignment SearchScope TenantAdminMembersCanShare UIVersion',
    object: 'CurrentChangeToken ResourcePath',
  },
  list: {
    boolean:
      'AllowContentTypes ContentTypesEnabled CrawlNonDefaultViews DefaultItemOpenUseListSetting DisableCommenting DisableGridEditing EnableAttachments EnableFolderCreation EnableMinorVersions EnableModeration EnableRequestSignOff EnableVersioning ExemptFromBlockDownloadOfNonViewableFiles FileSavePostProcessingEnabled ForceCheckout HasExternalDataSource Hidden IrmEnabled IrmExpire IrmReject IsApplicationList IsCatalog IsPrivate MultipleDataList NoCrawl ParserDisabled ServerTemplateCanCreateFolders',
    number:
      'BaseTemplate BaseType DraftVersionVisibility ItemCount ListExperienceOptions MajorVersionLimit MajorWithMinorVersionsLimit',
    string:
      'Created DefaultContentApprovalWorkflowId DefaultSensitivityLabelForLibrary Description Direction EntityTypeName Id ImageUrl LastItemDeletedDate LastItemModifiedDate LastItemUserModifiedDate ListItemEntityTypeFullName ParentWebUrl TemplateFeatureId Title',
    object: 'CurrentChangeToken ImagePath ParentWebPath',
    'null string': 'DocumentTemplateUrl',
  },
  folder: {
    boolean: 'ExistsWithException Exists ExistsAllowThrowForPolicyFailures IsWOPIEnabled',
    number: 'ItemCount',
    string: 'Name ServerRelativeUrl TimeCreated TimeLastModified UniqueId WelcomePage',
    'null string': 'ProgID',
  },
  file: {
    string:
      'CheckInComment ContentTag ETag Length LinkingUrl Name ServerRelativeUrl TimeCreated TimeLastModified UIVersionLabel UniqueId',
    number: 'CheckOutType CustomizedPageStatus Level MajorVersion MinorVersion UIVersion',
    boolean: 'ExistsAllowThrowForPolicyFailures Exists IrmEnabled',
    'null string': 'LinkingUri Title',
  },
  user: {
    string: 'Email Expiration LoginName Title',
    number: 'Id PrincipalType',
    boolean: 'IsEmailAuthenticationGuestUser IsHiddenInUI IsShareByEmailGuestUser IsSiteAdmin',
    'null object': 'UserId',
    'null string': 'UserPrincipalName',
  },
  group: {
    boolean:
      'AllowMembersEditMembership AllowRequestToJoinLeave AutoAcceptRequestToJoinLeave IsHiddenInUI OnlyAllowMembersViewMembership',
    'null string': 'Description',
    number: 'Id PrincipalType',
    string: 'LoginName OwnerTitle RequestToJoinLeaveEmailSetting Title',
  },
  view: {
    'null string':
      'Aggregations AggregationsStatus BaseViewId ImageUrl JSLink Toolbar ToolbarTemplateName ViewData ViewType2',
    null: 'AssociatedContentTypeId CalendarViewStyles ColumnWidth CustomFormatter CustomOrder Formats GridLayout Method ModerationType NewDocumentTemplates StyleId ViewJoins ViewProjectedFields VisualizationInfo',
    object: 'ContentTypeId ServerRelativePath',
    boolean:
      'DefaultView DefaultViewForContentType EditorModified Hidden IncludeRootFolder MobileDefaultView MobileView OrderedView Paged PersonalView ReadOnlyView RequiresClientIntegration TabularView Threaded',
    string: 'HtmlSchemaXml Id ListViewXml ServerRelativeUrl Title ViewQuery ViewType',
    number: 'RowLimit Scope',
  },
  field: {
    boolean:
      'AutoIndexed CanBeDeleted EnforceUniqueValues Filterable FromBaseType Hidden Indexed IsModern PinnedToFiltersPane ReadOnlyField Required Sealed Sortable',
    string:
      'ClientSideComponentId Description Direction EntityPropertyName Group Id InternalName SchemaXml Scope StaticName Title TypeAsString TypeDisplayName TypeShortDescription',
    null: 'ClientSideComponentProperties ClientValidationFormula ClientValidationMessage CustomFormatter',
    'null string': 'DefaultFormula DefaultValue JSLink ValidationFormula ValidationMessage',
    number: 'MaxLength FieldTypeKind IndexStatus ShowInFiltersPane',
  },
  roleDefinition: {
    object: 'BasePermissions',
    'null string': 'Description',
    boolean: 'Hidden',
    number: 'Id Order RoleTypeKind',
    string: 'Name',
  },
  attachment: {
    string: 'FileName ServerRelativeUrl',
    object: 'FileNameAsPath ServerRelativePath',
  },
  fileVersion: {
    string: 'CheckInComment Created Length Url VersionLabel',
    number: 'ID Size',
    boolean: 'IsCurrentVersion',
  },
  binLine: {
    string:
      'AuthorEmail AuthorName DeletedByEmail DeletedByName DeletedDate DeletedDateLocalFormatted DirName Id LeafName Size Title',
    object: 'DirNamePath LeafNamePath',
    number: 'ItemState ItemType',
  },
  subscription: {
    'null string': 'clientState',
    string: 'expirationDateTime id notificationUrl resource',
    null: 'resourceData',
  },
  changeItem: {
    object: 'ChangeToken',
    number: 'ChangeType ItemId',
    string: 'Editor ListId ServerRelativeUrl SiteId Time UniqueId WebId',
    'null string': 'EditorEmailHint',
    null: 'SharedByUser SharedWithUsers',
  },
  item: {
    boolean: 'Attachments',
    number: 'AuthorId EditorId FileSystemObjectType ID Id',
    null: 'ComplianceAssetId OData__ColorTag',
    string: 'ContentTypeId Created GUID Modified OData__UIVersionString ServerRedirectedEmbedUrl',
    'null string': 'ServerRedirectedEmbedUri Title',
  },
  roleAssignment: {
    number: 'PrincipalId',
  },
};
