import type { PartyMembersView } from '../../api/membersView';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { Mandates } from './Mandates';
import { useMembersTexts } from './membersTexts';

/** A party with those who stand for it and what it is and has been called (AMB-12, FSS-14). */
export function PartyCard({ party, body }: { readonly party: PartyMembersView; readonly body: string }) {
  const texts = useMembersTexts();
  const { name, aliases, otherNames, leavesOn, mandates } = party;
  const holds = mandates.some(({ standing }) => standing === 'holds');
  return (
    <Card heading={name} aside={holds ? undefined : <Badge tone="warn">{texts.nobodyHere}</Badge>}>
      {leavesOn !== null && <MessageBar intent="warn">{texts.leaves(leavesOn)}</MessageBar>}
      <Mandates mandates={mandates} body={body} />
      {aliases.length + otherNames.length > 0 && (
        <details>
          <summary>{texts.names}</summary>
          <ul className={look.quiet}>
            {aliases.map((alias) => (
              <li key={alias}>{texts.alias(alias)}</li>
            ))}
            {otherNames.map((one) => (
              <li key={texts.named(one)}>{texts.named(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
