import { AnswersView } from '@/components/AnswersView';
import type { Store } from '@/data/store/store';
import { useAnswers } from './use-answers';

/** The view of what the reader said of possible matches. */
export function Answers({ store }: { store: Store }) {
  const given = useAnswers(store);
  return (
    <AnswersView
      answers={given.answers}
      status={given.status}
      titleOf={(id) => given.titles.get(id) ?? id}
      onForget={given.forget}
      onExport={given.toFile}
      onImport={given.fromFile}
    />
  );
}
