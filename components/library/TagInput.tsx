import { useId, useState } from 'preact/hooks';
import { TAG_LENGTH } from '@/data/reading-list/limits';
import { completions, tagFrom } from '@/data/reading-list/tag-completion';
import { useText } from '../text';

interface Props {
  /** What the field is for. */
  label: string;
  /** All tags of the list, the most frequent first. */
  known: readonly string[];
  /** Those that are there already. */
  present: readonly string[];
  onTag(tag: string): void;
  /** Backspace in the empty field: the last tag goes. */
  onBack?(): void;
}

/** A field for one tag after the other, which offers those of the list. */
export function TagInput({ label, known, present, onTag, onBack }: Props) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  /** The one that Enter takes; none until an arrow leads there: what was typed comes first. */
  const [active, setActive] = useState(-1);
  const offered = open ? completions(typed, known, present) : [];

  function take(tag: string | undefined): void {
    if (tag !== undefined) onTag(tag);
    setTyped('');
    // A press that is meant for what stands below would fall on one of them.
    setOpen(false);
    setActive(-1);
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter' || event.key === ',') take(offered[active] ?? tagFrom(typed));
    else if (event.key === 'Escape' && open) setOpen(false);
    else if (event.key === 'Backspace' && typed === '') onBack?.();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function move(to: number): void {
    setOpen(true);
    setActive(Math.max(-1, Math.min(offered.length - 1, to)));
  }

  return (
    <span class="tag-input">
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={offered.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && offered[active] ? `${id}-${active}` : undefined}
        placeholder={label}
        autocomplete="off"
        maxLength={TAG_LENGTH}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => take(tagFrom(typed))}
        onKeyDown={press}
      />
      <div
        id={id}
        class="offered"
        role="listbox"
        aria-label={text('tags')}
        hidden={!offered.length}
      >
        {offered.map((tag, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (combobox)
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
          <div
            key={tag}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseDown={(event) => event.preventDefault()} // The field keeps the focus.
            onClick={() => take(tag)}
          >
            {tag}
          </div>
        ))}
      </div>
    </span>
  );
}
