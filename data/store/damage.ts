/** Whether a database can't be read any more: a store is missing, or what the disk has makes no sense. */
export function isDamage(error: unknown): boolean {
  return error instanceof DOMException && /^(?:NotFound|Unknown)Error$/.test(error.name);
}
