/** Questions of one kind, of which only the one that was asked last is to be answered. */
export interface LastAsked {
  /**
   * Hands an answer over, unless another one was asked for meanwhile: it would say what was.
   *
   * @throws as the answer does
   */
  hear<Value>(answer: Promise<Value>, take: (value: Value) => void): Promise<void>;
  /** Begins a question, and tells later whether it is still the last. */
  ask(): () => boolean;
  /** What was asked is not wanted any more. */
  forget(): void;
}

/** @param signal ends all questions: none is answered after it */
export function lastAsked(signal?: AbortSignal): LastAsked {
  let turn = 0;
  function ask(): () => boolean {
    turn += 1;
    const mine = turn;
    return () => mine === turn && !signal?.aborted;
  }
  return {
    async hear(answer, take) {
      const isLast = ask();
      const value = await answer;
      if (isLast()) take(value);
    },
    ask,
    forget: () => void ask(),
  };
}
