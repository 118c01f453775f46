import type { Summary } from '../../summary';
import type { SavedPaper } from '../saved-paper';

/** An entry that goes out, and the summary that explains its paper, where there is one. */
export interface ListedPaper {
  entry: SavedPaper;
  summary?: Summary | undefined;
}
