import { BackButton } from './BackButton';
import { Sign } from './Sign';
import { SummarySources } from './SummarySources';
import { SummaryView, type SummaryViewProps } from './SummaryView';
import { useText } from './text';

interface Props extends SummaryViewProps {
  onClose(): void;
  /** Back to the summary from which this one was opened, where it was. */
  onBack?: (() => void) | undefined;
}

/** What opens from a mark: the summary, beside the row that it explains. */
export function Popover({ onClose, onBack, ...view }: Props) {
  const text = useText();
  const { summary, choice } = view;
  return (
    <div class="popover" role="dialog" aria-label={text('summaryOf', summary.title)} tabIndex={-1}>
      <div class="head">
        {onBack && <BackButton label="backToSummary" onBack={onBack} />}
        <span class="source">
          <Sign sign={view.sign} />
          {text('summary')}
          {!choice && ` · ${text('byChannel', `@${summary.channel}`)}`}
        </span>
        <button type="button" class="close" aria-label={text('close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      {choice && <SummarySources {...choice} />}
      {/* Another summary begins at its top. */}
      <div class="scroll" key={summary.id}>
        <SummaryView {...view} />
      </div>
    </div>
  );
}
