import './app/effectsAtOnce';
import { lazy, Suspense } from 'react';
import { App } from './app/App';
import { start } from './app/start';

const Configure = lazy(() => import('./configure/Configure').then((page) => ({ default: page.Configure })));

/** config.html is what Teams shows while the tab is added to a channel; all else is the tab. */
start((host) =>
  document.documentElement.dataset['page'] === 'configure' ? (
    <Suspense>
      <Configure host={host} />
    </Suspense>
  ) : (
    <App host={host} />
  ),
);
