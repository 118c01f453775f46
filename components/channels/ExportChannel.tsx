import { useText } from '../text';

export interface ExportChannelProps {
  /** The channel's title. */
  title: string;
  /** Asks for the summaries of the channel as a file (JSONL). */
  onExport(): void;
}

/** Keeps the summaries of a channel as a file. */
export function ExportChannel({ title, onExport }: ExportChannelProps) {
  const text = useText();
  return (
    <button
      type="button"
      class="quiet"
      title={text('channelExportTitle', title)}
      onClick={onExport}
    >
      {text('channelExport')}
    </button>
  );
}
