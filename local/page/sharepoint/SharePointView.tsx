import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { LocalPerson } from '../api/model';
import type { Spot } from '../place';
import { PaneHeader } from '../shell/PaneHeader';
import { texts } from '../texts';
import { FolderView } from './FolderView';
import { ListView } from './ListView';
import { readSiteAs } from './site';
import { SiteArchive } from './SiteArchive';
import { SiteContents } from './SiteContents';
import { SiteList } from './SiteList';
import { Trail } from './Trail';

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto', display: 'flex', flexDirection: 'column' },
  room: { padding: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface SharePointViewProps {
  readonly person: LocalPerson;
  readonly sites: readonly string[];
  readonly spot: Spot;
  readonly href: (spot: Spot) => string;
}

/** The SharePoint sites, read as the person: what SharePoint does not let them see is not here. */
export function SharePointView({ person, sites, spot, href }: SharePointViewProps) {
  const styles = useStyles();
  const only = sites.length === 1 ? sites[0] : undefined;
  const site = spot.site === '' ? only : spot.site;
  const reader = useMemo(() => (site === undefined ? undefined : readSiteAs(person.upn, site)), [person.upn, site]);
  const here = { ...spot, site: site ?? '' };
  return (
    <div className={styles.view}>
      <PaneHeader heading={texts.sharepoint.heading} about={texts.sharepoint.as(person.name)} />
      <div className={styles.room}>
        {reader === undefined ? (
          <SiteList sites={sites} href={(name) => href({ site: name, list: '', folder: '' })} />
        ) : (
          <>
            {here.folder === '' && <Trail spot={here} href={href} />}
            {here.archive !== undefined && <SiteArchive person={person} spot={here} href={href} />}
            {here.folder !== '' && <FolderView person={person} reader={reader} spot={here} href={href} />}
            {here.folder === '' && here.list !== '' && <ListView person={person} reader={reader} spot={here} />}
            {here.folder === '' && here.list === '' && here.archive === undefined && (
              <SiteContents person={person} reader={reader} spot={here} href={href} />
            )}
          </>
        )}
      </div>
    </div>
  );
}
