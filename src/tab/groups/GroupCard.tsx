import type { GroupReportView, GroupView } from '../../api/groupViews';
import { CHARTER_PARTS } from '../../core/workingGroups/charter';
import { Badge, type Tone } from '../look/Badge';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import { FileButton } from '../look/FileButton';
import look from '../look/look.module.css';
import { ActLink } from '../pages/ActLink';
import styles from '../pages/page.module.css';
import type { PageActs } from '../pages/usePageActs';
import { useGroupsTexts } from './groupsTexts';
import { Seats } from './Seats';

const TONES: Readonly<Record<GroupView['standing']['report'], Tone>> = {
  overdue: 'bad',
  dueToday: 'warn',
  notDue: 'good',
  noDayDecided: 'plain',
  ended: 'plain',
};

export interface GroupCardProps {
  readonly group: GroupView;
  readonly body: string;
  readonly acts: PageActs;
}

/** A group at work: how it stands to its reports, who is in it, what it has reported and what may be done (WG-08). */
export function GroupCard({ group, body, acts }: GroupCardProps) {
  const texts = useGroupsTexts();
  const { name, standing, purpose, horizon, permanence, pending, reports } = group;
  const kinds = [
    horizon === null ? null : texts.horizons[horizon],
    permanence === null ? null : texts.permanences[permanence.kind],
  ].filter((word) => word !== null);
  return (
    <Card
      heading={name}
      aside={
        <Badge tone={TONES[standing.report]}>
          {standing.report === 'overdue' ? texts.late(standing.daysOverdue) : texts.states[standing.report]}
        </Badge>
      }
    >
      <p>{purpose}</p>
      <p className={look.quiet}>
        {[
          ...kinds,
          standing.lastReport === null ? texts.never : texts.last(standing.lastReport),
          ...(standing.nextDue === null
            ? []
            : [(standing.report === 'overdue' ? texts.wasDue : texts.next)(standing.nextDue)]),
        ].join(' · ')}
      </p>
      <Seats parties={group.parties} associated={group.associated} />
      <Reports heading={texts.waiting} reports={pending} acts={acts} paper={paperOf(body, group.id)} />
      <Reports heading={texts.reports} reports={reports} acts={acts} paper={paperOf(body, group.id)} />
      <details>
        <summary>{texts.charter}</summary>
        <dl className={styles.facts}>
          {CHARTER_PARTS.map((part) => (
            <div key={part}>
              <dt>{texts.parts[part]}</dt>
              <dd>{part === 'parties' ? group.parties.map((party) => party.name).join(', ') : group[part]}</dd>
            </div>
          ))}
          {group.need !== null && (
            <div>
              <dt>{texts.need}</dt>
              <dd>{group.need}</dd>
            </div>
          )}
        </dl>
        <FileButton
          path={paperOf(body, group.id)}
          name={`${texts.charter} ${name}.docx`}
          label={texts.charterFile}
          of={texts.charterFileOf(name)}
          failed={texts.fileFailed}
        />
      </details>
      <Actions group={group} body={body} />
    </Card>
  );
}

function Actions({ group: { id, name, may, standing }, body }: Pick<GroupCardProps, 'group' | 'body'>) {
  const texts = useGroupsTexts();
  const late = standing.report === 'overdue' || standing.report === 'dueToday';
  if (may.length === 0) return null;
  return (
    <div className={styles.actions} role="group" aria-label={texts.more(name)}>
      {may.includes('reportFromGroup') && (
        <ActLink body={body} act="reportFromGroup" row={id} appearance={late ? 'primary' : 'secondary'}>
          {texts.report}
        </ActLink>
      )}
      {may.includes('setReportDay') && (
        <ActLink body={body} act="setReportDay" row={id}>
          {texts.setDay}
        </ActLink>
      )}
      {may.includes('askGroupTime') && late && (
        <ActLink body={body} act="askGroupTime" row={id}>
          {texts.askTime}
        </ActLink>
      )}
      {may.includes('staffGroup') && (
        <ActLink body={body} act="staffGroup" row={id}>
          {texts.staff}
        </ActLink>
      )}
      {may.includes('endGroup') && (
        <ActLink body={body} act="endGroup" row={id}>
          {texts.end}
        </ActLink>
      )}
    </div>
  );
}

interface ReportsProps {
  readonly heading: string;
  readonly reports: readonly GroupReportView[];
  readonly acts: PageActs;
  /** Where the papers of the group are fetched. */
  readonly paper: string;
}

function paperOf(body: string, group: string): string {
  return `bodies/${encodeURIComponent(body)}/groups/${encodeURIComponent(group)}/document`;
}

function Reports({ heading, reports, acts, paper }: ReportsProps) {
  const texts = useGroupsTexts();
  if (reports.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      <ul className={look.rows}>
        {[...reports].reverse().map(({ id, version, title, text, by, day, may }) => (
          <li key={id}>
            <p className={look.strong}>{title}</p>
            <p style={{ whiteSpace: 'pre-line' }}>{text}</p>
            <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{texts.by(by, day)}</p>
            <FileButton
              path={`${paper}?report=${encodeURIComponent(id)}`}
              name={`${title} ${day}.docx`}
              label={texts.reportFile}
              of={texts.reportFileOf(title)}
              failed={texts.fileFailed}
            />
            {may.includes('makeDecisionMaterial') && (
              <Button
                blocked={acts.state === 'idle' ? 'free' : 'blocked'}
                aria-label={texts.materialOf(title)}
                onClick={() => void acts.ask('makeDecisionMaterial', { id, version })}
              >
                {texts.material}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
