import { listed } from '../../when';
import type { ReportTexts } from './texts';

export const sv: ReportTexts = {
  noGroup: 'Du är inte med i någon arbetsgrupp som rapporterar just nu. Fråga den som följer upp gruppen.',
  noSuchGroup: (wanted, groups) =>
    `Jag hittar ingen arbetsgrupp som heter ”${wanted}” bland dina: ${listed(groups, 'sv')}. Inget har sparats.`,
  whichGroup: (groups) =>
    `Vilken arbetsgrupp gäller rapporten? Du kan rapportera för ${listed(groups, 'sv')}. Skriv till exempel ”rapport från arbetsgruppen ${groups[0] ?? ''}: …”.`,
  whichText: (group) => `Skriv vad som har hänt: ”rapport från arbetsgruppen ${group}: …”.`,
  heading: (group) => `Rapport från ${group}`,
  labels: { title: 'Läget på en rad', text: 'Rapport' },
  nothingWritten: 'Inget är lämnat än. Utkastet är ditt eget och sparas ett dygn.',
  buttons: { confirm: 'Ja, lämna rapporten', change: 'Ändra', saveChange: 'Spara ändringen', drop: 'Kasta utkastet' },
  spoken: (group) => `Utkast till rapport från ${group}. Svara ja eller nej, eller ändra i kortet.`,
  dropped: 'Utkastet till rapporten är kastat.',
  gone: 'Utkastet till rapporten finns inte längre. Skriv rapporten igen.',
};
