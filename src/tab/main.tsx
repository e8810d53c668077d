import { App } from './app/App';
import { start } from './app/start';

start((host) => <App host={host} />);
