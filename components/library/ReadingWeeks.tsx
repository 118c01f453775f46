import { useId } from 'preact/hooks';
import type { Week } from '@/data/reading-list/reading-by-week';
import { countText } from '../count-text';
import { useText } from '../text';

/** Of the drawing, in units of its own: it is as wide as there is room. */
const SIZE = { height: 72, week: 14, bar: 5 };

/** How many papers were saved and read, week by week: bars, and a table for those who hear it. */
export function ReadingWeeks({ weeks }: { weeks: Week[] }) {
  const text = useText();
  const id = useId();
  const most = Math.max(1, ...weeks.flatMap(({ saved, read }) => [saved, read]));
  const height = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * SIZE.height));
  const sum = (what: 'saved' | 'read') =>
    countText(
      weeks.reduce((all, week) => all + week[what], 0),
      text('language'),
    );
  return (
    <section class="weeks" aria-labelledby={id}>
      <h2 id={id}>{text('weeks')}</h2>
      <svg
        viewBox={`0 0 ${weeks.length * SIZE.week} ${SIZE.height}`}
        aria-hidden="true"
        preserveAspectRatio="none"
      >
        {weeks.map(({ monday, saved, read }, i) => (
          <g key={monday.getTime()} transform={`translate(${i * SIZE.week} ${SIZE.height})`}>
            <title>{`${dayAndMonth(monday, text('language'))}: ${saved} / ${read}`}</title>
            <rect class="base" x="1" y="-1" width={2 * SIZE.bar + 1} height="1" />
            <Bar name="saved-bar" at={1} height={height(saved)} />
            <Bar name="read-bar" at={SIZE.bar + 2} height={height(read)} />
          </g>
        ))}
      </svg>
      <p class="axis" aria-hidden="true">
        {[weeks[0], weeks.at(-1)].map(
          (week, i) => week && <span key={i}>{dayAndMonth(week.monday, text('language'))}</span>,
        )}
      </p>
      <p class="legend">
        <span class="saved-bar">{text('weeksSaved', sum('saved'))}</span>
        <span class="read-bar">{text('weeksRead', sum('read'))}</span>
      </p>
      <WeeksTable weeks={weeks} />
    </section>
  );
}

function Bar({ name, at, height }: { name: string; at: number; height: number }) {
  return <rect class={name} x={at} y={-height} width={SIZE.bar} height={height} rx="1" />;
}

function WeeksTable({ weeks }: { weeks: Week[] }) {
  const text = useText();
  return (
    <table class="unseen">
      <caption>{text('weeks')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('week')}</th>
          <th scope="col">{text('savedInWeek')}</th>
          <th scope="col">{text('statusRead')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks
          .filter(({ saved, read }) => saved + read > 0)
          .map(({ monday, saved, read }) => (
            <tr key={monday.getTime()}>
              <th scope="row">{dayAndMonth(monday, text('language'))}</th>
              <td>{saved}</td>
              <td>{read}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function dayAndMonth(date: Date, language: string): string {
  return date.toLocaleDateString(language, { day: 'numeric', month: 'short' });
}
