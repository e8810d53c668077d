import type { MatterPage as View } from '../../api/mattersView';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import type { NounPageProps } from '../app/place';
import { PlaceLink } from '../app/PlaceLink';
import listing from '../listing/listing.module.css';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import { Icon } from '../look/Icon';
import { backIcon } from '../look/backIcon';
import look from '../look/look.module.css';
import { Asked } from './Asked';
import { useMattersTexts } from './mattersTexts';
import styles from './matters.module.css';
import { PlaceByPlace, WayList } from './WayList';
import { WayDrawing } from './WayDrawing';

/** One matter with its whole way between bodies: drawn, and as a list in either direction (ESC-07). */
export function MatterPage({ nr, row }: NounPageProps) {
  return (
    <LoadedPage<View> nr={nr} asks={`matter?row=${row ?? ''}`}>
      {(view) => <Matter view={view} />}
    </LoadedPage>
  );
}

function Matter({ view: { body, matter, homeName, may } }: { readonly view: View }) {
  const texts = useMattersTexts();
  const { title, status, openedOn, closedBecause, way, places, asked, cameFrom, takenUp } = matter;
  const { registrationNumber, caseOfficer } = matter;
  return (
    <BodyPage
      body={body}
      noun="matters"
      title={title}
      about={texts.openedIn(homeName, openedOn)}
      actions={
        <span className={look.inline}>
          <Badge tone={status === 'open' ? 'plain' : 'good'}>{texts.states[status]}</Badge>
          {may.map((act) => (
            <PlaceLink
              key={act}
              to={{ kind: 'acts', body: matter.body, meeting: null, act, row: matter.id }}
              className={`${look.button ?? ''} ${listing.acts ?? ''}`}
            >
              {texts.acts[act] ?? act}
            </PlaceLink>
          ))}
        </span>
      }
    >
      <p className={listing.acts}>
        <PlaceLink to={{ kind: 'noun', body: body.nr, noun: 'matters' }} className={look.inline}>
          <Icon path={backIcon} />
          {texts.back}
        </PlaceLink>
      </p>
      <div className={styles.stack}>
        {(registrationNumber ?? caseOfficer) !== null && <p>{texts.registered(registrationNumber, caseOfficer)}</p>}
        {closedBecause !== '' && <p>{texts.closedBecause(closedBecause)}</p>}
        <Card heading={texts.way}>
          {way.length === 0 ? <p>{texts.nothingYet}</p> : <WayDrawing matter={matter} />}
          {way.some(({ standing }) => standing === 'prepared') && (
            <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{texts.preparedMeans}</p>
          )}
        </Card>
        <div className={styles.columns}>
          {way.length > 0 && <WayList way={way} />}
          {places.length > 0 && <PlaceByPlace matter={matter} />}
        </div>
        {asked.map((one) => (
          <Asked key={`${one.kind} ${one.id}`} asked={one} />
        ))}
        {(cameFrom !== null || takenUp.length > 0) && (
          <Card heading={texts.elsewhere}>
            {cameFrom !== null && <p>{texts.cameFrom(cameFrom.title, cameFrom.organisation)}</p>}
            {takenUp.map((one) => (
              <p key={one.address}>{texts.takenUp(one.title, one.organisation)}</p>
            ))}
          </Card>
        )}
      </div>
    </BodyPage>
  );
}
