import type { MarkdownWords } from '@/data/reading-list/formats/markdown/words';

export const WORDS: MarkdownWords = {
  list: 'Мой список',
  status: { 'to-read': 'к чтению', reading: 'читаю', read: 'прочитано' },
  tags: 'теги',
  note: 'Заметка',
  summary: 'Разбор',
  post: 'Пост',
};
