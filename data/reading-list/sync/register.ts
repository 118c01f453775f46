/** Of two the greater comes later; 0 for those that are the same. It is a total order. */
export type Order<Value> = (a: Value, b: Value) => number;

/** A value that changes as a whole, and when it last did: in milliseconds, 0 where it never did. */
export interface Register<Value> {
  at: number;
  value: Value;
}

/** Orders by each of these in turn. */
export function inTurn<Value>(...orders: Order<Value>[]): Order<Value> {
  return (a, b) => {
    for (const order of orders) {
      const found = order(a, b);
      if (found !== 0) return found;
    }
    return 0;
  };
}

export function by<Value>(what: (value: Value) => number | string): Order<Value> {
  return (a, b) => {
    const [first, second] = [what(a), what(b)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  };
}

/** The greater of two: commutative, associative and idempotent, the order being total. */
export function later<Value>(order: Order<Value>, a: Value, b: Value): Value {
  return order(a, b) < 0 ? b : a;
}
