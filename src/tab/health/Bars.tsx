import styles from './health.module.css';

/** One bar: its length of `most`, with the numbers it stands for. */
export interface Bar {
  readonly name: string;
  readonly length: number;
  readonly numbers: readonly string[];
  readonly tone?: 'brand' | 'warn';
}

export interface BarsProps {
  readonly caption: string;
  /** Heading of the names, then of each number. */
  readonly headings: readonly [string, ...string[]];
  readonly bars: readonly Bar[];
  /** The length of a whole bar. */
  readonly most: number;
}

/** A chart that is a table: each row has its bar, drawn for the eye, and its numbers, for everybody. */
export function Bars({ caption, headings: [name, ...numbers], bars, most }: BarsProps) {
  return (
    <table className={styles.bars}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <td aria-hidden="true" />
          {numbers.map((number) => (
            <th key={number} scope="col" className={styles.number}>
              {number}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.name}>
            <th scope="row">{bar.name}</th>
            <td className={styles.drawn} aria-hidden="true">
              <div className={styles.rail}>
                <div
                  className={styles.bar}
                  data-tone={bar.tone ?? 'brand'}
                  style={{ width: `${String(most === 0 ? 0 : Math.round((100 * bar.length) / most))}%` }}
                />
              </div>
            </td>
            {bar.numbers.map((number, index) => (
              <td key={numbers[index]} className={styles.number}>
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
