import type { Theme } from '@fluentui/react-components';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { TeamsTheme } from '../host/context';
import { oneOf } from '../place';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

export const FLUENT_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** What teams-js calls the same theme. */
export const TEAMS_THEMES: Readonly<Record<ThemeName, TeamsTheme>> = {
  light: 'default',
  dark: 'dark',
  contrast: 'contrast',
};

const KEPT_AS = 'theme';

/** The theme asked for in the address, or else the one chosen last. */
export function firstTheme(asked: string): ThemeName {
  return oneOf(THEMES, asked === '' ? (localStorage.getItem(KEPT_AS) ?? '') : asked);
}

export function keepTheme(theme: ThemeName): void {
  localStorage.setItem(KEPT_AS, theme);
}
