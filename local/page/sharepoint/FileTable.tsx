import {
  Button,
  MessageBar,
  MessageBarBody,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DocumentText20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { writtenSize } from '../sizes';
import { texts } from '../texts';
import { shortMoment } from '../times';
import { valueOf } from './columns';
import { saveAs } from './saveAs';
import type { Field, FileRow } from './rows';
import type { SiteReader } from './site';

const useStyles = makeStyles({
  room: { overflowX: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  table: { width: 'max-content', minWidth: '100%', tableLayout: 'auto' },
  name: { justifyContent: 'flex-start', textAlign: 'start', overflowWrap: 'anywhere' },
  cell: { maxWidth: '18rem', overflowWrap: 'break-word', padding: tokens.spacingHorizontalS },
});

interface FileTableProps {
  readonly files: readonly FileRow[];
  readonly columns: readonly Field[];
  readonly reader: SiteReader;
}

/** Files with the library's columns. A file is fetched with the person's own sign-in and then offered to be kept. */
export function FileTable({ files, columns, reader }: FileTableProps) {
  const styles = useStyles();
  const [failed, setFailed] = useState<string | undefined>(undefined);
  if (files.length === 0) return null;
  const fetchFile = (file: FileRow) => {
    setFailed(undefined);
    reader.bytes(file.path).then(
      (bytes) => saveAs(file.name, bytes),
      () => setFailed(file.name),
    );
  };
  return (
    <div className={styles.room} role="region" aria-label={texts.sharepoint.files} tabIndex={0}>
      {failed !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>{texts.sharepoint.downloadFailed(failed)}</MessageBarBody>
        </MessageBar>
      )}
      <Table size="small" aria-label={texts.sharepoint.files} className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{texts.sharepoint.name}</TableHeaderCell>
            {columns.map((column) => (
              <TableHeaderCell key={column.name}>{column.title}</TableHeaderCell>
            ))}
            <TableHeaderCell>{texts.sharepoint.changed}</TableHeaderCell>
            <TableHeaderCell>{texts.sharepoint.size}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {files.map((file) => (
            <TableRow key={file.path}>
              <TableCell>
                <Button
                  appearance="transparent"
                  className={styles.name}
                  icon={<DocumentText20Regular />}
                  title={texts.sharepoint.open(file.name)}
                  onClick={() => fetchFile(file)}
                >
                  {file.name}
                </Button>
              </TableCell>
              {columns.map((column) => (
                <TableCell key={column.name} className={styles.cell}>
                  {valueOf(file, column)}
                </TableCell>
              ))}
              <TableCell>{shortMoment(file.modified)}</TableCell>
              <TableCell>{writtenSize(file.size)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
