/** A failure that the reader of the terminal can act on: shown without a stack. */
export class Failure extends Error {
  override name = 'Failure';
}

/** Runs `main`; a {@link Failure} is printed as one message, anything else with its stack. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
