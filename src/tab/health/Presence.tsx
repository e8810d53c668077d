import type { HealthPage } from '../../api/healthView';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { Bars } from './Bars';
import { useHealthTexts } from './healthTexts';

type Shares = HealthPage['level'];

/** How often each party came, against 100 %, and who has been away too often of late (BAD-03, BAD-15). */
export function Presence({ view: { presence, level, trends } }: { readonly view: HealthPage }) {
  const texts = useHealthTexts();
  const bars = (shares: Shares, nameOf: (of: string) => string) =>
    shares.map(({ of, percent, present, called }) => ({
      name: nameOf(of),
      length: percent ?? 0,
      numbers: [texts.cameOf(present, called), texts.percentOf(percent)],
      tone: percent !== null && percent < 100 ? ('warn' as const) : ('brand' as const),
    }));
  const named = new Map(presence.map(({ of, name }) => [of, name]));
  const counted = presence.some(({ called }) => called > 0);
  return (
    <Card heading={texts.presence}>
      {!counted && <p className={look.quiet}>{texts.noPresence}</p>}
      {counted && (
        <>
          <Bars
            caption={texts.presenceAbout}
            headings={[texts.party, texts.came, texts.percent]}
            bars={bars(presence, (of) => named.get(of) ?? of)}
            most={100}
          />
          <Bars
            caption={texts.target}
            headings={[texts.level, texts.came, texts.percent]}
            bars={bars(level, texts.levelOf)}
            most={100}
          />
        </>
      )}
      {trends === null && <p className={look.quiet}>{texts.trendsNotDecided}</p>}
      {trends?.length === 0 && <p className={look.quiet}>{texts.noTrends}</p>}
      {trends !== null && trends.length > 0 && (
        <MessageBar intent="warn">
          <p className={look.strong}>{texts.trends}</p>
          <ul>
            {trends.map((trend) => (
              <li key={trend}>{trend}</li>
            ))}
          </ul>
        </MessageBar>
      )}
    </Card>
  );
}

/** How much of what is done together has fewer than all parties, or only two (BAD-16). */
export function Drift({ view: { drift, presence } }: { readonly view: HealthPage }) {
  const texts = useHealthTexts();
  const nameOf = new Map(presence.map(({ of, name }) => [of, name]));
  const { all, fewer, twoParty } = drift;
  const whole = presence.length;
  return (
    <Card heading={texts.drift}>
      {all === 0 && <p className={look.quiet}>{texts.noJoint}</p>}
      {all > 0 && fewer.length === 0 && <p>{texts.noDrift}</p>}
      {fewer.length > 0 && (
        <>
          <p>
            {texts.driftOf(fewer.length, all)} {twoParty > 0 && texts.twoParty(twoParty)}
          </p>
          <Bars
            caption={texts.driftAbout}
            headings={[texts.what, texts.missing]}
            bars={fewer.map(({ kind, title, missing }) => ({
              name: `${texts[kind]}: ${title}`,
              length: whole - missing.length,
              numbers: [missing.map((key) => nameOf.get(key) ?? key).join(', ')],
              tone: whole - missing.length <= 2 ? 'warn' : 'brand',
            }))}
            most={whole}
          />
        </>
      )}
    </Card>
  );
}
