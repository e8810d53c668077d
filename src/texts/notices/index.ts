import type { NoticeKind, NoticeWay } from '../../core/notices/notice';
import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { NoticeFacts, NoticeTexts, Told } from './texts';

/** The words of notices in a language. */
export function noticeTexts(language: Language): NoticeTexts {
  return language === 'sv' ? sv : en;
}

/** A notice in words for the way it goes: a channel is not addressed as one person. */
export function noticeIn(language: Language, kind: NoticeKind, way: NoticeWay, facts: NoticeFacts): Told {
  const texts = noticeTexts(language);
  const forChannel = way === 'channel' ? texts.channel[kind] : undefined;
  return (forChannel ?? texts.kinds[kind])(facts);
}

export type { NoticeFacts, Told };
