interface Props {
  /** What it says. */
  label: string;
  /** Media types and endings of the files that it offers. */
  accept: string;
  onImport(file: File): void;
}

/** Asks for a file of the reader's. */
export function ImportButton({ label, accept, onImport }: Props) {
  return (
    <label class="export import">
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onImport(file);
          currentTarget.value = ''; // The same file may be chosen again.
        }}
      />
      {label}
    </label>
  );
}
