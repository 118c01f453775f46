import { mayBeSame } from '../../same-paper';
import type { SavedPaper } from '../saved-paper';
import { RefusedEntry } from './refusal';

/**
 * An entry of the list with what an import knows beyond it: fields that it lacks, names, ids and
 * tags of both, both notes. What the reader has stays; a status that the file says is taken only
 * where the list's is that of any new entry and was never changed. Out of the trash, if it lay
 * there and the file's does not. The same entry where there is nothing to add.
 *
 * @throws RefusedEntry `too-much`, `other-paper`
 */
