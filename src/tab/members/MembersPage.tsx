import type { MembersPage as View } from '../../api/membersView';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import type { NounPageProps } from '../app/place';
import { Unreadable } from '../forum/Unreadable';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { ActLink } from '../pages/ActLink';
import styles from '../pages/page.module.css';
import { Mandates } from './Mandates';
import { Mailings } from './Mailings';
import { useMembersTexts } from './membersTexts';
import { PartyCard } from './PartyCard';

/** Who is what in a body: party by party, what is missing, and when terms end. */
export function MembersPage({ nr }: NounPageProps) {
  return (
    <LoadedPage<View> nr={nr} asks="members">
      {(view) => <Members view={view} />}
    </LoadedPage>
  );
}

function Members({ view }: { readonly view: View }) {
  const texts = useMembersTexts();
  const { body, parties, others, mailings, unreadable } = view;
  const nobody = others.length === 0 && parties.every(({ mandates }) => mandates.length === 0);
  return (
    <BodyPage body={body} noun="members" title={texts.title} about={texts.about} actions={<Actions view={view} />}>
      <div className={styles.stack}>
        {nobody ? (
          <Card heading={texts.none}>
            <p>{texts.noneAbout}</p>
          </Card>
        ) : (
          <Faults view={view} />
        )}
        <Term view={view} />
        {parties.map((party) => (
          <PartyCard key={party.partyKey} party={party} body={body.nr} />
        ))}
        {others.length > 0 && (
          <Card heading={texts.others}>
            <p className={look.quiet}>{texts.othersAbout}</p>
            <Mandates mandates={others} body={body.nr} />
          </Card>
        )}
        {mailings !== null && <Mailings mailings={mailings} />}
        <Unreadable rows={unreadable} />
      </div>
    </BodyPage>
  );
}

function Actions({ view: { body, may } }: { readonly view: View }) {
  const texts = useMembersTexts();
  return (
    <span className={styles.actions}>
      {may.includes('noteLeaving') && (
        <ActLink body={body.nr} act="noteLeaving">
          {texts.leaving}
        </ActLink>
      )}
      {may.includes('inviteToMeetings') && (
        <ActLink body={body.nr} act="inviteToMeetings">
          {texts.invite}
        </ActLink>
      )}
      {may.includes('handOver') && (
        <ActLink body={body.nr} act="handOver">
          {texts.handOver}
        </ActLink>
      )}
      {may.includes('giveRole') && (
        <ActLink body={body.nr} act="giveRole" appearance="primary">
          {texts.give}
        </ActLink>
      )}
    </span>
  );
}

function Faults({ view: { faults } }: { readonly view: View }) {
  const texts = useMembersTexts();
  if (faults.length === 0) return <MessageBar intent="good">{texts.noFaults}</MessageBar>;
  return (
    <Card heading={texts.faults} aside={<Badge tone="warn">{faults.length}</Badge>}>
      <ul className={look.rows}>
        {faults.map((one) => (
          <li key={texts.fault(one)}>
            <p>{texts.fault(one)}</p>
            {one.clause !== null && <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{one.clause}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Term({ view: { term } }: { readonly view: View }) {
  const texts = useMembersTexts();
  if (term === null) return <p className={look.quiet}>{texts.noTerm}</p>;
  const said = (
    <>
      <p>{texts.termRuns(term.from, term.to)}</p>
      <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{term.clause}</p>
    </>
  );
  if (term.standing === 'running') return <Card heading={texts.term}>{said}</Card>;
  return (
    <Card heading={texts.term}>
      <MessageBar intent="warn">
        <p>{texts.termEnds}</p>
        {term.unsettled.length > 0 && <p>{texts.unsettled(term.unsettled)}</p>}
      </MessageBar>
      {said}
    </Card>
  );
}
