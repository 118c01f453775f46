import type { ComponentChildren } from 'preact';
import type { ReadingStatus, SavedPaper } from '@/data/reading-list/saved-paper';
import { tagCounts } from '@/data/reading-list/tag-completion';
import { countText } from '../count-text';
import { useText } from '../text';
import { StatusChoice } from './StatusChoice';
import { TagInput } from './TagInput';

interface Props {
  chosen: SavedPaper[];
  /** All tags of the list, the most frequent first. */
  tags: readonly string[];
  onStatus(status: ReadingStatus): void;
  onAddTag(tag: string): void;
  onRemoveTag(tag: string): void;
  onDelete(): void;
  /** Offered for two: they are the same paper. */
  onJoin(): void;
  onNone(): void;
  /** The ways out of the list for these. */
  children?: ComponentChildren;
}

/** What can be done with all chosen entries at once. */
export function ChosenBar(props: Props) {
  const { chosen } = props;
  const text = useText();
  const [first] = chosen;
  const alike = chosen.every(({ status }) => status === first?.status);
  return (
    <section class="chosen-bar" aria-label={text('chosenLabel')}>
      <div class="chosen-head">
        <p role="status">{text('chosen', countText(chosen.length, text('language')))}</p>
        <button type="button" class="quiet" onClick={props.onNone}>
          {text('chooseNone')}
        </button>
        {chosen.length === 2 && (
          <button type="button" class="quiet" title={text('joinHint')} onClick={props.onJoin}>
            {text('join')}
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onDelete}>
          {text('toTrash')}
        </button>
      </div>
      <StatusChoice status={alike ? first?.status : undefined} onStatus={props.onStatus} />
      <TagInput label={text('addTag')} known={props.tags} present={[]} onTag={props.onAddTag} />
      <RemoveTag chosen={chosen} onRemoveTag={props.onRemoveTag} />
      {props.children}
    </section>
  );
}

function RemoveTag({ chosen, onRemoveTag }: Pick<Props, 'chosen' | 'onRemoveTag'>) {
  const text = useText();
  const present = [...tagCounts(chosen)];
  if (present.length === 0) return null;
  return (
    <select
      aria-label={text('removeTagOf')}
      value=""
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') onRemoveTag(currentTarget.value);
        currentTarget.value = '';
      }}
    >
      <option value="">{text('removeTagOf')}</option>
      {present.map(([tag, count]) => (
        <option key={tag} value={tag}>
          {`${tag} (${count})`}
        </option>
      ))}
    </select>
  );
}
