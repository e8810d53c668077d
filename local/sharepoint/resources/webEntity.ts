import { LANGUAGE } from '../columns/locale';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import type { Entity } from '../graph/node';
import { isoSeconds, type Json } from '../odata/json';
import { halves } from '../security/rights';
import { listsOf } from '../store/lists';
import type { Site } from '../store/rows';
import { currentToken } from './changes';

const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** The settings of a web that are kept as they were given, with what a new one has. */
export const webDefaults: Readonly<Record<string, Json>> = {
  AllowRssFeeds: true,
  AlternateCssUrl: '',
  DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
  EnableMinimalDownload: false,
  FooterEmphasis: 0,
  FooterEnabled: false,
  FooterLayout: 0,
  HeaderEmphasis: 0,
  HeaderLayout: 0,
  HideTitleInHeader: false,
  HorizontalQuickLaunch: false,
  IsMultilingual: false,
  LogoAlignment: 0,
  MegaMenuEnabled: false,
  NavAudienceTargetingEnabled: false,
  NoCrawl: false,
  ObjectCacheEnabled: false,
  OverwriteTranslationsOnChange: false,
  QuickLaunchEnabled: true,
  SearchScope: 0,
  SiteLogoUrl: '',
  SyndicationEnabled: true,
  TreeViewEnabled: false,
  UIVersion: 15,
  UIVersionConfigurationEnabled: false,
  WelcomePage: '',
};

/** When something last changed in a web. */
const lastModified = (context: Context, web: Site): string =>
  isoSeconds(Math.max(web.created, ...listsOf(context.db, web.id).map((list) => list.modified)));

/** A web as SharePoint shows it. The one the request is about is named `Web`; others by their whole address. */
export function webEntity(web: Site, context: Context): Entity {
  const own = web.id === context.site.id;
  const url = context.origin + web.url;
  const settings = { ...webDefaults, ...web.props };
  return describe({
    node: own ? { kind: 'web' } : { kind: 'subweb', web },
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    id: own ? 'Web' : `${url}/_api/Web`,
    properties: {
      ...settings,
      AppInstanceId: NO_GUID,
      ClassicWelcomePage: null,
      Configuration: web.template === 'STS' ? 3 : 0,
      // As recorded: the one date of a web without its Z.
      Created: isoSeconds(web.created).slice(0, -1),
      CurrentChangeToken: currentToken(context, { of: 'web', web }),
      CustomMasterUrl: `${web.url}/_catalogs/masterpage/seattle.master`,
      Description: web.description,
      DesignPackageId: NO_GUID,
      Id: web.web,
      IsHomepageModernized: false,
      IsRevertHomepageLinkHidden: false,
      Language: LANGUAGE,
      LastItemModifiedDate: lastModified(context, web),
      LastItemUserModifiedDate: lastModified(context, web),
      MasterUrl: `${web.url}/_catalogs/masterpage/seattle.master`,
      RecycleBinEnabled: true,
      ResourcePath: { DecodedUrl: url },
      ServerRelativeUrl: web.url,
      TenantAdminMembersCanShare: 0,
      Title: web.title,
      Url: url,
      WebTemplate: web.template,
    },
    onRequest: {
      EffectiveBasePermissions: () => halves(context.access.mask(web.scope)),
      HasUniqueRoleAssignments: () => web.own === 1,
      RequestAccessEmail: () => '',
      ServerRelativePath: () => ({ DecodedUrl: web.url }),
      SupportedUILanguageIds: () => [LANGUAGE],
    },
  });
}

/** What is told of a web below another without opening it. */
export const webInformation = (web: Site, context: Context): Entity =>
  describe({
    node: { kind: 'null' },
    type: 'SP.WebInformation',
    set: 'SP.ApiData.WebInformations',
    id: `Web/WebInfos('${web.web}')`,
    properties: {
      Configuration: web.template === 'STS' ? 3 : 0,
      Created: isoSeconds(web.created).slice(0, -1),
      Description: web.description,
      Id: web.web,
      Language: LANGUAGE,
      LastItemModifiedDate: lastModified(context, web),
      LastItemUserModifiedDate: lastModified(context, web),
      ServerRelativeUrl: web.url,
      Title: web.title,
      WebTemplate: web.template,
      WebTemplateId: 0,
    },
  });
