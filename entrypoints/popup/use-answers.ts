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
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { downloadText } from './download';
import { inPrivateWindow } from './private-window';

/** What the reader said of possible matches, kept in step with the store. */
export interface Answers {
  answers: Answer[];
  /** What the last import came to. */
  status: string | undefined;
  forget(answer: Answer): void;
  toFile(): void;
  fromFile(file: File): void;
}

/** @param wanted whether this window shows them */
export function useAnswers(store: Store, wanted: boolean): Answers {
  const text = useText();
  const [answers, setAnswers] = useState<Answer[]>([]);
  const [status, setStatus] = useState<string>();

  useEffect(() => {
    if (!wanted) return;
    const end = new AbortController();
    const read = () => void store.reader().then(allAnswers).then(setAnswers).catch(reportError);
    watch('answers', read, end.signal);
    read();
    return () => end.abort();
  }, [store, wanted]);

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
    status,
    forget: (answer) =>
      void change(async (database) => {
        await forgetAnswer(database, answer);
        return undefined;
      }),
    toFile: () => downloadText(answersFile(answers, new Date()), 'answers.json'),
    fromFile: (file) =>
      void change(async (database) => {
        const read = readAnswersFile(await textOf(file));
        await saveAnswers(database, read);
        return text('imported', String(read.length));
      }),
  };
}

/** No file of answers is as large; a larger one is not even read. */
const LARGEST = 5_000_000;

function textOf(file: File): Promise<string> {
  if (file.size > LARGEST) throw new NoAnswers('> 5 MB');
  return file.text();
}
