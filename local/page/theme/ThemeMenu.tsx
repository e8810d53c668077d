import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, ToolbarButton } from '@fluentui/react-components';
import { DarkTheme20Regular } from '@fluentui/react-icons';
import { texts } from '../texts';
import type { ThemeName } from './theme';
import { THEMES } from './theme';

interface ThemeMenuProps {
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
}

export function ThemeMenu({ theme, onTheme }: ThemeMenuProps) {
  return (
    <Menu checkedValues={{ theme: [theme] }}>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton aria-label={texts.theme.choose(theme)} icon={<DarkTheme20Regular />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {THEMES.map((name) => (
            <MenuItemRadio key={name} name="theme" value={name} onClick={() => onTheme(name)}>
              {texts.theme.names[name]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
