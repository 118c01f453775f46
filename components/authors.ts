/** Up to two authors, or the first and that there are more. */
export function namedAuthors([first, second, third]: string[]): string {
  return third ? `${first} et al.` : [first, second].filter(Boolean).join(', ');
}
