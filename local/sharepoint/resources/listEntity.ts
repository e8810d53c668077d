import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import type { Entity } from '../graph/node';
import { isoSeconds, type Json } from '../odata/json';
import { entityTypeOf } from '../store/lists';
import { isLibrary, type List } from '../store/rows';
import { currentToken } from './changes';
import { securableProperties } from './securable';

/** The settings of a list that are kept as they were given, with what a new one has. */
export const listDefaults = (template: number): Readonly<Record<string, Json>> => ({
  AllowContentTypes: true,
  ContentTypesEnabled: false,
  Description: '',
  Direction: 'none',
  DisableCommenting: false,
  DraftVersionVisibility: 0,
  EnableAttachments: template !== 101,
  EnableFolderCreation: template === 101,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableVersioning: true,
  ForceCheckout: false,
  Hidden: false,
  MajorVersionLimit: template === 101 ? 500 : 50,
  MajorWithMinorVersionsLimit: 0,
  NoCrawl: false,
  OnQuickLaunch: false,
  ParserDisabled: false,
  ReadSecurity: 1,
  ValidationFormula: null,
  ValidationMessage: null,
  WriteSecurity: 1,
});

/** The features lists and libraries come from, the same on every site. */
const TEMPLATE_FEATURES = {
  list: '00bfea71-de22-43b2-a848-c05709900100',
  library: '00bfea71-e717-4e80-aa17-d0c71b360101',
} as const;
const IMAGE = '/_layouts/15/images/itgen.png';

/** What is the same for every list here, and cannot be changed. */
const fixed = {
  CrawlNonDefaultViews: false,
  DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
  DefaultItemOpenUseListSetting: false,
  DefaultSensitivityLabelForLibrary: '',
  DisableGridEditing: false,
  EnableRequestSignOff: true,
  ExemptFromBlockDownloadOfNonViewableFiles: false,
  FileSavePostProcessingEnabled: false,
  HasExternalDataSource: false,
  ImagePath: { DecodedUrl: IMAGE },
  ImageUrl: IMAGE,
  IrmEnabled: false,
  IrmExpire: false,
  IrmReject: false,
  IsApplicationList: false,
  IsCatalog: false,
  IsPrivate: false,
  ListExperienceOptions: 0,
  MultipleDataList: false,
  ServerTemplateCanCreateFolders: true,
} as const;

/** A list as SharePoint shows it. */
export function listEntity(list: List, context: Context): Entity {
  const onlyOnRequest = new Set([
    'OnQuickLaunch',
    'ReadSecurity',
    'WriteSecurity',
    'ValidationFormula',
    'ValidationMessage',
  ]);
  const settings = { ...listDefaults(list.template), ...list.props };
  const shown = Object.entries(settings).filter(([name]) => !onlyOnRequest.has(name));
  return describe({
    node: { kind: 'list', list },
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    id: `Web/Lists(guid'${list.guid}')`,
    etag: `"${list.version}"`,
    properties: {
      ...fixed,
      ...Object.fromEntries(shown),
      BaseTemplate: list.template,
      BaseType: isLibrary(list) ? 1 : 0,
      Created: isoSeconds(list.created),
      EntityTypeName: entityTypeOf(list),
      Id: list.guid,
      ItemCount: list.itemCount,
      LastItemModifiedDate: isoSeconds(list.modified),
      LastItemUserModifiedDate: isoSeconds(list.modified),
      ListItemEntityTypeFullName: `SP.Data.${entityTypeOf(list)}Item`,
      DocumentTemplateUrl: isLibrary(list) ? `${list.url}/Forms/template.dotx` : null,
      ParentWebPath: { DecodedUrl: context.site.url },
      ParentWebUrl: context.site.url,
      TemplateFeatureId: TEMPLATE_FEATURES[isLibrary(list) ? 'library' : 'list'],
      Title: list.title,
    },
    onRequest: {
      ...Object.fromEntries([...onlyOnRequest].map((name) => [name, () => settings[name] ?? null])),
      ...securableProperties({ kind: 'list', list }, context),
      CurrentChangeToken: () => currentToken(context, { of: 'list', list }),
    },
  });
}
