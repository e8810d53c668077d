import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { parse } from 'yaml';
import { readMessage } from '../bot/reading/readMessage';
import { aPlace } from '../bot/reading/specimens';

// The schema Microsoft ships is large and takes a while to read.
jest.setTimeout(30_000);

const root = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What an administrator fills in, with values of the right form. */
const filled: Readonly<Record<string, string>> = {
  APP_NAME_SUFFIX: '-dev',
  BOT_APP_ID: '7d3e1f5a-2b4c-4d6e-8f90-a1b2c3d4e5f6',
  DEVELOPER_NAME: 'Samverka',
  DEVELOPER_URL: 'https://samverka.example',
  PRIVACY_URL: 'https://samverka.example/personuppgifter',
  PUBLIC_DOMAIN: 'samverka.example',
  PUBLIC_URL: 'https://samverka.example',
  TAB_APP_ID: '9a8b7c6d-5e4f-4a3b-9c2d-1e0f9a8b7c6d',
  TEAMS_APP_ID: '3c5e7a91-b2d4-4f68-8a0c-e1f3a5b7c9d1',
  TERMS_URL: 'https://samverka.example/villkor',
};

const withValues = (text: string): string =>
  text.replace(/\$\{\{(\w+)\}\}/g, (_whole, name: string) => filled[name] ?? `no value for ${name}`);

interface Manifest {
  readonly configurableTabs: readonly { readonly context: readonly string[] }[];
  readonly staticTabs: readonly { readonly entityId: string; readonly name?: string; readonly scopes: string[] }[];
  readonly bots: readonly {
    readonly scopes: readonly string[];
    readonly commandLists: readonly { readonly commands: readonly { readonly title: string }[] }[];
  }[];
  readonly composeExtensions: readonly {
    readonly commands: readonly { readonly type: string; readonly context: readonly string[] }[];
  }[];
  readonly localizationInfo: { readonly defaultLanguageTag: string };
}

const written = withValues(read('manifest/manifest.json'));
const manifest = JSON.parse(written) as Manifest;
const english = JSON.parse(withValues(read('manifest/en.json'))) as Record<string, string>;

describe('What Teams is told', () => {
  it('is valid against the schema Microsoft ships', async () => {
    expect(await AppManifestUtils.validateAgainstSchema(JSON.parse(written) as TeamsManifest)).toEqual([]);
  });

  it('has the tab in a channel, for a person, beside a meeting and on its stage, and the bot in all three scopes', () => {
    expect(manifest.configurableTabs[0]?.context).toEqual(
      expect.arrayContaining(['channelTab', 'meetingSidePanel', 'meetingStage']),
    );
    expect(manifest.staticTabs[0]).toMatchObject({ entityId: 'home', scopes: ['personal'] });
    expect(manifest.bots[0]?.scopes).toEqual(['personal', 'team', 'groupChat']);
  });

  it('offers to make a proposal of any message, in a dialog', () => {
    expect(manifest.composeExtensions.flatMap(({ commands }) => commands)).toMatchObject([
      { type: 'action', context: ['message'], fetchTask: true },
    ]);
  });

  it('is in Swedish first, and says everything in English too', () => {
    const commands = manifest.bots.flatMap(({ commandLists }, bot) =>
      commandLists.flatMap((list, at) =>
        list.commands.flatMap((_command, nr) =>
          ['title', 'description'].map((part) => `bots[${bot}].commandLists[${at}].commands[${nr}].${part}`),
        ),
      ),
    );
    const tabs = manifest.staticTabs.flatMap(({ name }, at) => (name === undefined ? [] : [`staticTabs[${at}].name`]));
    const extensions = manifest.composeExtensions.flatMap(({ commands }, at) =>
      commands.flatMap((_command, nr) =>
        ['title', 'description'].map((part) => `composeExtensions[${at}].commands[${nr}].${part}`),
      ),
    );
    const said = [
      'name.short',
      'name.full',
      'description.short',
      'description.full',
      ...tabs,
      ...commands,
      ...extensions,
    ];
    expect(manifest.localizationInfo.defaultLanguageTag).toBe('sv');
    expect(
      Object.keys(english)
        .filter((key) => key !== '$schema')
        .sort(),
    ).toEqual(said.sort());
  });

  const titles = manifest.bots
    .flatMap((bot) => bot.commandLists.flatMap((list) => list.commands))
    .map((one) => one.title);
  const translated = Object.keys(english)
    .filter((key) => key.startsWith('bots') && key.endsWith('.title'))
    .map((key) => english[key] ?? '');
  it.each([...new Set([...titles, ...translated])])('offers the command "%s", which the bot understands', (title) => {
    expect(readMessage(title, aPlace()).intent).not.toBe('unclear');
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('shows %s, %i pixels wide and high', (file, size) => {
    const bytes = readFileSync(join(__dirname, file));
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      'PNG',
      size,
      size,
    ]);
  });
});

describe('teamsapp.yml', () => {
  interface Action {
    readonly uses: string;
    readonly with: Readonly<Record<string, string>>;
  }
  const app = parse(read('teamsapp.yml')) as Readonly<Record<'provision' | 'deploy' | 'publish', readonly Action[]>> & {
    readonly version: string;
    readonly projectId: string;
  };
  const actions = [...app.provision, ...app.deploy, ...app.publish];

  it('provisions, deploys and publishes', () => {
    expect(app.version).toBe('v1.11');
    expect(app.projectId).toMatch(/^[0-9a-f-]{36}$/);
    expect(app.provision.map(({ uses }) => uses)).toEqual([
      'teamsApp/create',
      'aadApp/create',
      'aadApp/update',
      'teamsApp/validateManifest',
      'teamsApp/zipAppPackage',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ]);
    expect(app.publish.at(-1)?.uses).toBe('teamsApp/publishAppPackage');
  });

  it('names files and commands that there are', () => {
    const files = actions.flatMap(({ with: given }) => [given['manifestPath'], given['ignoreFile']]);
    for (const file of files)
      if (file !== undefined) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const runs = actions.flatMap(({ with: given }) => /^run (\w+)/.exec(given['args'] ?? '')?.[1] ?? []);
    expect(runs.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('asks for no value that env/.env.dev does not show, and holds no secret', () => {
    const shown = [...read('env/.env.dev').matchAll(/^(\w+)=/gm)].map((match) => match[1]);
    const asked = ['teamsapp.yml', 'manifest/manifest.json', 'manifest/en.json', 'manifest/aad.tab.json'].flatMap(
      (file) => [...read(file).matchAll(/\$\{\{(\w+)\}\}/g)].map((match) => match[1]),
    );
    expect([...new Set(asked)].filter((name) => !shown.includes(name))).toEqual([]);
    expect(shown.filter((name) => /SECRET|PASSWORD|KEY/.test(name ?? ''))).toEqual([]);
  });
});
