import { Button, Link } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { Answered } from './Answered';
import { DocumentFacts } from './DocumentFacts';
import { useHost } from './host';
import { useArchiveStyles } from './styles';
import { useAnswer } from './useAnswer';
import { WordText } from './WordText';
import { wordTextOf } from './readWord';

/** A document opened in place: a PDF is shown as it is, a Word file as its text, another kind is opened where it can be. */
export function DocumentView({ path }: { readonly path: string }) {
  const { archive, texts, place, goTo, documentHref } = useHost();
  const styles = useArchiveStyles();
  const name = path.slice(path.lastIndexOf('/') + 1);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [path]);
  const asked = useAnswer(path, () => archive.document(path));
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
        {(opened) =>
          opened === undefined ? (
            <p>{texts.gone}</p>
          ) : (
            <>
              <DocumentFacts opened={opened} />
              <Shown bytes={opened.bytes} name={name} />
            </>
          )
        }
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
  const pieces = useMemo(() => (isPdf ? undefined : wordTextOf(bytes)), [bytes, isPdf]);
  if (pieces !== undefined) return <WordText pieces={pieces} />;
  return isPdf ? <iframe className={styles.frame} src={address} title={name} /> : <p>{texts.cannotShow}</p>;
}
