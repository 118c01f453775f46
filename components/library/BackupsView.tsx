import type { Backup } from '@/data/store/backups';
import { countText } from '../count-text';
import { dayOf } from '../day';
import { useText } from '../text';

interface Props {
  /** Newest first. */
  backups: Backup[];
  /** Why the last thing asked for was not done, as a sentence. */
  failed?: string | undefined;
  onSave(): void;
  onDownload(backup: Backup): void;
  onRestore(backup: Backup): void;
}

/** The copies of the list that were made by themselves, and the way to save it as a file. */
export function BackupsView({ backups, failed, onSave, onDownload, onRestore }: Props) {
  const text = useText();
  const language = text('language');
  return (
    <div class="sites backups">
      <h2>{text('backups')}</h2>
      <p class="hint">{text('backupsHint')}</p>
      {failed && (
        <p class="hint" role="alert">
          {failed}
        </p>
      )}
      <ul class="switches">
        <li>
          <span class="backup">{text('backupNow')}</span>
          <button type="button" onClick={onSave}>
            {text('saveFile')}
          </button>
        </li>
        {backups.map((backup) => (
          <li key={backup.day}>
            <span class="backup">
              <time dateTime={backup.day}>{dayOf(backup.day, language)}</time>
              <span class="host">{text('papersAll', countText(backup.papers, language))}</span>
            </span>
            <button
              type="button"
              aria-label={text('backupSaveTitle', dayOf(backup.day, language))}
              onClick={() => onDownload(backup)}
            >
              {text('saveFile')}
            </button>
            <button
              type="button"
              aria-label={text('backupRestoreTitle', dayOf(backup.day, language))}
              onClick={() => onRestore(backup)}
            >
              {text('backupRestore')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
