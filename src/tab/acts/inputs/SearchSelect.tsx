import {
  Combobox,
  FluentProvider,
  Option,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../../app/tab';
import styles from '../acts.module.css';
import { useActsTexts } from '../actsTexts';
import type { RowSelectProps } from './rowOptions';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };
/** More than this is not read through: a few letters more bring it down. */
const MOST_SHOWN = 60;

/** One of many rows, searched among as one types: Fluent's combobox, which keyboards and screen readers know. */
export function SearchSelect({ described, options, value, written, onChange }: RowSelectProps) {
  const { theme } = useTab();
  const texts = useActsTexts();
  const [typed, setTyped] = useState<string>();
  const chosen = options.find((option) => option.value === value)?.title ?? value;
  const words = (typed ?? '').toLowerCase().split(/\s+/);
  const found = options.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
  const leave = () => {
    const text = typed?.trim();
    // What is wiped out is chosen no more; what matches one row alone is that row.
    const [only, ...others] = found;
    if (text === '') onChange('');
    else if (text !== undefined && only !== undefined && others.length === 0) onChange(only.value);
    else if (text !== undefined && written === 'allowed') onChange(text);
    setTyped(undefined);
  };
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.fluent ?? ''}>
      <Combobox
        {...described}
        className={styles.combobox ?? ''}
        inlinePopup
        freeform
        placeholder={texts.searchHint}
        value={typed ?? chosen}
        selectedOptions={value === '' ? [] : [value]}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) onChange(optionValue);
          setTyped(undefined);
        }}
      >
        {found.slice(0, MOST_SHOWN).map((option) => (
          <Option key={option.value} value={option.value}>
            {option.title}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" disabled value="" text="">
            {texts.noMatch}
          </Option>
        )}
      </Combobox>
    </FluentProvider>
  );
}
