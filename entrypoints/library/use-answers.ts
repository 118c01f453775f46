import { useEffect, useState } from 'preact/hooks';
import { PROBLEM_TEXT } from '@/components/problem-text';
import { useText } from '@/components/text';
import type { Answer } from '@/data/store/answer';
import { allAnswers, forgetAnswer, saveAnswers } from '@/data/store/answers';
import { answersFile, NoAnswers, readAnswersFile } from '@/data/store/answers-file';
import type { Database } from '@/data/store/database';
import { watch } from '@/data/store/mirror';
import { problemOf } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import { readSummary } from '@/data/store/summaries';
import type { SummaryId } from '@/data/summary';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { downloadText } from '../popup/download';
import { inPrivateWindow } from '../popup/private-window';
import { bytesOf } from './file-bytes';

/** What the reader said of possible matches, kept in step with the store. */
export interface Answers {
  answers: Answer[];
  /** Titles of the papers that they are about, by their summaries. */
  titles: Map<SummaryId, string>;
  /** What the last import came to. */
  status: string | undefined;
  forget(answer: Answer): void;
  toFile(): void;
  fromFile(file: File): void;
}

const NONE: Pick<Answers, 'answers' | 'titles'> = { answers: [], titles: new Map() };

export function useAnswers(store: Store): Answers {
  const text = useText();
  const [{ answers, titles }, setGiven] = useState(NONE);
  const [status, setStatus] = useState<string>();

  useEffect(() => {
    const end = new AbortController();
    const read = () => void readAnswers(store).then(setGiven).catch(reportError);
    watch('answers', read, end.signal);
    read();
    return () => end.abort();
  }, [store]);

  /** Does what the reader asked for, and says what came of it. */
  async function change(work: (database: Database) => Promise<string | undefined>): Promise<void> {
    try {
      if (await inPrivateWindow()) throw new ProblemError('private-window');
      setStatus(await work(await store.reader()));
    } catch (error) {
      if (error instanceof NoAnswers) return setStatus(text('problemNotAnswers', error.message));
      const problem = error instanceof ProblemError ? error.problem : problemOf(error);
      setStatus(text(PROBLEM_TEXT[problem]));
      if (!(error instanceof ProblemError)) reportError(error);
    }
  }

  return {
    answers,
    titles,
    status,
    forget: (answer) =>
      void change(async (database) => {
        await forgetAnswer(database, answer);
        return undefined;
      }),
    toFile: () => downloadText(answersFile(answers, new Date()), 'answers.json'),
    fromFile: (file) =>
      void change(async (database) => {
        const given = await textOf(file);
        if (given === undefined) return text('fileNotRead');
        const read = readAnswersFile(given);
        await saveAnswers(database, read);
        return text('imported', String(read.length));
      }),
  };
}

async function readAnswers(store: Store): Promise<Pick<Answers, 'answers' | 'titles'>> {
  const answers = await allAnswers(await store.reader());
  const summaries = await store.summaries();
  const ids = [...new Set(answers.map(({ summary }) => summary))];
  const read = await Promise.all(ids.map((id) => readSummary(summaries, id)));
  const titles = read.flatMap((one) => (one ? [[one.id, one.paper.title] as const] : []));
  return { answers, titles: new Map(titles) };
}

/** No file of answers is as large; a larger one is not even read. */
const LARGEST = 5_000_000;

async function textOf(file: File): Promise<string | undefined> {
  if (file.size > LARGEST) throw new NoAnswers('> 5 MB');
  const bytes = await bytesOf(file);
  return bytes && new TextDecoder().decode(bytes);
}
