import type { ChatReading } from '@/data/channels/import/chat-collector';
import type {
  ChosenChat,
  ImportReport,
  ImportState,
  ToImporter,
} from '@/data/channels/import/file-import';
import { ImportError } from '@/data/channels/import/import-error';
import { type FileReader, openFiles } from '@/data/channels/import/import-files';
import type { ChosenFile } from '@/data/channels/import/source-files';
import {
  type ChannelsDatabase,
  changesByFile,
  importFiles,
  listChannels,
  openChannels,
} from '@/data/store/channels/channels';
import { progressTeller } from './progress-teller';
import { refusalIn } from './refusal-in';
import { reportOf } from './report-of';
import { shippedDataset } from './shipped-dataset';

interface Opened {
  database: ChannelsDatabase;
  reader: FileReader;
}

interface Read {
  chat: ChosenChat;
  file: ChatReading;
}

/**
 * Takes what the library says to the worker; one export is read, then the worker has done its work.
 * The library ends it to cancel: until `apply` nothing is written, and then all or nothing is.
 */
export function importInWorker(send: (state: ImportState) => void): (message: ToImporter) => void {
  const progress = progressTeller(send);
  let opened: Opened | undefined;
  let read: Read[] = [];
  let reports: ImportReport[] = [];

  async function open(files: ChosenFile[]): Promise<ImportState> {
    const database = await openChannels();
    const known = await listChannels(database);
    const reader = await openFiles(files, { known, onProgress: progress.tell });
    opened = { database, reader };
    const chats = await reader.look();
    const [only, another] = chats;
    if (!only?.certain || another) return { stage: 'choosing', chats };
    const { place, proposal, title } = only;
    return readChats([{ place, name: proposal, title: title || proposal }]);
  }

  async function readChats(chats: ChosenChat[]): Promise<ImportState> {
    const { database, reader } = isOpen();
    progress.stage('reading');
    const files = await reader.read(chats);
    read = chats.flatMap((chat, i) => {
      const file = files[i];
      return file ? [{ chat, file }] : [];
    });
    reports = [];
    for (const { chat, file } of read) {
      const { name } = chat;
      const changed = await changesByFile(shippedDataset, database, { ...file, name });
      reports.push(reportOf(chat, file.counts, changed));
    }
    return { stage: 'report', reports };
  }

  async function apply(): Promise<ImportState> {
    send({ stage: 'applying', reports });
    const files = read.map(({ chat, file }) => ({ ...chat, reading: file.reading }));
    await importFiles(isOpen().database, files, new Date());
    return { stage: 'applied', reports };
  }

  function isOpen(): Opened {
    if (!opened) throw new ImportError('not-read', 'nothing was opened');
    return opened;
  }

  function work(message: ToImporter): Promise<ImportState> {
    if (message.type === 'open') return open(message.files);
    return message.type === 'read' ? readChats(message.chats) : apply();
  }

  return (message) => {
    work(message).then(send, (error) => send({ stage: 'refused', refusal: refusalIn(error) }));
  };
}
