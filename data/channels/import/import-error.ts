import { Unreadable } from '../../posts/unreadable';
import type { ImportProblem, ImportRefusal } from './file-import';

/** Why an import ends that is no matter of what its files say. */
export class ImportError extends Error {
  override name = 'ImportError';

  constructor(
    readonly problem: ImportProblem,
    /** What was met, in English. */
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** The refusal that an error of an import is; `undefined` for one that nobody expects. */
export function refusalOf(error: unknown): ImportRefusal | undefined {
  if (error instanceof Unreadable) {
    const { problem, detail, line } = error;
    return { problem, detail, line };
  }
  if (error instanceof ImportError) {
    return { problem: error.problem, detail: error.detail, line: 0 };
  }
  return undefined;
}
