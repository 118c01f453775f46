import type { ChosenChat, FileImport } from '@/data/channels/import/file-import';

export interface ImportFileProps {
  /** The import that goes on, or has just ended; none before a file is chosen. */
  current: FileImport | undefined;
  /** Files that were chosen: one, several pages of an HTML export, or all of a folder. */
  onFiles(files: File[]): void;
  /** Which channels are taken, after `choosing`. */
  onChoose(chats: ChosenChat[]): void;
  /** After `report`. */
  onApply(): void;
  /** At any moment: nothing is left behind. Closes what an ended import says. */
  onCancel(): void;
}

/** Takes channels from files: exports of Telegram, and files of summaries. */
export function ImportFile(_props: ImportFileProps) {
  return null;
}
