declare interface IArchiveWebPartStrings {
  About: string;
  SiteUrl: string;
  SiteUrlHint: string;
}

declare module 'ArchiveWebPartStrings' {
  const strings: IArchiveWebPartStrings;
  export = strings;
}
