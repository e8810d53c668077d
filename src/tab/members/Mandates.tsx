import type { MandateView } from '../../api/membersView';
import { Badge } from '../look/Badge';
import look from '../look/look.module.css';
import { ActLink } from '../pages/ActLink';
import { useTexts } from '../words/words';
import { useMembersTexts } from './membersTexts';

/** Mandates as a list: who, as what, until when, and the act that ends one. */
export function Mandates({ mandates, body }: { readonly mandates: readonly MandateView[]; readonly body: string }) {
  return (
    <ul className={look.rows}>
      {mandates.map((mandate) => (
        <li key={mandate.id}>
          <Held mandate={mandate} body={body} />
        </li>
      ))}
    </ul>
  );
}

function Held({ mandate, body }: { readonly mandate: MandateView; readonly body: string }) {
  const texts = useMembersTexts();
  const { roles } = useTexts();
  const { id, name, role, from, to, standing, endsIn, may, decides } = mandate;
  const facts = [
    standing === 'coming' ? texts.fromDay(from) : null,
    to === null ? texts.runs : texts.until(to),
    mandate.goesOn === null ? null : texts.goesOn(mandate.goesOn.to),
    mandate.representationType === null ? null : texts.representations[mandate.representationType],
    mandate.substituteFor === null ? null : texts.substituteFor(mandate.substituteFor),
    mandate.order === null ? null : texts.inOrder(mandate.order),
    mandate.appointedBy === null ? null : texts.appointedBy(mandate.appointedBy),
    mandate.employedBy === null ? null : texts.employedBy(mandate.employedBy),
    mandate.rights.length > 0 && role !== 'delegate' ? texts.delegated : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <div className={look.spread}>
        <span className={look.inline}>
          <span className={look.strong}>{name}</span>
          <Badge tone={standing === 'coming' ? 'plain' : 'brand'}>{roles[role]}</Badge>
          {standing === 'coming' && <Badge tone="plain">{texts.coming}</Badge>}
          {endsIn !== null && <Badge tone="warn">{texts.endsIn(endsIn)}</Badge>}
          {decides === 'withoutMandate' && role === 'representative' && (
            <Badge tone="warn">{texts.withoutMandate}</Badge>
          )}
        </span>
        {may.includes('endRole') && (
          <ActLink body={body} act="endRole" row={id} appearance="subtle" label={texts.endOne(name, roles[role])}>
            {texts.end}
          </ActLink>
        )}
      </div>
      <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{facts.join(' · ')}</p>
    </>
  );
}
