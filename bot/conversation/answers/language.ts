import type { Language } from '../../../src/core/people/person';
import { speakIn } from '../../../src/doing/settings/language';
import { talkTexts } from '../../../src/texts/bot/talk';
import { tell } from '../talk';
import type { Answer } from './answer';

/** Keeps the language asked for, and answers in it from now on. */
export function speak(language: Language): Answer {
  return async (talk) => {
    const { speaks, spoke } = talkTexts(language);
    const outcome = await speakIn(talk.world, talk.caller.members, language);
    // What they are met in from now on is known at once, not when somebody looks again.
    if (outcome === 'changed') await talk.again();
    return tell(talk, outcome === 'changed' ? speaks : spoke);
  };
}
