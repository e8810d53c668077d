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

/** A list as SharePoint shows it. */
export function listEntity(list: List, context: Context): Entity {
  const onlyOnRequest = new Set([
    'OnQuickLaunch',
    'ParserDisabled',
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
      ParentWebUrl: context.site.url,
      Title: list.title,
    },
    onRequest: {
      ...Object.fromEntries([...onlyOnRequest].map((name) => [name, () => settings[name] ?? null])),
      ...securableProperties({ kind: 'list', list }, context),
      CurrentChangeToken: () => currentToken(context, { of: 'list', list }),
      ParentWebPath: () => ({ DecodedUrl: context.site.url }),
    },
  });
}
