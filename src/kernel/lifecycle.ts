// How a room's table of what may happen next is read: one row for each state, naming the acts that it allows.

/** What may be done in each state. A room writes its own with `satisfies`, so that a forgotten state does not compile. */
export type Lifecycle<State extends string, Act extends string> = Readonly<Record<State, readonly Act[]>>;

/**
 * Whether the table allows an act in a state.
 * @example allows({ open: ['close'], closed: [] }, 'closed', 'close') // false
 */
export function allows<State extends string, Act extends string>(
  lifecycle: Lifecycle<State, Act>,
  state: State,
  act: Act,
): boolean {
  return lifecycle[state].includes(act);
}
