import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ImportFileProps } from '@/components/channels/ImportFile';
import {
  type FileImport,
  type ImportProblem,
  NOTHING_READ,
} from '@/data/channels/import/file-import';
import { announceChange } from '@/data/store/channels/watch-channels';
import { reportError } from '@/report-error';
import { type Importer, startImporter } from './importer';
import { renewSummaries } from './refresh-channels';

/**
 * Imports of channels from files, read in a worker of their own: it is ended to cancel, and nothing
 * is written before the reader has seen what will be.
 */
export function useFileImport(): ImportFileProps {
  const [current, setCurrent] = useState<FileImport>();
  const importer = useRef<Importer | null>(null);
  const end = () => importer.current?.end();
  useEffect(() => end, []);

  function open(files: File[]): void {
    end();
    const file = nameOf(files);
    const refuse = (problem: ImportProblem) =>
      setCurrent({ stage: 'refused', file, refusal: { problem, detail: '', line: 0 } });
    if (browser.extension.inIncognitoContext) {
      refuse('private-window');
      return;
    }
    setCurrent({ stage: 'looking', file, progress: NOTHING_READ });
    importer.current = startImporter(
      (state) => {
        setCurrent({ ...state, file });
        if (state.stage === 'applied' || state.stage === 'refused') end();
        if (state.stage === 'applied') renewSummaries().catch(reportError);
      },
      (error) => {
        reportError(error);
        end();
        refuse('not-read');
      },
    );
    const chosen = files.map((one) => ({ file: one, folder: folderOf(one) }));
    importer.current.send({ type: 'open', files: chosen });
  }

  return {
    current,
    onFiles: open,
    onChoose: (chats) => importer.current?.send({ type: 'read', chats }),
    onApply: () => importer.current?.send({ type: 'apply' }),
    onCancel() {
      end();
      setCurrent(undefined);
      // It may have been written whole a moment before.
      if (current?.stage === 'applying') {
        announceChange();
        renewSummaries().catch(reportError);
      }
    },
  };
}

function folderOf({ name, webkitRelativePath }: File): string {
  return webkitRelativePath.slice(0, -name.length);
}

/** What the reader chose, in a word. */
function nameOf(files: File[]): string {
  const [first] = files;
  const [folder] = first?.webkitRelativePath.split('/') ?? [];
  if (folder) return folder;
  const name = first?.name ?? '';
  return files.length > 1 ? `${name} + ${files.length - 1}` : name;
}
