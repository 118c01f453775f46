import type { VNode } from 'preact';
import { bundledStore } from '@/bundled-store';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { translate } from '@/translate';
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

/** All entries; `undefined` where they can't be read: the window says why. */
async function listIn(store: Store): Promise<SavedPaper[] | undefined> {
  try {
    return await (await store.reader()).getAll('reading-list');
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
