import type { RulesPage, RuleView } from '../../api/rulesView';
import type { NounPageProps } from '../app/pages';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import { PlaceLink } from '../app/PlaceLink';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import styles from './settings.module.css';
import { useSettingsTexts } from './settingsTexts';

/** What is decided about a body, each value with where it says so, and how the person wants to be told. */
export function SettingsPage({ nr }: NounPageProps) {
  return (
    <LoadedPage<RulesPage> nr={nr} asks="rules">
      {(view) => <Settings view={view} />}
    </LoadedPage>
  );
}

function Settings({ view: { body, rules, leaving } }: { readonly view: RulesPage }) {
  const texts = useSettingsTexts();
  return (
    <BodyPage body={body} noun="settings" title={texts.title} about={texts.about}>
      <div className={styles.stack}>
        <Card heading={texts.notices}>
          <p>{texts.noticesAbout}</p>
          <p>
            <PlaceLink
              to={{ kind: 'acts', body: body.nr, meeting: null, act: 'changeNoticeSettings' }}
              className={look.button}
            >
              {texts.changeNotices}
            </PlaceLink>
          </p>
        </Card>
        {leaving.length > 0 && (
          <Card heading={texts.leaving}>
            <ul className={look.rows}>
              {leaving.map(({ partyKey, text }) => (
                <li key={partyKey}>{text}</li>
              ))}
            </ul>
          </Card>
        )}
        <Card heading={texts.rules}>
          <dl className={styles.rules}>
            {rules.map((rule) => (
              <div key={rule.rule}>
                <dt>{rule.about}</dt>
                <dd>
                  <RuleValue rule={rule} />
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
    </BodyPage>
  );
}

function RuleValue({ rule: { value, text, clause } }: { readonly rule: RuleView }) {
  const texts = useSettingsTexts();
  const words = (one: unknown) => {
    if (typeof one === 'boolean') return one ? texts.yes : texts.no;
    return typeof one === 'number' ? String(one) : texts.decided;
  };
  return (
    <>
      <p>{text ?? words(value)}</p>
      {clause !== null && <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{clause}</p>}
    </>
  );
}
