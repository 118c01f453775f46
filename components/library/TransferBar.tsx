import { EXPORT_FORMATS, type ExportFormat } from '@/data/reading-list/formats/export-file';
import { ImportButton } from '../ImportButton';
import { type TextKey, useText } from '../text';

const FORMAT_TEXT: Record<ExportFormat, TextKey> = {
  json: 'formatJson',
  bibtex: 'formatBibtex',
  ris: 'formatRis',
  csv: 'formatCsv',
  markdown: 'formatMarkdown',
  notes: 'formatNotes',
};

/** Keeps papers as a file, in a format that is chosen. */
export function ExportChoice({ onExport }: { onExport(format: ExportFormat): void }) {
  const text = useText();
  return (
    <select
      class="export-choice"
      aria-label={text('exportTo')}
      value=""
      onChange={({ currentTarget }) => {
        const format = EXPORT_FORMATS.find((one) => one === currentTarget.value);
        currentTarget.value = '';
        if (format) onExport(format);
      }}
    >
      <option value="">{text('exportTo')}</option>
      {EXPORT_FORMATS.map((format) => (
        <option key={format} value={format}>
          {text(FORMAT_TEXT[format])}
        </option>
      ))}
    </select>
  );
}

interface Props {
  /** Whether there is anything to go out. */
  empty: boolean;
  onExport(format: ExportFormat): void;
  onImport(file: File): void;
}

/** The ways of the list out into files, and in from them. */
export function TransferBar({ empty, onExport, onImport }: Props) {
  const text = useText();
  return (
    <div class="transfer">
      {!empty && <ExportChoice onExport={onExport} />}
      <ImportButton
        label={text('importList')}
        accept=".json,.bib,.ris,.txt,.csv,application/json,text/plain"
        onImport={onImport}
      />
    </div>
  );
}
