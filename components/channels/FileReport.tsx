import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Changed, ImportReport } from '@/data/channels/import/file-import';
import { countText } from '../count-text';
import { type TextKey, useText } from '../text';
import { SetAside } from './SetAside';

interface Props {
  reports: ImportReport[];
  /** Whether it is being written now. */
  applying: boolean;
  onApply(): void;
  onCancel(): void;
}

/** What taking channels from a file will change, before it does. */
export function FileReport({ reports, applying, onApply, onCancel }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // What the reader waited for is there.
  useLayoutEffect(() => heading.current?.focus(), []);
  const changesNothing = reports.every(({ changes, counts }) => {
    const { added, edited, enriched, deleted } = changes;
    const changed = added.count + edited.count + enriched.count + deleted.count;
    return changed === 0 && counts.posts === 0;
  });
  return (
    <div class="file-report">
      <h4 ref={heading} tabIndex={-1}>
        {text('fileReport')}
      </h4>
      {reports.map((report) => (
        <OneChannel key={report.chat.place} {...report} />
      ))}
      <p class="hint" role="status">
        {text(applying ? 'fileApplying' : 'fileNothingYet')}
      </p>
      <p class="answers">
        <button type="button" class="main" disabled={applying || changesNothing} onClick={onApply}>
          {text('fileApply')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {text(applying ? 'fileStop' : 'cancel')}
        </button>
      </p>
    </div>
  );
}

function OneChannel({ chat, counts, changes }: ImportReport) {
  const text = useText();
  const number = (value: number) => countText(value, text('language'));
  return (
    <section>
      <h5>
        {chat.title} <span class="number">{chat.name}</span>
      </h5>
      <p>{text('filePosts', number(counts.posts), number(counts.summaries))}</p>
      <Part kind="fileAdded" changed={changes.added} />
      <Part kind="fileEdited" changed={changes.edited} />
      <Part kind="fileEnriched" changed={changes.enriched} />
      <Part kind="fileDeleted" changed={changes.deleted} hint="fileDeletedHint" />
      {changes.same > 0 && <p>{text('fileSame', number(changes.same))}</p>}
      <SetAside {...counts} />
    </section>
  );
}

/** One kind of change with its first titles; nothing where there is none of it. */
function Part(props: { kind: TextKey; changed: Changed; hint?: TextKey }) {
  const { kind, changed, hint } = props;
  const { count, titles } = changed;
  const text = useText();
  if (count === 0) return null;
  const number = (value: number) => countText(value, text('language'));
  return (
    <details open={hint !== undefined}>
      <summary>{text(kind, number(count))}</summary>
      {hint && <p class="hint">{text(hint)}</p>}
      <ul class="file-titles">
        {titles.map((title, i) => (
          <li key={i}>{title}</li>
        ))}
      </ul>
      {count > titles.length && <p>{text('andMore', number(count - titles.length))}</p>}
    </details>
  );
}
