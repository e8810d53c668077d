import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_CONTEXTS } from '../host/context';
import { TabFrame } from '../host/TabFrame';
import type { ChannelPlace } from '../place';
import { oneOf } from '../place';
import { follow } from '../shell/follow';
import type { Channel, Session } from '../shell/session';
import { texts } from '../texts';
import { TEAMS_THEMES } from '../theme/theme';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    justifyContent: 'flex-end',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ChannelTabProps {
  readonly session: Session;
  readonly channel: Channel;
  readonly place: ChannelPlace;
}

/** The real tab, as Teams shows it in a channel or, by choice, in one of a meeting's two places. */
export function ChannelTab({ session, channel, place }: ChannelTabProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar}>
        <label className={styles.choice}>
          {texts.channel.shownAs}
          <Select
            size="small"
            value={place.shown}
            onChange={(_event, { value }) => session.go({ ...place, shown: oneOf(FRAME_CONTEXTS, value) })}
          >
            {FRAME_CONTEXTS.map((frame) => (
              <option key={frame} value={frame}>
                {texts.channel.frames[frame]}
              </option>
            ))}
          </Select>
        </label>
      </div>
      <TabFrame
        person={session.person}
        body={channel.body.address}
        subEntity={place.sub}
        view=""
        channel={channel}
        frameContext={place.shown}
        theme={TEAMS_THEMES[session.theme]}
        onOpen={(target) => follow(session, target)}
      />
    </>
  );
}
