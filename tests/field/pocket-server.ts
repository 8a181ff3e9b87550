// The inbox of the server in memory, by the same rules as the one with a database: for a thousand schedules within seconds.

import { hashOfOperation, type Operation, parseOperation } from '#modules/field/index.ts';
import { placeOf, reachedFrom } from '#modules/field/rules/inbox.ts';

export class PocketServer {
  readonly #known = new Map<
    string,
    { readonly operation: Operation; readonly hash: string; state: 'applied' | 'held' }
  >();
  readonly #through = new Map<string, number>();
  readonly #places = new Map<string, string>();

  /** Takes one call of a phone; answers what became of each. */
  take(device: string, sent: readonly unknown[]): readonly string[] {
    const read = sent.map((one) => parseOperation(one));
    const sorted = read
      .map((one, index) => ({ one, index }))
      .sort((a, b) => (a.one.ok && b.one.ok ? a.one.value.sequence - b.one.value.sequence : 0));
    const states: string[] = sent.map(() => 'refused');
    for (const { one, index } of sorted) if (one.ok) states[index] = this.#one(device, one.value);
    return states;
  }

  #at(device: string, sequence: number) {
    return this.#known.get(this.#places.get(`${device} ${sequence}`) ?? '');
  }

  #one(device: string, operation: Operation): string {
    const hash = hashOfOperation(operation);
    const known = this.#known.get(operation.id);
    if (known !== undefined) return known.hash === hash ? 'repeated' : 'refused';
    const through = this.#through.get(device) ?? 0;
    const place = placeOf(through, operation, hash, {
      taken: this.#at(device, operation.sequence) !== undefined,
      before: this.#at(device, operation.sequence - 1)?.hash ?? null,
      after: this.#at(device, operation.sequence + 1)?.operation.previous ?? null,
    });
    if (place !== 'next' && place !== 'late' && place !== 'ahead') return place;
    this.#places.set(`${device} ${operation.sequence}`, operation.id);
    this.#known.set(operation.id, { operation, hash, state: place === 'ahead' ? 'held' : 'applied' });
    if (place !== 'next') return place === 'ahead' ? 'held' : 'applied';
    const held = [...this.#known.values()].filter((one) => one.operation.device === device && one.state === 'held');
    const to = reachedFrom(
      operation.sequence,
      held.map((one) => one.operation.sequence),
    );
    for (const one of held) if (one.operation.sequence <= to) one.state = 'applied';
    this.#through.set(device, to);
    return 'applied';
  }

  get applied(): readonly Operation[] {
    return [...this.#known.values()].filter((one) => one.state === 'applied').map((one) => one.operation);
  }
}
