/** What SharePoint answers without $select and this stand-in does not, by kind of thing and reason. */
export const leftOut: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  list: {
    'asked for by name only: it costs a look into the change log for each list': 'CurrentChangeToken',
    'when a row last went is not kept': 'LastItemDeletedDate',
  },
  view: { 'the XML of a view is not composed: its query and columns are read apart': 'HtmlSchemaXml ListViewXml' },
};
