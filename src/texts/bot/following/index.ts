import type { Language } from '../../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { FollowingTexts } from './texts';

/** The bot's words about groups, assignments, decisions and matters, in a person's language. */
export function followingTexts(language: Language): FollowingTexts {
  return language === 'sv' ? sv : en;
}
