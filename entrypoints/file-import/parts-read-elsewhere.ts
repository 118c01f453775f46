import type { FromImporter, ImportRefusal } from '@/data/channels/import/file-import';
import type { ReadHtml, ReadPart } from '@/data/channels/import/html-pages';
import { ImportError } from '@/data/channels/import/import-error';

/** Has parts of pages read by the library's page, one after the other. */
export function partsReadElsewhere(send: (message: FromImporter) => void): {
  readHtml: ReadHtml;
  answer(part: ReadPart | ImportRefusal): void;
} {
  let asked: PromiseWithResolvers<ReadPart> | undefined;
  return {
    readHtml(part) {
      asked = Promise.withResolvers<ReadPart>();
      send({ type: 'parse', part });
      return asked.promise;
    },
    answer(part) {
      if ('posts' in part) asked?.resolve(part);
      else asked?.reject(new ImportError(part.problem, part.detail));
    },
  };
}
