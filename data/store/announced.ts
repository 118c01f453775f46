import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Something that goes on, as every page of the extension may see it. */
export interface Announced<Value> {
  /**
   * Says how it is: kept until the browser is closed, or it has ended. It also tells the browser
   * that the worker is not idle, which it would stop after half a minute.
   */
  announce(value: Value): Promise<void>;
  end(): Promise<void>;
  /** What was announced last and has not ended. */
  now(): Promise<Value | undefined>;
  /** Calls `onChange` with what `now` gives, at once and after each change. */
  watch(
    onChange: (value: Value | undefined) => void,
    onError: (error: unknown) => void,
    signal: AbortSignal,
  ): void;
}

/** What is announced under a name, checked against a schema where it is read. */
export function announced<Schema extends v.GenericSchema<unknown, object>>(
  name: string,
  schema: Schema,
): Announced<v.InferOutput<Schema>> {
  const session = () => browser.storage.session;

  async function now(): Promise<v.InferOutput<Schema> | undefined> {
    const result = v.safeParse(schema, (await session().get(name))[name]);
    return result.success ? result.output : undefined;
  }

  return {
    now,
    announce: (value) => session().set({ [name]: value }),
    end: () => session().remove(name),
    watch(onChange, onError, signal) {
      const read = () => {
        now().then((value) => {
          if (!signal.aborted) onChange(value);
        }, onError);
      };
      const listener = (changes: Record<string, unknown>) => {
        if (name in changes) read();
      };
      session().onChanged.addListener(listener);
      signal.addEventListener('abort', () => session().onChanged.removeListener(listener));
      read();
    },
  };
}
