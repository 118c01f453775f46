/** Who may import whom: `docs` and the readme describe the layers, this holds them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LAYERS = ['data', 'sites', 'components', 'entrypoints'];
const SMALL_LAYERS = ['bundled', 'permissions', 'locales'];
const SOURCE = /\.tsx?$/;

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => SOURCE.test(path));
}

const sources = [...LAYERS, ...SMALL_LAYERS].flatMap(filesUnder);
const atTheRoot = readdirSync(ROOT).filter((name) => SOURCE.test(name));

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;

interface Import {
  from: string;
  /** A path in the repository, or the name of a package. */
  to: string;
}

function importsOf(from: string): Import[] {
  const text = readFileSync(join(ROOT, from), 'utf8').replaceAll(
    /\/\*.*?\*\/|^\s*\/\/[^\n]*$/gms,
    '',
  );
  return [...text.matchAll(IMPORT)].map(([, fixed, loaded]) => ({
    from,
    to: resolved(from, fixed ?? loaded ?? ''),
  }));
}

function resolved(from: string, imported: string): string {
  const name = imported.replace(/\?\w+$/, ''); // how the bundler is to take it: `?inline`
  if (!/^(?:[.]{1,2}|[@~])\//.test(name)) return name;
  const path = name.startsWith('.') ? posix.join(dirname(from), name) : name.slice(2);
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find(
    (file) => existsSync(join(ROOT, file)) && statSync(join(ROOT, file)).isFile(),
  );
  if (!found) throw new Error(`${from} imports ${name}, which is not there`);
  return found;
}

const imports = sources.flatMap(importsOf);
const BROWSER = /^(?:wxt\/browser|webextension-polyfill|wxt(?:\/.*)?|@wxt-dev\/.*)$/;
const isOurs = (to: string) => existsSync(join(ROOT, to)) && !to.startsWith('node_modules');

/** What files under `folder` import of ours or of the browser, except for what is `allowed`. */
function strangers(folder: string | RegExp, allowed: RegExp): string[] {
  return imports
    .filter(({ from }) =>
      typeof folder === 'string' ? from.startsWith(folder) : folder.test(from),
    )
    .filter(({ to }) => (isOurs(to) || BROWSER.test(to)) && !allowed.test(to))
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe('the layers', () => {
  it('are read: every folder has files, and files import each other', () => {
    for (const layer of LAYERS) {
      expect(sources.filter((path) => path.startsWith(`${layer}/`)).length).toBeGreaterThan(5);
    }
    expect(imports).toContainEqual({ from: 'data/paper-ids.ts', to: 'data/summary.ts' });
    expect(imports).toContainEqual({ from: 'components/text.ts', to: 'locales/ru.json' });
    expect(imports).toContainEqual({ from: 'data/store/mirror.ts', to: 'wxt/browser' });
    expect(imports).toContainEqual({ from: 'bundled/store.ts', to: 'bundled/dataset.ts' });
    expect(imports).toContainEqual({ from: 'permissions/switched-on.ts', to: 'wxt/browser' });
    expect(imports).toContainEqual({ from: 'locales/translate.ts', to: 'components/text.ts' });
    expect(imports.filter(({ to }) => isOurs(to)).length).toBeGreaterThan(100);
  });

  it('begin with data/summary.ts, which imports nothing of ours but the forms of ids', () => {
    expect(strangers(/^data\/summary\.ts$/, /^data\/id-forms\.ts$/)).toEqual([]);
  });

  it('data/ imports data/ only; its store also the browser and the reporter of errors', () => {
    expect(strangers(/^data\/(?!store\/)/, /^data\//)).toEqual([]);
    expect(strangers('data/store/', /^data\/|^report-error\.ts$|^wxt\/browser$/)).toEqual([]);
  });

  it('data/match/ and data/search/ know nothing of the store', () => {
    expect(strangers(/^data\/(?:match|search)\//, /^data\/(?!store\/|build\/)/)).toEqual([]);
  });

  it('data/posts/ knows nothing of the store', () => {
    expect(strangers('data/posts/', /^data\/(?!store\/|build\/|search\/|mentions\/)/)).toEqual([]);
  });

  it('data/channels/ knows posts and summaries only', () => {
    const known = /^data\/(?:(?:channels|posts|match)\/|summary\.ts$)/;
    expect(strangers('data/channels/', known)).toEqual([]);
  });

  it('data/build/ is imported by itself only', () => {
    const users = [...imports, ...atTheRoot.flatMap(importsOf)]
      .filter(({ from, to }) => to.startsWith('data/build/') && !from.startsWith('data/build/'))
      .map(({ from }) => from);
    expect(users).toEqual([]);
  });

  it('what is shipped imports nothing of Node', () => {
    const node = imports.filter(
      ({ from, to }) => to.startsWith('node:') && !from.startsWith('data/build/'),
    );
    expect(node).toEqual([]);
  });

  it('sites/ imports the summary, the ids of papers and lines of text only', () => {
    const known = /^sites\/|^data\/(?:summary|paper-ids|one-line)[\w-]*\.ts$/;
    expect(strangers('sites/', known)).toEqual([]);
  });

  it('components/ imports data, locales and styles, and knows nothing of the browser', () => {
    const known = /^(?:components|data)\/|^locales\/\w+\.json$/;
    expect(strangers('components/', known)).toEqual([]);
  });

  it('bundled/ imports the store only', () => {
    expect(strangers('bundled/', /^(?:bundled|data\/store)\//)).toEqual([]);
  });

  it('permissions/ knows what a channel is, and the browser', () => {
    const known = /^permissions\/|^data\/store\/channels\/channel\.ts$|^wxt\/browser$/;
    expect(strangers('permissions/', known)).toEqual([]);
  });

  it('locales/ knows which texts there are, and the browser', () => {
    expect(strangers('locales/', /^components\/text\.ts$|^wxt\/browser$/)).toEqual([]);
  });

  it('nothing but entry points imports an entry point', () => {
    const users = [...imports, ...atTheRoot.flatMap(importsOf)]
      .filter(({ from, to }) => to.startsWith('entrypoints/') && !from.startsWith('entrypoints/'))
      .map(({ from }) => from);
    expect(users).toEqual([]);
  });

  it('tests and scripts are imported by no layer', () => {
    expect(imports.filter(({ to }) => /^(?:tests|scripts)\//.test(to))).toEqual([]);
  });
});

describe('names', () => {
  it('say what is inside', () => {
    const files = [...sources, ...atTheRoot, ...filesUnder('tests'), ...filesUnder('scripts')];
    const vague = /^(?:utils?|helpers?|common|misc|manager|shared|lib)\b/i;
    expect(
      files.filter((path) => path.split('/').some((part) => vague.test(basename(part)))),
    ).toEqual([]);
  });
});
