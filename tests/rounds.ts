/** How many rounds of a long proof to run: few in the suite, all with `npm run test:long`. */
export function rounds(few: number, all: number): number {
  return process.env.CONCISE_LONG ? all : few;
}
