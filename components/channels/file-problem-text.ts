import type { ImportProblem } from '@/data/channels/import/file-import';
import type { TextKey } from '../text';

/** The sentence that says why nothing of a file was taken, and what to do. */
export const FILE_PROBLEM_TEXT: Record<ImportProblem, TextKey> = {
  'not-an-export': 'fileNotExport',
  'cut-short': 'fileCutShort',
  'too-large': 'fileTooLarge',
  'another-channel': 'fileOtherChannel',
  'several-chats': 'fileSeveralChats',
  'not-a-summary': 'fileNotSummary',
  'no-files': 'fileNoFiles',
  'no-channels': 'fileNoChannels',
  'not-read': 'fileNotRead',
  'too-many-channels': 'refusedManyChannels',
  'no-room': 'problemStorageFull',
  'not-kept': 'problemStorageRefused',
  'private-window': 'channelsPrivate',
};
