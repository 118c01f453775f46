/** Files that are imported as the library does it. */
import type { ChatReading } from '@/data/channels/import/chat-collector';
import type { ChosenChat, FileProgress, FoundChat } from '@/data/channels/import/file-import';
import type { KnownChannel } from '@/data/channels/import/found-chat';
import { openFiles } from '@/data/channels/import/import-files';
import type { ChosenFile } from '@/data/channels/import/source-files';

export function aFile(name: string, ...parts: BlobPart[]): File {
  return new File(parts, name);
}

export interface Imported {
  found: FoundChat[];
  readings: ChatReading[];
  progress: FileProgress[];
}

/** What is found in files, and what they say of all of that, each under the name proposed. */
export async function readAll(files: File[], known: KnownChannel[] = []): Promise<Imported> {
  return readChosen(
    files.map((file) => ({ file, folder: '' })),
    (found) => found.map((one) => ({ ...one, name: one.proposal })),
    known,
  );
}

export async function readChosen(
  files: ChosenFile[],
  choose: (found: FoundChat[]) => ChosenChat[],
  known: KnownChannel[] = [],
): Promise<Imported> {
  const progress: FileProgress[] = [];
  const onProgress = (one: FileProgress) => progress.push(one);
  const reader = await openFiles(files, { known, onProgress });
  const found = await reader.look();
  return { found, readings: await reader.read(choose(found)), progress };
}
