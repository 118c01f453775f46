/** A name with the family name first, as RIS wants it: `Müller, Jürgen`. One word stays as it is. */
export function familyFirst(name: string): string {
  const space = name.lastIndexOf(' ');
  if (space === -1 || name.includes(',')) return name;
  return `${name.slice(space + 1)}, ${name.slice(0, space)}`;
}

/**
 * The name as it is said, of what stood between commas: `Müller, Jürgen`, and as BibTeX and RIS
 * write three: `King, Jr., Martin Luther`, `King, Martin Luther, Jr.`.
 */
export function givenFirst(parts: string[]): string {
  const [family = '', second = '', third = ''] = parts.map((part) => part.trim());
  const [given, title] = isTitle(second) ? [third, second] : [second, third];
  return [given, family, title].filter(Boolean).join(' ');
}

function isTitle(part: string): boolean {
  return /^(?:[js]r\.?|I{2,3}|IV)$/i.test(part);
}
