import { useListingTexts } from './listingTexts';
import styles from './listing.module.css';

export interface ChipsProps<Key extends string> {
  readonly options: readonly { readonly key: Key; readonly title: string; readonly count: number }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** What of a list is shown: buttons of which one is pressed in, each with how many rows it shows. */
export function Chips<Key extends string>({ options, chosen, onChoose }: ChipsProps<Key>) {
  const texts = useListingTexts();
  return (
    <div role="group" aria-label={texts.show} className={styles.chips}>
      {options.map(({ key, title, count }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-pressed={key === chosen}
          onClick={() => onChoose(key)}
        >
          {texts.counted(title, count)}
        </button>
      ))}
    </div>
  );
}
