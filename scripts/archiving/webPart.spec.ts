import { strToU8, zipSync } from 'fflate';
import { faultsOfWebPart } from './webPart';

const SCRIPT = 'define("Sök i handlingar och beslut","Search documents and decisions")';
const part = {
  id: '42',
  supportedHosts: ['SharePointWebPart', 'SharePointFullPage', 'TeamsTab'],
  loaderConfig: {
    entryModuleId: 'archive',
    scriptResources: {
      archive: { type: 'path', path: 'archive.js' },
      words: { type: 'localizedPath', paths: { 'sv-SE': 'words.js' } },
      '@microsoft/sp-http': { type: 'component', id: '1' },
    },
  },
};

function faults(differs: Readonly<Record<string, string>> = {}, about: object = {}): readonly string[] {
  const written = JSON.stringify({ ...part, ...about }).replaceAll('"', '&quot;');
  const files = {
    'AppManifest.xml': '<App IsClientSideSolution="true"/>',
    'f/WebPart_42.xml': `<Elements><ClientSideComponent ComponentManifest="${written}"/></Elements>`,
    'ClientSideAssets/archive.js': SCRIPT,
    'ClientSideAssets/words.js': 'define([])',
    ...differs,
  };
  return faultsOfWebPart(zipSync(Object.fromEntries(Object.entries(files).map(([name, of]) => [name, strToU8(of)]))));
}

describe('A package with the web part', () => {
  it('is whole when it shows the archive on a page, as a page and in Teams', () => {
    expect(faults()).toEqual([]);
  });

  it('is told what it lacks', () => {
    expect(faults({}, { supportedHosts: ['TeamsTab'] })).toHaveLength(2);
    expect(faults({}, { requiresCustomScript: true })).toEqual([expect.stringContaining('egna skript')]);
    expect(faults({ 'AppManifest.xml': '<App/>' })).toEqual([expect.stringContaining('i webbläsaren')]);
    expect(faults({ 'ClientSideAssets/archive.js': 'define()' })).toHaveLength(2);
    expect(faults({ 'ClientSideAssets/archive.js': `${SCRIPT}//# sourceMappingURL=a` })).toEqual([
      expect.stringContaining('sourceMappingURL'),
    ]);
    const other = { entryModuleId: 'archive', scriptResources: { archive: { type: 'path', path: 'gone.js' } } };
    expect(faults({}, { loaderConfig: other })).toContain('gone.js saknas i paketet.');
  });

  it('is no package where it is something else', () => {
    expect(faultsOfWebPart(strToU8('ingen zip'))).toEqual([expect.stringContaining('AppManifest.xml saknas')]);
    expect(faultsOfWebPart(zipSync({ 'a.txt': strToU8('a') }))).toHaveLength(1);
    expect(faults({ 'f/WebPart_42.xml': '<Elements ComponentManifest="{"/>' })).toHaveLength(1);
  });
});
