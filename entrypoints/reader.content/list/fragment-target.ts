/**
 * The element that a fragment of an address (`#item5`) leads to: by its id, else by its name, as old
 * pages have it. Fragments need not be encoded rightly: `#100%` is one too.
 */
export function fragmentTarget(fragment: string): Element | undefined {
  const written = fragment.slice(1);
  return named(written) ?? named(decoded(written));
}

function named(name: string): Element | undefined {
  return document.getElementById(name) ?? document.getElementsByName(name)[0];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
