import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { valueOf } from './columns';
import type { Field, Row } from './rows';

const useStyles = makeStyles({
  room: { overflowX: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  table: { width: 'max-content', minWidth: '100%', tableLayout: 'auto' },
  cell: { maxWidth: '22rem', overflowWrap: 'break-word', verticalAlign: 'top', padding: tokens.spacingHorizontalS },
  number: { width: '4rem' },
});

interface RowTableProps {
  readonly name: string;
  readonly columns: readonly Field[];
  readonly rows: readonly Row[];
}

export function RowTable({ name, columns, rows }: RowTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.room} role="region" aria-label={name} tabIndex={0}>
      <Table size="small" aria-label={name} className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.number}>ID</TableHeaderCell>
            {columns.map((column) => (
              <TableHeaderCell key={column.name}>{column.title}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell className={styles.cell}>{row.id}</TableCell>
              {columns.map((column) => (
                <TableCell key={column.name} className={styles.cell}>
                  {valueOf(row, column)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
