define([], function () {
  return {
    About: 'The archive of the bodies of a site: agendas, notes, minutes and decisions.',
    SiteUrl: 'Address of the site',
    SiteUrlHint: 'Left empty: the site the page is on.',
  };
});
