import { Link, Subtitle2, Text } from '@fluentui/react-components';
import { texts } from '../texts';

interface SiteListProps {
  readonly sites: readonly string[];
  readonly href: (site: string) => string;
}

export function SiteList({ sites, href }: SiteListProps) {
  if (sites.length === 0) return <Text>{texts.sharepoint.noSites}</Text>;
  return (
    <section aria-label={texts.sharepoint.sites}>
      <Subtitle2 as="h2">{texts.sharepoint.sites}</Subtitle2>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <Link href={href(site)}>{site}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
