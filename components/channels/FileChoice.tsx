import { useText } from '../text';

/** Asks for files of the reader's, or for a folder: all that is in it then. */
export function FileChoice({ onFiles }: { onFiles(files: File[]): void }) {
  const text = useText();
  const chosen = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = ''; // The same files may be chosen again.
    if (files.length > 0) onFiles(files);
  };
  return (
    <p class="file-choice">
      <label class="export import">
        <input
          type="file"
          multiple
          accept=".json,.jsonl,.html,application/json,text/html"
          onChange={({ currentTarget }) => chosen(currentTarget)}
        />
        {text('fileChoose')}
      </label>
      <label class="export import">
        <input
          type="file"
          ref={(input) => input?.setAttribute('webkitdirectory', '')}
          onChange={({ currentTarget }) => chosen(currentTarget)}
        />
        {text('fileChooseFolder')}
      </label>
    </p>
  );
}
