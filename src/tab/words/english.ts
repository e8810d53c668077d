import { en } from '../../texts/tab/en';
import { en as meeting } from '../../texts/tab/meeting/en';
import type { Words } from './words';

export const english: Words = { language: 'en', tab: en, meeting };
