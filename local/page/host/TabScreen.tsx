import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { loadDirectory } from '../api/local';
import { useLoaded } from '../loaded';
import type { Screen } from '../screen';
import { Failure, Quiet, Waiting } from '../shell/Waiting';
import { texts } from '../texts';
import type { ThemeName } from '../theme/theme';
import { TEAMS_THEMES } from '../theme/theme';
import { bodyOfEntity } from './context';
import type { LinkTarget } from './links';
import { TabFrame } from './TabFrame';

const useStyles = makeStyles({ screen: { height: '100%', backgroundColor: tokens.colorNeutralBackground2 } });

interface TabScreenProps {
  readonly screen: Extract<Screen, { show: 'tab' }>;
  readonly theme: ThemeName;
}

/** Only the tab in its host, for a browser that is driven by a program. */
export function TabScreen({ screen, theme }: TabScreenProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState({ body: screen.body, sub: screen.sub });
  const known = useLoaded('people and bodies', loadDirectory);
  const onOpen = (target: LinkTarget) => {
    if (target.kind === 'web') open(target.url, '_blank', 'noopener');
    if (target.kind === 'tab') setOpened({ body: bodyOfEntity(target.entity), sub: target.subEntity });
    return target.kind === 'unknown' ? 'refused' : 'opened';
  };
  return (
    <div className={styles.screen}>
      <Waiting for={known}>
        {({ people, bodies }) => {
          const person = people.find((one) => [one.id, one.upn, one.mail].includes(screen.as));
          if (person === undefined) return <Failure sentence={texts.people.unknown} onAgain={known.reload} />;
          // A bare number is enough, as the local contract says: the first organisation that has it.
          const body = bodies.find((one) => [one.address, one.address.split('-')[1]].includes(opened.body ?? ''));
          if (opened.body !== null && body === undefined) return <Quiet>{texts.tab.unknownBody}</Quiet>;
          return (
            <TabFrame
              person={person}
              body={body?.address ?? null}
              subEntity={opened.sub}
              view={screen.view}
              channel={body?.channel ?? null}
              frameContext={screen.frame}
              theme={TEAMS_THEMES[theme]}
              onOpen={onOpen}
            />
          );
        }}
      </Waiting>
    </div>
  );
}
