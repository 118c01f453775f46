/** What a method answered to a query: how sure it was, and whether that was right. */
export interface Answer {
  score: number;
  isRight: boolean;
}

/** A point of the curve: answers from some score on, in percent. */
export interface Point {
  precision: number;
  recall: number;
}

/** The point of the best F1, of all thresholds. */
export function bestPoint(answers: Answer[], wanted: number): Point {
  const f1 = ({ precision, recall }: Point) => (2 * precision * recall) / (precision + recall || 1);
  return points(answers, wanted).reduce(
    (best, point) => (f1(point) > f1(best) ? point : best),
    NONE,
  );
}

/** The highest recall of all thresholds above which no answer is wrong, in percent. */
export function recallWithoutWrong(answers: Answer[], wanted: number): number {
  const clean = points(answers, wanted).filter(({ precision }) => precision === 100);
  return Math.max(0, ...clean.map(({ recall }) => recall));
}

const NONE: Point = { precision: 0, recall: 0 };

/** A point for each score that was given: answers of that score or a higher one. */
function points(answers: Answer[], wanted: number): Point[] {
  const sorted = [...answers].sort((a, b) => b.score - a.score);
  let right = 0;
  return sorted.flatMap(({ isRight, score }, i) => {
    if (isRight) right += 1;
    if (sorted[i + 1]?.score === score) return [];
    return [{ precision: (100 * right) / (i + 1), recall: (100 * right) / wanted }];
  });
}
