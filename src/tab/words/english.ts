import { en } from '../../texts/tab/en';
import { en as steps } from '../../texts/tab/steps/en';
import type { Words } from './words';

export const english: Words = { language: 'en', tab: en, steps };
