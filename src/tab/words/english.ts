import { en as tab } from '../../texts/tab/en';
import { en as acts } from '../../texts/tab/acts/en';
import { en as forum } from '../../texts/tab/forum/en';
import { en as preparing } from '../../texts/tab/preparing/en';
import { en as settings } from '../../texts/tab/settings/en';
import { en as steps } from '../../texts/tab/steps/en';
import { en as wheel } from '../../texts/tab/wheel/en';

/** All the words in English, fetched in one piece. */
export const english = { language: 'en', tab, forum, steps, acts, wheel, preparing, settings } as const;
