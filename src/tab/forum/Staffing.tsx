import type { PartyView } from '../../api/views';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useForumTexts } from '../words/forumTexts';
import forum from './forum.module.css';

/** One representative with mandate per party (FSS-14): who it is, and where there is none. */
export function Staffing({ parties }: { readonly parties: readonly PartyView[] }) {
  const texts = useForumTexts();
  const gaps = parties.filter((party) => party.representative === null);
  return (
    <Card heading={texts.forum.staffing}>
      {gaps.length > 0 ? (
        <MessageBar intent="warn">{texts.forum.gaps(gaps.map((party) => party.name))}</MessageBar>
      ) : (
        <p className={look.quiet}>{texts.forum.noGaps}</p>
      )}
      <ul className={forum.facts}>
        {parties.map((party) => (
          <li key={party.partyKey}>
            <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{party.name}</p>
            <p>{party.representative ?? texts.forum.noRepresentative}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
