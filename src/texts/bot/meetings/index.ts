import type { Language } from '../../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { MeetingAnswerTexts } from './texts';

/** The bot's words about meetings and the year, in a person's language. */
export function meetingAnswerTexts(language: Language): MeetingAnswerTexts {
  return language === 'sv' ? sv : en;
}
