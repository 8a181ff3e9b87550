// What was made of a name before is not made again: a list names its makers over and over, and folding a name costs.

/** The same answer as `make`, from memory when it was asked before; for pure functions of few different texts. */
export function madeOnce(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}
