import { useState } from 'react';
import type { ProposalsPage as View } from '../../api/proposalsView';
import type { NounPageProps } from '../app/place';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import { Unreadable } from '../forum/Unreadable';
import { Chips } from '../listing/Chips';
import styles from '../listing/listing.module.css';
import { Told } from '../listing/Told';
import { useLinkedRow } from '../listing/useLinkedRow';
import { useRowActs } from '../listing/useRowActs';
import { YearChoice } from '../listing/YearChoice';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import type { Reloadable } from '../service/loaded';
import { useListingTexts } from '../listing/listingTexts';
import { firstFilter, isShown, PROPOSAL_FILTERS } from './filters';
import { NewProposal } from './NewProposal';
import { ProposalItem } from './ProposalItem';
import { useProposalsTexts } from './proposalsTexts';

/** The proposals of a body with how they were answered, and what each person may do with them. */
export function ProposalsPage({ nr, row }: NounPageProps) {
  const [year, setYear] = useState<number | null>(null);
  return (
    <LoadedPage<View> nr={nr} asks={year === null ? 'proposals' : `proposals?year=${String(year)}`}>
      {(view, page) => <Proposals key={String(year)} view={view} page={page} row={row} onYear={setYear} />}
    </LoadedPage>
  );
}

interface ProposalsProps {
  readonly view: View;
  readonly page: Reloadable<View>;
  readonly row: string | null;
  readonly onYear: (year: number | null) => void;
}

function Proposals({ view, page, row, onYear }: ProposalsProps) {
  const texts = useProposalsTexts();
  const listing = useListingTexts();
  const acts = useRowActs(page.reload);
  const [filter, setFilter] = useState(() => firstFilter(view.proposals, row));
  const [writing, setWriting] = useState<'writing' | 'closed'>('closed');
  useLinkedRow(row);
  const { body, proposals, proposalDaysBefore: rule } = view;
  const shown = proposals.filter((one) => isShown(filter, one));
  const mayPropose = view.may.includes('submitProposal');
  return (
    <BodyPage
      body={body}
      noun="proposals"
      title={texts.title}
      about={texts.about}
      actions={
        mayPropose &&
        view.meetings.length > 0 &&
        writing === 'closed' && (
          <Button appearance="primary" onClick={() => setWriting('writing')}>
            {texts.add}
          </Button>
        )
      }
    >
      <Told acts={acts} />
      {writing === 'writing' && <NewProposal view={view} acts={acts} onClose={() => setWriting('closed')} />}
      {mayPropose && view.meetings.length === 0 && <MessageBar intent="info">{texts.noMeeting}</MessageBar>}
      {row !== null && !proposals.some(({ id }) => id === row) && (
        <MessageBar intent="info">{listing.linkedGone}</MessageBar>
      )}
      <p className={`${look.quiet ?? ''} ${styles.about ?? ''}`}>
        {rule === null ? texts.noRule : texts.rule(rule.value, rule.source)}
      </p>
      <div className={styles.tools}>
        <Chips
          options={PROPOSAL_FILTERS.map((key) => ({
            key,
            title: texts.filters[key],
            count: proposals.filter((one) => isShown(key, one)).length,
          }))}
          chosen={filter}
          onChoose={setFilter}
        />
        <YearChoice today={view.today} year={view.year} onYear={onYear} />
      </div>
      {shown.length === 0 && <p className={styles.empty}>{texts.empty[filter]}</p>}
      <ul className={styles.list}>
        {shown.map((proposal) => (
          <ProposalItem key={proposal.id} proposal={proposal} view={view} acts={acts} />
        ))}
      </ul>
      <Unreadable rows={view.unreadable} />
    </BodyPage>
  );
}
