import 'virtual:fluent-tokens.css';
import '../look/base.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { sv } from '../../texts/tab/sv';
import { firstPart } from './pages';
import type { Host } from '../host';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';

/** Connects to the host and shows the page; the skeleton of the HTML stays until then. */
export function start(page: (host: Host) => ReactNode): void {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no root element.');
  const root = createRoot(element);
  // In a task after the one that has read the scripts: a slow phone answers a press between the two.
  const show = (node: ReactNode) => setTimeout(() => root.render(<StrictMode>{node}</StrictMode>));
  // The page's own script is most often here before the host has answered; one that does not come is told of by the page.
  const part = firstPart.catch(() => undefined);
  void connected().then(
    async (host) => {
      await part;
      document.documentElement.dataset['theme'] = host.context.theme;
      document.documentElement.dataset['frame'] = host.context.frame;
      show(page(host));
      // Not before the first view: that is what the line is for until then.
      setTimeout(() => void import('./fetchAhead').then(({ fetchAhead }) => fetchAhead(host)), 1_000);
    },
    () => show(<StandAlone />),
  );
}

async function connected(): Promise<Host> {
  if (window.samverkaHost === undefined) throw new Error('No host: the page is shown on its own.');
  return window.samverkaHost;
}

/** No host, no sign-in, and so nobody to ask in whose language: Swedish first. */
function StandAlone() {
  return (
    <main className={look.page}>
      <MessageBar intent="info">
        <h1 className={look.strong}>{sv.shell.name}</h1>
        <p>{sv.shell.standAlone}</p>
      </MessageBar>
    </main>
  );
}
