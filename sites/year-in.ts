/** The first year that a text names, from 1800 on: of `2022/10/06`, `24 Apr 2023`. */
export function yearIn(text: string | null | undefined): number | undefined {
  const found = /(?<!\d)(?:18|19|20)\d\d(?!\d)/.exec((text ?? '').slice(0, 1_000));
  return found ? Number(found[0]) : undefined;
}
