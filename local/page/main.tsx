import { createRoot } from 'react-dom/client';
import { LocalPage } from './LocalPage';
import { screenOf } from './screen';

const root = document.getElementById('page');
if (root !== null) createRoot(root).render(<LocalPage screen={screenOf(location.pathname, location.search)} />);
