import type { GroupsView } from '../../api/groupsView';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import type { NounPageProps } from '../app/place';
import { Unreadable } from '../forum/Unreadable';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { ActLink } from '../pages/ActLink';
import styles from '../pages/page.module.css';
import { ToldCards } from '../pages/ToldCards';
import { usePageActs } from '../pages/usePageActs';
import { DraftCard } from './DraftCard';
import { GroupCard } from './GroupCard';
import { useGroupsTexts } from './groupsTexts';

/** The working groups of a body: charters being written, those at work with staffing and reports, and those that have ended. */
export function GroupsPage({ nr }: NounPageProps) {
  return (
    <LoadedPage<GroupsView> nr={nr} asks="groups">
      {(view, { reload }) => <Groups view={view} reload={reload} />}
    </LoadedPage>
  );
}

interface GroupsProps {
  readonly view: GroupsView;
  readonly reload: () => Promise<unknown>;
}

function Groups({ view, reload }: GroupsProps) {
  const texts = useGroupsTexts();
  const acts = usePageActs(reload);
  const { body, appoints, drafts, may, unreadable } = view;
  const starts = may.includes('draftCharter') && appoints === 'may';
  const active = [...view.groups.filter(({ standing }) => standing.report !== 'ended')].sort(
    (one, other) => other.standing.daysOverdue - one.standing.daysOverdue,
  );
  const ended = view.groups.filter(({ standing }) => standing.report === 'ended');
  const start = starts && (
    <ActLink body={body.nr} act="draftCharter" appearance="primary">
      {texts.start}
    </ActLink>
  );
  return (
    <BodyPage body={body} noun="groups" title={texts.title} about={texts.about} actions={start}>
      <div className={styles.stack}>
        {acts.told}
        {appoints !== 'may' && may.includes('draftCharter') && (
          <MessageBar intent="info">{appoints === 'mayNot' ? texts.mayNot : texts.notDecided}</MessageBar>
        )}
        {active.length + drafts.length === 0 && (
          <Card heading={texts.none}>
            <p>{starts ? texts.noneAbout : texts.noneForReader}</p>
          </Card>
        )}
        {active.map((group) => (
          <GroupCard key={group.id} group={group} body={body.nr} acts={acts} />
        ))}
        {drafts.map((draft) => (
          <DraftCard key={draft.id} draft={draft} body={body.nr} acts={acts} />
        ))}
        {ended.length > 0 && (
          <Card heading={texts.ended}>
            <ul className={look.rows}>
              {ended.map(({ id, name, standing, purpose }) => (
                <li key={id}>
                  <h3>{name}</h3>
                  <p>{purpose}</p>
                  {standing.lastReport !== null && <p className={look.quiet}>{texts.last(standing.lastReport)}</p>}
                </li>
              ))}
            </ul>
          </Card>
        )}
        <ToldCards cards={view.cards} body={body.nr} />
        <Unreadable rows={unreadable} />
      </div>
    </BodyPage>
  );
}
