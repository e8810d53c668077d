/** What the bot says about reports from working groups. */
export interface ReportTexts {
  readonly noGroup: string;
  readonly noSuchGroup: (wanted: string, groups: readonly string[]) => string;
  readonly whichGroup: (groups: readonly string[]) => string;
  readonly whichText: (group: string) => string;
  readonly heading: (group: string) => string;
  readonly labels: { readonly title: string; readonly text: string };
  readonly nothingWritten: string;
  readonly buttons: {
    readonly confirm: string;
    readonly change: string;
    readonly saveChange: string;
    readonly drop: string;
  };
  readonly spoken: (group: string) => string;
  readonly dropped: string;
  readonly gone: string;
}
