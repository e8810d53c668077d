import { Badge } from '@fluentui/react-components';
import type { PublishedDocument } from '../storage/lists/documents';
import { useHost } from './host';
import { PlaceLink } from './PlaceLink';
import { useArchiveStyles } from './styles';

/** A document in a list: its kind, its title and which edition it is. */
export function DocumentLine({ document }: { readonly document: PublishedDocument }) {
  const { texts, place } = useHost();
  const styles = useArchiveStyles();
  return (
    <li>
      <Badge appearance="tint" color="brand">
        {texts.kinds[document.kind]}
      </Badge>{' '}
      <PlaceLink to={{ ...place, document: document.path }} label={texts.open(document.title)}>
        {document.title}
      </PlaceLink>
      {document.edition > 1 && <span className={styles.quiet}> {texts.edition(document.edition)}</span>}
    </li>
  );
}
