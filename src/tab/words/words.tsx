import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Language } from '../../core/people/person';
import type { ActsTexts } from '../../texts/tab/acts/sv';
import { sv, type TabTexts } from '../../texts/tab/sv';
import type { ForumTexts } from '../../texts/tab/forum/sv';
import type { AssignmentsTexts } from '../../texts/tab/assignments/sv';
import type { DecisionsTexts } from '../../texts/tab/decisions/sv';
import type { ListingTexts } from '../../texts/tab/listing/sv';
import type { MattersTexts } from '../../texts/tab/matters/sv';
import type { ProposalsTexts } from '../../texts/tab/proposals/sv';
import type { GroupsTexts } from '../../texts/tab/groups/sv';
import type { MembersTexts } from '../../texts/tab/members/sv';
import type { MeasuresTexts } from '../../texts/tab/measures/sv';
import type { PlanningPageTexts } from '../../texts/tab/planning/sv';
import type { HealthPageTexts } from '../../texts/tab/health/sv';
import type { PapersTexts } from '../../texts/tab/papers/sv';
import type { SettingsTexts } from '../../texts/tab/settings/sv';
import type { PreparingTexts } from '../../texts/tab/preparing/sv';
import type { PublishingTexts } from '../../texts/tab/publishing/sv';
import type { StepTexts } from '../../texts/tab/steps/sv';
import type { RunTexts } from '../../texts/tab/run/sv';
import type { WheelPageTexts } from '../../texts/tab/wheel/sv';

/** English comes in one piece when it is first asked for; Swedish is there from the start, and a meeting's with its page. */
export type Words =
  | { readonly language: 'sv'; readonly tab: TabTexts }
  | {
      readonly language: 'en';
      readonly tab: TabTexts;
      readonly forum: ForumTexts;
      readonly steps: StepTexts;
      readonly acts: ActsTexts;
      readonly wheel: WheelPageTexts;
      readonly preparing: PreparingTexts;
      readonly publishing: PublishingTexts;
      readonly listing: ListingTexts;
      readonly proposals: ProposalsTexts;
      readonly matters: MattersTexts;
      readonly decisions: DecisionsTexts;
      readonly assignments: AssignmentsTexts;
      readonly groups: GroupsTexts;
      readonly members: MembersTexts;
      readonly measures: MeasuresTexts;
      readonly planning: PlanningPageTexts;
      readonly health: HealthPageTexts;
      readonly papers: PapersTexts;
      readonly run: RunTexts;
      readonly settings: SettingsTexts;
    };

const SWEDISH: Words = { language: 'sv', tab: sv };
const WordsContext = createContext<{ readonly words: Words; readonly speak: (language: Language) => void }>({
  words: SWEDISH,
  speak: () => undefined,
});

export function WordsProvider({ first, children }: { readonly first: Language; readonly children: ReactNode }) {
  const [language, speak] = useState<Language>(first);
  const [english, setEnglish] = useState<Words>();
  useEffect(() => {
    document.documentElement.lang = language;
    if (language === 'en') void import('./english').then((loaded) => setEnglish(loaded.english));
  }, [language]);
  const words = language === 'en' ? (english ?? SWEDISH) : SWEDISH;
  return <WordsContext.Provider value={{ words, speak }}>{children}</WordsContext.Provider>;
}

export function useWords(): Words {
  return useContext(WordsContext).words;
}

export function useTexts(): TabTexts {
  return useWords().tab;
}

/** Speaks the language that the member register gives the person, as the bot and the mails do. */
export function useLanguageOf(me: { readonly language: Language } | undefined): void {
  const { speak } = useContext(WordsContext);
  const language = me?.language;
  useEffect(() => {
    if (language !== undefined) speak(language);
  }, [language, speak]);
}
