import type { RecordsPage } from '../../api/recordsView';
import look from '../look/look.module.css';
import { useTexts } from '../words/words';
import { usePapersTexts } from './papersTexts';

/** What the plan says of each kind of document, and what of the year it lets go. */
export function Plan({ view: { plan, disposable } }: { readonly view: RecordsPage }) {
  const texts = usePapersTexts();
  const { documentKinds } = useTexts();
  return (
    <>
      <h3>{texts.plan}</h3>
      {plan === null ? (
        <p>{texts.noPlan}</p>
      ) : (
        <>
          <p className={look.quiet}>{texts.planSource(plan.source)}</p>
          <ul className={look.rows}>
            {plan.lines.map(({ kind, years }) => {
              const found = disposable.find((one) => one.kind === kind);
              return (
                <li key={kind}>
                  {texts.planLine(documentKinds[kind], years === null ? texts.preserved : texts.disposedAfter(years))}
                  {found !== undefined && ` ${texts.disposable(found.count, found.from)}`}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
