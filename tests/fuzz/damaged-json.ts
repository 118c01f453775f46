/** Puts other values in the place of some of a JSON text's; a text of another kind stays. */
export function damagedJson(changes: [where: number, value: unknown][]) {
  return (text: string): string => {
    const json = parsed(text);
    if (json === undefined) return text;
    let total = 0;
    const count = (_: string, value: unknown) => {
      total++;
      return value;
    };
    JSON.stringify(json, count);
    const places = new Map(
      changes.map(([where, value]) => [Math.ceil(where * (total - 1)), value]),
    );
    let i = 0;
    return JSON.stringify(json, (_, value: unknown) => {
      const at = i++;
      return places.has(at) ? places.get(at) : value;
    });
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // BibTeX, RIS: no types that could be wrong.
  }
}
