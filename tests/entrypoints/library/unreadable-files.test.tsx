// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import texts from '@/locales/ru.json';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { freshStorage, reported } from '../../data/store/browser-storage';
import { asBrowser, openLibrary, storeOf } from './opened-library';

// jsdom has dialogs, but shows none.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});
freshStorage();
beforeEach(asBrowser);
afterEach(cleanup);

/** A file that was deleted after it had been chosen. */
function deletedFile(): File {
  const file = new File([], 'list.json');
  const gone = async () => {
    throw new DOMException('could not be read', 'NotReadableError');
  };
  return Object.assign(file, { arrayBuffer: gone, text: gone });
}

function chooseDeletedFile(label: HTMLElement): void {
  const input = label.querySelector('input');
  if (input) fireEvent.change(input, { target: { files: [deletedFile()] } });
}

describe('a file that the browser can’t read', () => {
  it('is said to be one where papers are read from it', async () => {
    await openLibrary(await storeOf([anEntry(1)]));
    chooseDeletedFile(await screen.findByText(texts.importList));
    expect(await screen.findByText(texts.fileNotRead)).toBeDefined();
    expect(reported).not.toHaveBeenCalled();
  });

  it('is said to be one where answers are read from it', async () => {
    await openLibrary(await storeOf([]));
    fireEvent.click(screen.getByRole('tab', { name: texts.answers }));
    chooseDeletedFile(await screen.findByText(texts.importAnswers));
    expect(await screen.findByText(texts.fileNotRead)).toBeDefined();
  });
});
