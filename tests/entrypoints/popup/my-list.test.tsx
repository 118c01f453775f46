// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileCopies } from '@/data/store/file-copies';
import { MyList } from '@/entrypoints/popup/MyList';
import texts from '@/locales/ru.json';
import { show } from '../../components/render';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { freshStorage } from '../../data/store/browser-storage';
import { asBrowser, storeOf } from '../library/opened-library';
import { filesSaved } from './files-saved';

freshStorage();
beforeEach(asBrowser);
const files = filesSaved();
afterEach(cleanup);

describe('the list of the popup', () => {
  it('that is saved as a file is a copy of which the library need not remind', async () => {
    const store = await storeOf([anEntry(1)]);
    show(<MyList store={store} kept={{ current: undefined }} onOpen={vi.fn()} />);
    fireEvent.click(await screen.findByRole('button', { name: texts.export }));
    await waitFor(() => expect(files).toHaveLength(1));
    await waitFor(async () => expect((await fileCopies()).savedAt).toBeDefined());
  });
});
