import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { TabScreen } from './host/TabScreen';
import type { Screen } from './screen';
import { SiteScreen } from './sharepoint/SiteScreen';
import { TeamsScreen } from './shell/TeamsScreen';
import type { ThemeName } from './theme/theme';
import { FLUENT_THEMES, firstTheme, keepTheme } from './theme/theme';

const useBody = makeStaticStyles({
  body: { margin: 0 },
  '*': { boxSizing: 'border-box' },
  'h1, h2, h3': { margin: 0 },
});
const useStyles = makeStyles({ page: { height: '100dvh', overflow: 'hidden' } });

/** The whole page: the screen that the address asks for, in the chosen theme. */
export function LocalPage({ screen }: { readonly screen: Screen }) {
  useBody();
  const styles = useStyles();
  const [theme, setTheme] = useState(() => firstTheme(screen.show === 'tab' ? screen.theme : ''));
  const choose = (chosen: ThemeName) => {
    keepTheme(chosen);
    setTheme(chosen);
  };
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} className={styles.page}>
      {screen.show === 'teams' && <TeamsScreen theme={theme} onTheme={choose} />}
      {screen.show === 'site' && <SiteScreen screen={screen} theme={theme} onTheme={choose} />}
      {screen.show === 'tab' && <TabScreen screen={screen} theme={theme} />}
    </FluentProvider>
  );
}
