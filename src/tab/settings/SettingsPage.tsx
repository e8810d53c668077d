import type { RulesPage } from '../../api/rulesView';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import type { NounPageProps } from '../app/place';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import styles from '../pages/page.module.css';
import { ToldCards } from '../pages/ToldCards';
import { usePageActs } from '../pages/usePageActs';
import { Kept } from '../papers/Kept';
import { Waiting } from '../papers/Waiting';
import { AboutMe } from './AboutMe';
import { Feed } from './Feed';
import { Notices } from './Notices';
import { PersonalLinks } from './PersonalLinks';
import { Rules } from './Rules';
import { useSettingsTexts } from './settingsTexts';

/** What is decided about a body, each value with where it says so, and how the person wants to be told. */
export function SettingsPage({ nr }: NounPageProps) {
  return (
    <LoadedPage<RulesPage> nr={nr} asks="rules">
      {(view, { reload }) => <Settings view={view} reload={reload} />}
    </LoadedPage>
  );
}

interface SettingsProps {
  readonly view: RulesPage;
  readonly reload: () => Promise<unknown>;
}

function Settings({ view, reload }: SettingsProps) {
  const texts = useSettingsTexts();
  const acts = usePageActs(reload);
  const { body, rules, leaving, papers } = view;
  return (
    <BodyPage body={body} noun="settings" title={texts.title} about={texts.about}>
      <div className={styles.stack}>
        {acts.told}
        <Notices key={JSON.stringify(view.notices)} view={view} acts={acts} />
        <Feed view={view} acts={acts} />
        <AboutMe view={view} acts={acts} />
        <PersonalLinks body={body.nr} />
        {leaving.length > 0 && (
          <Card heading={texts.leaving}>
            <ul className={look.rows}>
              {leaving.map(({ partyKey, text }) => (
                <li key={partyKey}>{text}</li>
              ))}
            </ul>
          </Card>
        )}
        <Rules rules={rules} />
        <ToldCards cards={view.cards} body={body.nr} />
        {papers.includes('register') && <Waiting body={body.nr} />}
        {papers.includes('inspect') && <Kept body={body.nr} />}
      </div>
    </BodyPage>
  );
}
