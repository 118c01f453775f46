import type { VNode } from 'preact';
import { bundledStore } from '@/bundled/store';
import { newestEntries, type ReadEntries } from '@/data/store/entries';
import type { Store } from '@/data/store/store';
import { translate } from '@/locales/translate';
import { reportError } from '@/report-error';
import { readAsked } from '../window/asked';

/**
 * The library, in a tab of its own. Its code is no part of what all windows load at their start: it
 * comes while the list is read.
 */
export async function library(): Promise<VNode> {
  document.title = translate('libraryTitle');
  const store = bundledStore();
  const [{ LibraryWindow }, first] = await Promise.all([import('./LibraryWindow'), listIn(store)]);
  const asked = readAsked(Object.fromEntries(new URLSearchParams(location.search)));
  return (
    <>
      <h1>{translate('library')}</h1>
      <LibraryWindow store={store} first={first} asked={asked} />
    </>
  );
}

/** No window shows more at first; of thousands, the others take longer than all else. */
const FIRST = 20;

/** What of the list is seen first; nothing where it can't be read: the window says why. */
async function listIn(store: Store): Promise<ReadEntries> {
  try {
    return await newestEntries(await store.reader(), FIRST);
  } catch (error) {
    reportError(error);
    return { entries: [], whole: false };
  }
}
