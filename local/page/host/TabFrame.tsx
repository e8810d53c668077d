import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Failure } from '../shell/Waiting';
import { texts } from '../texts';
import type { TabState } from './host';
import type { ShownTab } from './shownTab';
import { useHost } from './useHost';

const useStyles = makeStyles({
  room: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, height: '100%', minHeight: 0 },
  frame: { flexGrow: 1, width: '100%', border: 'none', backgroundColor: tokens.colorNeutralBackground2 },
  // The width Teams gives a meeting's side panel.
  sidePanel: { alignSelf: 'flex-end', width: 'min(20rem, 100%)', boxShadow: tokens.shadow8 },
  opening: { position: 'absolute', top: '20%', left: 0, right: 0 },
});

/** The tab in an iframe, with the host it talks to. It is opened anew when whom or what it shows changes. */
export function TabFrame(props: ShownTab) {
  const [tries, setTries] = useState(0);
  const opened = [props.person.id, props.body, props.subEntity, props.frameContext, tries].join(' ');
  return <OpenedFrame key={opened} {...props} onAgain={() => setTries((before) => before + 1)} />;
}

function OpenedFrame({ onAgain, ...props }: ShownTab & { readonly onAgain: () => void }) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<'opening' | TabState>('opening');
  const host = useHost(frame, props, setState);
  useEffect(() => host.tellTheme(props.theme), [host, props.theme]);
  const src = `/tab/?${new URLSearchParams(addressed(props)).toString()}`;
  return (
    <div className={styles.room}>
      {state === 'opening' && <Spinner className={styles.opening} label={texts.tab.opening} />}
      {state === 'failed' && <Failure sentence={texts.tab.failed} onAgain={onAgain} />}
      <iframe
        ref={frame}
        title={texts.tab.title}
        src={src}
        className={mergeClasses(styles.frame, props.frameContext === 'sidePanel' && styles.sidePanel)}
        onLoad={() => setState((before) => (before === 'opening' ? 'loaded' : before))}
        allow="clipboard-write"
      />
    </div>
  );
}

function addressed({ body, view }: ShownTab): Record<string, string> {
  return { ...(body === null ? {} : { body }), ...(view === '' ? {} : { view }) };
}
