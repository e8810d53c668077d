import { sv, type ListingTexts } from '../../texts/tab/listing/sv';
import { useWords } from '../words/words';

/** What pages with lists say alike, in the person's language. */
export function useListingTexts(): ListingTexts {
  const words = useWords();
  return words.language === 'en' ? words.listing : sv;
}
