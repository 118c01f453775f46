import { type TextKey, useText } from '../text';

/** What was done last, as it is said. */
export interface Done {
  key: TextKey;
  values: string[];
}

interface Props {
  /** What is durable by now; nothing where the last change is still on its way. */
  done: Done | undefined;
  /** Takes it back, where that can be done. */
  onUndo: (() => void) | undefined;
  onClose(): void;
}

/** Says what has been done, and takes it back. */
export function DoneBar({ done, onUndo, onClose }: Props) {
  const text = useText();
  return (
    <div class="done-bar" role="status">
      {done && (
        <p class="removed">
          <span>{text(done.key, ...done.values)}</span>
          {onUndo && (
            <button type="button" onClick={onUndo}>
              {text('undo')}
            </button>
          )}
          <button type="button" aria-label={text('close')} onClick={onClose}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}
