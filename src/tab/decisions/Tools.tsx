import { useId, type ReactNode } from 'react';
import type { DecisionsPage } from '../../api/decisionsView';
import { DECISION_STANDINGS } from '../../core/decisions/following';
import styles from '../listing/listing.module.css';
import { useListingTexts } from '../listing/listingTexts';
import field from '../look/field.module.css';
import { useTexts } from '../words/words';
import { useDecisionsTexts } from './decisionsTexts';
import { DECISION_ORDERS, topicsOf, type DecisionChoice } from './filters';

export interface ToolsProps {
  readonly view: DecisionsPage;
  readonly choice: DecisionChoice;
  readonly onChoice: (choice: DecisionChoice) => void;
  readonly found: number;
}

/** Search and choices over the decisions, with how many they show. */
export function Tools({ view: { decisions, tagTitles }, choice, onChoice, found }: ToolsProps) {
  const texts = useDecisionsTexts();
  const listing = useListingTexts();
  const { themes } = useTexts();
  const id = useId();
  const years = [...new Set(decisions.map(({ decidedOn }) => decidedOn.slice(0, 4)))];
  const titles: Readonly<Partial<Record<string, string>>> = { ...tagTitles, ...themes };
  const topics = [...new Set(decisions.flatMap(topicsOf))].map((topic) => ({
    value: topic,
    title: titles[topic] ?? topic,
  }));
  const standings = DECISION_STANDINGS.filter((one) => decisions.some(({ standing }) => standing === one));
  const all = { value: '', title: texts.all };
  return (
    <>
      <div className={styles.tools} role="search">
        <label htmlFor={id}>
          <span className={field.label}>{listing.search}</span>
          <input
            id={id}
            type="search"
            className={field.input}
            value={choice.search}
            onChange={(event) => onChoice({ ...choice, search: event.target.value })}
          />
        </label>
        <Choose
          label={texts.status}
          value={choice.standing}
          options={[all, ...standings.map((value) => ({ value, title: texts.standings[value] }))]}
          onValue={(value) => onChoice({ ...choice, standing: standings.find((one) => one === value) ?? '' })}
        />
        <Choose
          label={texts.period}
          value={choice.year}
          options={[all, ...years.map((value) => ({ value, title: value }))]}
          onValue={(year) => onChoice({ ...choice, year })}
        />
        {topics.length > 0 && (
          <Choose
            label={texts.topic}
            value={choice.topic}
            options={[all, ...topics]}
            onValue={(topic) => onChoice({ ...choice, topic })}
          />
        )}
        <Choose
          label={texts.sortBy}
          value={choice.order}
          options={DECISION_ORDERS.map((value) => ({ value, title: texts.orders[value] }))}
          onValue={(value) =>
            onChoice({ ...choice, order: DECISION_ORDERS.find((one) => one === value) ?? choice.order })
          }
        />
      </div>
      <p role="status" className={`${field.hint ?? ''} ${styles.about ?? ''}`}>
        {listing.found(found)}
      </p>
    </>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  readonly onValue: (value: string) => void;
}

function Choose({ label, value, options, onValue }: ChooseProps): ReactNode {
  const id = useId();
  return (
    <label htmlFor={id}>
      <span className={field.label}>{label}</span>
      <select id={id} className={field.input} value={value} onChange={(event) => onValue(event.target.value)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}
