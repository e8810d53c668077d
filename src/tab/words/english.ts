import { en as tab } from '../../texts/tab/en';
import { en as acts } from '../../texts/tab/acts/en';
import { en as assignments } from '../../texts/tab/assignments/en';
import { en as decisions } from '../../texts/tab/decisions/en';
import { en as forum } from '../../texts/tab/forum/en';
import { en as listing } from '../../texts/tab/listing/en';
import { en as matters } from '../../texts/tab/matters/en';
import { en as preparing } from '../../texts/tab/preparing/en';
import { en as publishing } from '../../texts/tab/publishing/en';
import { en as proposals } from '../../texts/tab/proposals/en';
import { en as groups } from '../../texts/tab/groups/en';
import { en as members } from '../../texts/tab/members/en';
import { en as measures } from '../../texts/tab/measures/en';
import { en as health } from '../../texts/tab/health/en';
import { en as papers } from '../../texts/tab/papers/en';
import { en as run } from '../../texts/tab/run/en';
import { en as planning } from '../../texts/tab/planning/en';
import { en as settings } from '../../texts/tab/settings/en';
import { en as steps } from '../../texts/tab/steps/en';
import { en as wheel } from '../../texts/tab/wheel/en';

/** All the words in English, fetched in one piece. */
export const english = {
  language: 'en',
  tab,
  forum,
  steps,
  acts,
  wheel,
  preparing,
  publishing,
  listing,
  proposals,
  matters,
  decisions,
  assignments,
  groups,
  members,
  measures,
  health,
  papers,
  run,
  planning,
  settings,
} as const;
