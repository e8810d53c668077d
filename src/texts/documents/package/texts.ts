/** The words of the papers of a meeting as one file (handlingspaket). */
export interface PackageTexts {
  readonly title: string;
  readonly annexes: string;
  readonly annex: string;
  readonly where: string;
  readonly none: string;
  readonly onPage: (page: number) => string;
  readonly apart: (link: string) => string;
  readonly asTheyAre: string;
}
