import type { BackupFault } from './restoring';

const MOST_NAMED = 5;

/** Why nothing was restored, and what to do. */
export function describeFault(fault: BackupFault, { copy, data }: { copy: string; data: string }): string {
  switch (fault.reason) {
    case 'notWhole':
      return `${copy} är ingen hel säkerhetskopia. Ta en annan kopia.`;
    case 'databaseChanged':
      return `Databasen i ${copy} är ändrad sedan kopian togs. Ta en annan kopia.`;
    case 'databaseBroken':
      return `Databasen i ${copy} är skadad. Ta en annan kopia.`;
    case 'filesLost':
      return `${String(fault.files.length)} filer i ${copy} saknas eller är ändrade: ${fault.files.slice(0, MOST_NAMED).join(', ')}. Ta en annan kopia.`;
    case 'placeTaken':
      return `${data} är inte tom, och ingenting i den har rörts. Välj en ny mapp med --data.`;
  }
}
