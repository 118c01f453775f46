import type { ChatReading } from '@/data/channels/import/chat-collector';
import type {
  ChosenChat,
  FromImporter,
  ImportReport,
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
import { atMoments } from './at-moments';
import { partsReadElsewhere } from './parts-read-elsewhere';
import { refusalIn } from './refusal-in';
import { reportOf } from './report-of';
import { shippedDataset } from './shipped-dataset';

interface Read {
  chat: ChosenChat;
  reading: ChatReading;
}

/**
 * Takes what the library says to the worker, one file, or export, a worker. The library ends it by
 * ending the worker: until `apply` nothing is written, and then all or nothing is.
 */
export function importInWorker(
  send: (message: FromImporter) => void,
): (message: ToImporter) => void {
  const { readHtml, answer } = partsReadElsewhere(send);
  let database: ChannelsDatabase | undefined;
  let reader: FileReader | undefined;
  let read: Read[] = [];

  async function open(files: ChosenFile[]): Promise<FromImporter> {
    database = await openChannels();
    const known = await listChannels(database);
    reader = await openFiles(files, { readHtml, known, onProgress: atMoments(send) });
    return { type: 'found', chats: await reader.look() };
  }

  async function readChats(chats: ChosenChat[]): Promise<FromImporter> {
    const readings = (await reader?.read(chats)) ?? [];
    read = readings.flatMap((reading, i) => {
      const chat = chats[i];
      return chat ? [{ chat, reading }] : [];
    });
    const reports: ImportReport[] = [];
    for (const { chat, reading } of read) {
      if (!database) break;
      const file = { name: chat.name, reading: reading.reading };
      const changed = await changesByFile(shippedDataset, database, file);
      reports.push(reportOf(chat, reading.counts, changed));
    }
    return { type: 'report', reports };
  }

  async function apply(): Promise<FromImporter> {
    if (!database) throw new ImportError('not-kept', 'nothing was opened');
    const files = read.map(({ chat, reading }) => ({ ...chat, reading: reading.reading }));
    await importFiles(database, files, new Date());
    return { type: 'applied' };
  }

  function work(message: Exclude<ToImporter, { type: 'part' }>): Promise<FromImporter> {
    if (message.type === 'open') return open(message.files);
    return message.type === 'read' ? readChats(message.chats) : apply();
  }

  return (message) => {
    if (message.type === 'part') return answer(message.part);
    work(message).then(send, (error) => send({ type: 'refused', refusal: refusalIn(error) }));
  };
}
