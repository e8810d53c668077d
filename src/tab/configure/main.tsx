import { start } from '../app/start';
import { Configure } from './Configure';

start((host) => <Configure host={host} />);
