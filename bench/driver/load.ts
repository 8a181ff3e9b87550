// Load on one address: so many connections, each asking the next prepared request as soon as it has its answer, until the
// count or the time is used up.

import { Connection, type HttpAnswer } from './http-client.ts';

export interface Bounds {
  readonly requests: number;
  readonly milliseconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each request, unsorted. */
  readonly times: readonly number[];
  /** Answers with another status than the one expected, by status. */
  readonly wrong: ReadonlyMap<number, number>;
  readonly bytes: number;
}

/** Asks `next()` on so many connections; every answer must have the status. */
export async function load(
  port: number,
  connections: number,
  next: () => Buffer,
  bounds: Bounds,
  status: number,
): Promise<LoadResult> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const times: number[] = [];
  const wrong = new Map<number, number>();
  let bytes = 0;
  let sent = 0;
  const started = performance.now();
  const until = started + bounds.milliseconds;
  const note = (answer: HttpAnswer, took: number): void => {
    times.push(took);
    bytes += answer.body.length;
    if (answer.status !== status) wrong.set(answer.status, (wrong.get(answer.status) ?? 0) + 1);
  };
  const person = async (connection: Connection): Promise<void> => {
    while (sent < bounds.requests) {
      sent += 1;
      const from = performance.now();
      if (from >= until) return;
      const answer = await connection.send(next());
      note(answer, performance.now() - from);
    }
  };
  try {
    await Promise.all(open.map(person));
  } finally {
    for (const connection of open) connection.close();
  }
  return { requests: times.length, seconds: (performance.now() - started) / 1000, times, wrong, bytes };
}

/** The time under which so many per cent of the requests stayed. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
