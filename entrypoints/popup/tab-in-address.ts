/** The tab that a window was opened about, where its address says so; else it is the active one. */
export function tabInAddress(): number | undefined {
  const parameter = new URLSearchParams(location.search).get('tab');
  return parameter === null ? undefined : Number(parameter);
}
