import { useText } from '../text';
import { TagInput } from './TagInput';

interface Props {
  tags: readonly string[];
  /** All tags of the list, the most frequent first. */
  known: readonly string[];
  onAdd(tag: string): void;
  onRemove(tag: string): void;
}

/** The tags of an entry: each can be taken away, others added. */
export function TagEditor({ tags, known, onAdd, onRemove }: Props) {
  const text = useText();
  const last = tags.at(-1);
  return (
    <div class="tag-editor">
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
          <button
            type="button"
            class="untag"
            aria-label={text('removeTag', tag)}
            onClick={() => onRemove(tag)}
          >
            ×
          </button>
        </span>
      ))}
      <TagInput
        label={text('addTag')}
        known={known}
        present={tags}
        onTag={(tag) => !tags.includes(tag) && onAdd(tag)}
        onBack={() => last !== undefined && onRemove(last)}
      />
    </div>
  );
}
