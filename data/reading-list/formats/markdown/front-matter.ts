/**
 * Front matter: facts about a note as YAML before its text. Every string of JSON is one of YAML
 * (1.2, https://yaml.org/spec/1.2.2/#12-overview-of-yaml), so that no writer of YAML is needed.
 */
export function frontMatter(facts: Record<string, string | number | string[] | undefined>): string {
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== '' && value.toString() !== '')
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}
