import { useId } from 'preact/hooks';
import { CitedPapers, type CitedPapersProps } from './CitedPapers';
import { Notice } from './Notice';
import { Sign } from './Sign';
import { SummaryBody } from './SummaryBody';
import { SummarySources } from './SummarySources';
import { PaperQuestion, SummaryFooter, SummaryTags, type SummaryViewProps } from './SummaryView';
import { useText } from './text';

interface Props extends SummaryViewProps {
  /** The explained papers that the page cites, where it cites any. */
  cited?: CitedPapersProps | undefined;
  collapsed: boolean;
  onCollapse(collapsed: boolean): void;
}

/**
 * The summary on its paper's own page. The page shows the title already: the card leads with
 * what it is and whose. Collapsed, only this head stays.
 */
export function Card(props: Props) {
  return props.match?.grade === 'possible' ? (
    <PossibleCard {...props} />
  ) : (
    <CertainCard {...props} />
  );
}

/** Where the paper may be another one, the page shows a question and no summary. */
function PossibleCard(view: SummaryViewProps) {
  const text = useText();
  const heading = useId();
  return (
    <section class="card" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>
          <Sign sign={view.sign} />
          {text('possibleSummary')}
          <span class="source">{text('byChannel', `@${view.summary.channel}`)}</span>
        </h2>
      </header>
      <div class="content">
        <PaperQuestion {...view} title={view.summary.paper.title} />
        <Notice problem={view.problem} />
      </div>
    </section>
  );
}

function CertainCard({ cited, collapsed, onCollapse, ...view }: Props) {
  const text = useText();
  const [heading, content] = [useId(), useId()];
  const { summary, related, choice } = view;
  return (
    <section class="card" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>
          <Sign sign={view.sign} />
          {text('summary')}
          {!choice && <span class="source">{text('byChannel', `@${summary.channel}`)}</span>}
        </h2>
        <SummaryTags summary={summary} />
        <button
          type="button"
          class="collapse"
          aria-expanded={!collapsed}
          aria-controls={content}
          onClick={() => onCollapse(!collapsed)}
        >
          {text(collapsed ? 'expand' : 'collapse')}
        </button>
      </header>
      <div id={content} class="content" hidden={collapsed}>
        {choice && <SummarySources {...choice} />}
        <SummaryBody body={summary.body} words={related?.words} />
        {related?.below}
        {cited && <CitedPapers {...cited} />}
        <SummaryFooter {...view} />
      </div>
    </section>
  );
}
