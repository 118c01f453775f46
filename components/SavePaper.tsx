import type { Problem } from '@/data/store/problem';
import { Notice } from './Notice';
import { SaveButton } from './SaveButton';

interface Props {
  /** What the paper is called. */
  name: string;
  saved: boolean;
  problem: Problem | undefined;
  onSave(saved: boolean): void;
}

/** Offers to keep the paper of a page that nobody has explained. */
export function SavePaper({ name, saved, problem, onSave }: Props) {
  return (
    <div class="offer">
      <div>
        <p lang="en">{name}</p>
        <Notice problem={problem} />
      </div>
      <SaveButton saved={saved} onChange={onSave} />
    </div>
  );
}
