import type { Problem } from '@/data/store/problem';
import { PROBLEM_TEXT } from './problem-text';
import { useText } from './text';

/** One sentence about something that went wrong; nothing where nothing did. */
export function Notice({ problem }: { problem: Problem | undefined }) {
  const text = useText();
  if (!problem) return null;
  return (
    <p class="notice" role="alert">
      {text(PROBLEM_TEXT[problem])}
    </p>
  );
}
