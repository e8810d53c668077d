/** What leads from one thing to another, as SharePoint spells it; addresses are followed in any case. */
const NAMES = [
  ...['FirstUniqueAncestorSecurableObject', 'RoleAssignments', 'RoleDefinitionBindings', 'Member', 'RoleDefinitions'],
  ...['AssociatedMemberGroup', 'AssociatedOwnerGroup', 'AssociatedVisitorGroup', 'AvailableContentTypes'],
  ...[
    'AvailableFields',
    'CurrentUser',
    'Lists',
    'ParentWeb',
    'RecycleBin',
    'RegionalSettings',
    'RootWeb',
    'SiteGroups',
  ],
  ...['SiteUserInfoList', 'SiteUsers', 'Webs', 'AllProperties', 'UserCustomActions', 'Features', 'EventReceivers'],
  ...['ContentTypes', 'DefaultView', 'Fields', 'Forms', 'Items', 'RootFolder', 'Subscriptions', 'Views', 'ViewFields'],
  ...[
    'AttachmentFiles',
    'ContentType',
    'FieldValuesAsHtml',
    'FieldValuesAsText',
    'FieldValuesForEdit',
    'File',
    'Folder',
  ],
  ...['ParentList', 'Versions', 'ListItemAllFields', 'Author', 'CheckedOutByUser', 'LockedByUser', 'ModifiedBy'],
  ...[
    'Properties',
    'Files',
    'Folders',
    'ParentFolder',
    'StorageMetrics',
    'FieldLinks',
    'Parent',
    'WorkflowAssociations',
  ],
  ...['Users', 'Groups', 'Owner', 'Changes', 'CreatedBy'],
];

const SPELLED: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** The links among these that SharePoint shows on a thing, as it spells them. */
export const spelled = (links: readonly string[]): readonly string[] =>
  links.flatMap((link) => SPELLED.get(link.toLowerCase()) ?? []);
