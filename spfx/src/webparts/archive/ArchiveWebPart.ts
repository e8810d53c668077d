import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'ArchiveWebPartStrings';
import { mountArchive } from 'samverka-archive-views';
import type { ArchiveLook, MountedArchive } from 'samverka-archive-views/mounting';

/** What whoever edits the page has chosen. */
interface ArchiveWebPartProps {
  /** The site whose archive is shown; empty for the one the page is on. */
  readonly siteUrl: string;
}

/** The product reads SharePoint's older form of JSON; the client of the page asks for the newer where nothing is said. */
const AS_READ = SPHttpClient.configurations.v1.overrideWith({ defaultODataVersion: ODataVersion.v3 });

/** Samverka's archive on a SharePoint page, as a full page or as a tab in Teams, with the rights of whoever reads. */
// The page takes what the module exports by default.
export default class ArchiveWebPart extends BaseClientSideWebPart<ArchiveWebPartProps> {
  private shown: MountedArchive | undefined;
  private look: ArchiveLook = 'light';

  public render(): void {
    this.shown?.unmount();
    const { spHttpClient, pageContext } = this.context;
    this.shown = mountArchive(this.domElement, {
      siteUrl: this.properties.siteUrl || pageContext.web.absoluteUrl,
      culture: pageContext.cultureInfo.currentUICultureName,
      look: this.look,
      send: (url, init) => spHttpClient.fetch(url, AS_READ, init),
    });
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.look = theme?.isInverted === true ? 'dark' : 'light';
    this.shown?.follow(this.look);
  }

  protected onDispose(): void {
    this.shown?.unmount();
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: strings.About },
          groups: [
            {
              groupFields: [
                PropertyPaneTextField('siteUrl', { label: strings.SiteUrl, description: strings.SiteUrlHint }),
              ],
            },
          ],
        },
      ],
    };
  }
}
