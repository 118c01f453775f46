/** In which files the code of the windows comes, and when they are asked for. Figures in ms. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the library is drawn with at first; its other views import themselves when they are shown. */
const LIBRARY = join(import.meta.dirname, 'entrypoints/library/LibraryWindow.tsx');

/**
 * Puts all that the windows need at their start into one file, which their pages load at once:
 * each file more takes some milliseconds before the first paint. What the library shares with code
 * that other windows load later is one file too: left to the bundler it was fifteen.
 */
export function fewChunksAtStart(): Plugin {
  let pages = false;
  return {
    name: 'few-chunks-at-start',
    configResolved({ build }) {
      pages = !build.lib;
    },
    outputOptions(output) {
      if (!pages) return null;
      // Not the styles: each page has its own.
      const test = (id: string) => !/\.(?:html|css)$/.test(id);
      const start = { name: 'start', tags: ['$initial' as const], test };
      let ofLibrary: Set<string> | undefined;
      const shared = {
        name(id: string, graph: Graph) {
          ofLibrary ??= reachedFrom(LIBRARY, (one) => graph.getModuleInfo(one)?.importedIds ?? []);
          return ofLibrary.has(id) ? 'list' : null;
        },
        minShareCount: 2,
        test,
      };
      return { ...output, codeSplitting: { groups: [start, shared] } };
    },
  };
}

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/**
 * Has the library's page ask for all of its own code beside the file that all windows start from:
 * else it would be asked for 30 ms later, and what it imports another 15 ms after that.
 */
export function libraryAhead(): Plugin {
  return {
    name: 'library-ahead',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle, chunk }) {
        if (!bundle || !chunk || !path.includes('library')) return;
        const own = Object.values(bundle).find(({ name }) => name === 'LibraryWindow');
        if (!own) throw new Error('the library has no code of its own');
        const importsOf = (file: string) => {
          const found = bundle[file];
          return found?.type === 'chunk' ? found.imports : [];
        };
        const atStart = reachedFrom(chunk.fileName, importsOf);
        return [...reachedFrom(own.fileName, importsOf)]
          .filter((file) => !atStart.has(file))
          .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `/${file}` } }));
      },
    },
  };
}

/** What one imports, and what that imports in turn; itself first. */
function reachedFrom(first: string, importsOf: (one: string) => readonly string[]): Set<string> {
  const all = new Set([first]);
  // What is added while a set is walked is walked too.
  for (const one of all) for (const imported of importsOf(one)) all.add(imported);
  return all;
}
