define([], function () {
  return {
    About: 'Arkivet för en webbplats organ: dagordningar, anteckningar, protokoll och beslut.',
    SiteUrl: 'Webbplatsens adress',
    SiteUrlHint: 'Tomt: den webbplats som sidan ligger på.',
  };
});
