/** The beginning of a line of RIS: a tag of two signs, two spaces, a hyphen; some write one space. */
export const RIS_TAG = /^([A-Z][A-Z0-9]) {1,2}-(?: |$)/;
