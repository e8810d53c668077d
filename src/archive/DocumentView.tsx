import { Button, Link } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { Answered } from './Answered';
import { useHost } from './host';
import { useArchiveStyles } from './styles';
import { useAnswer } from './useAnswer';

/** A document opened in place: a PDF is shown, another kind is opened where it can be. */
export function DocumentView({ path }: { readonly path: string }) {
  const { archive, texts, place, goTo, documentHref } = useHost();
  const styles = useArchiveStyles();
  const name = path.slice(path.lastIndexOf('/') + 1);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [path]);
  const asked = useAnswer(path, () => archive.bytes(path));
  return (
    <section aria-labelledby="archive-document" className={styles.card}>
      <h2 id="archive-document" ref={heading} tabIndex={-1} className={styles.heading}>
        {name}
      </h2>
      <div className={styles.actions}>
        <Link href={documentHref(path)} target="_blank">
          {texts.openThere}
        </Link>
        <Button size="small" onClick={() => goTo({ ...place, document: '' })}>
          {texts.close}
        </Button>
      </div>
      <Answered to={asked}>
        {(bytes) => (bytes === undefined ? <p>{texts.gone}</p> : <Shown bytes={bytes} name={name} />)}
      </Answered>
    </section>
  );
}

function Shown({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) {
  const { texts } = useHost();
  const styles = useArchiveStyles();
  const isPdf = name.toLowerCase().endsWith('.pdf');
  const address = useMemo(
    () => (isPdf ? URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' })) : ''),
    [bytes, isPdf],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return isPdf ? <iframe className={styles.frame} src={address} title={name} /> : <p>{texts.cannotShow}</p>;
}
