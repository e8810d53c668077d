import 'virtual:fluent-tokens.css';
import '../look/base.css';
import '../app/effectsAtOnce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LinkPage } from './LinkPage';

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no root element.');
// Another link pasted into the same window differs behind `#` alone: it is another page.
window.addEventListener('hashchange', () => window.location.reload());
if (window.matchMedia('(prefers-contrast: more)').matches) document.documentElement.dataset['theme'] = 'contrast';
createRoot(element).render(
  <StrictMode>
    <LinkPage />
  </StrictMode>,
);
