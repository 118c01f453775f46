import { useText } from '../text';

interface Props {
  /** Whether something was asked for that nothing answers; else the list itself is empty. */
  asking: boolean;
  onAskNothing(): void;
}

/** What stands in the place of rows where there are none. */
export function ListEmpty({ asking, onAskNothing }: Props) {
  const text = useText();
  return (
    <div class="empty">
      <h2>{text(asking ? 'listFoundNothing' : 'listEmpty')}</h2>
      {asking ? (
        <p>
          <button type="button" class="quiet" onClick={onAskNothing}>
            {text('showAll')}
          </button>
        </p>
      ) : (
        <p>{text('listEmptyHint')}</p>
      )}
    </div>
  );
}
