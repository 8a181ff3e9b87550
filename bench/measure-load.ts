// Measures both targets under the same load, in turns, so that what else the machine does falls on both.

import { ask, type HttpAnswer, requestBytes } from './driver/http-client.ts';
import { type Bounds, load, percentile } from './driver/load.ts';
import { cpuOf } from './driver/processes.ts';
import type { LoadMeasure } from './measures.ts';
import type { RunningTarget } from './targets.ts';

export interface LoadFigures {
  readonly p50: number;
  readonly p99: number;
  readonly requestsPerSecond: number;
  /** Milliseconds of processor time a request, of the server and of PostgreSQL. */
  readonly cpu: number;
  readonly requests: number;
  readonly bytes: number;
}

export interface LoadPlan {
  readonly rounds: number;
  readonly warmUp: Bounds;
  readonly alone: Bounds;
  readonly crowd: Bounds;
}

/** A measure whose target lacks the function, or answers wrongly. */
export type LoadOutcome = { readonly figures: LoadFigures } | { readonly missing: string };

const CROWD = 16;

function refusalOf(answer: HttpAnswer, status: number): string | null {
  if (answer.status === status) return null;
  if (answer.status === 404) return 'not offered';
  return `answered ${answer.status}: ${answer.body.toString().slice(0, 200)}`;
}

interface Sums {
  readonly alone: number[];
  crowdRequests: number;
  crowdSeconds: number;
  requests: number;
  cpu: number;
  bytes: number;
  asked: number;
}

/** Rounds of one connection and of sixteen, the targets in turns. */
export async function measureLoad(
  measure: LoadMeasure,
  targets: readonly RunningTarget[],
  postmaster: number | null,
  plan: LoadPlan,
): Promise<ReadonlyMap<string, LoadOutcome>> {
  const outcomes = new Map<string, LoadOutcome>();
  const sums = new Map<string, Sums>();
  for (const target of targets) {
    const refused = refusalOf(await ask(target.port, measure.request(target.name, 0)), measure.status);
    if (refused !== null) outcomes.set(target.name, { missing: refused });
    else {
      sums.set(target.name, {
        alone: [],
        crowdRequests: 0,
        crowdSeconds: 0,
        requests: 0,
        cpu: 0,
        bytes: 0,
        asked: 1,
      });
    }
  }
  const run = async (target: RunningTarget, connections: number, bounds: Bounds, counts: boolean): Promise<void> => {
    const sum = sums.get(target.name);
    if (sum === undefined) return;
    const next = (): Buffer => {
      const bytes = requestBytes(target.port, measure.request(target.name, sum.asked));
      sum.asked += 1;
      return bytes;
    };
    const before = cpuOf(target.pid) + cpuOf(postmaster);
    const result = await load(target.port, connections, next, bounds, measure.status);
    if (result.wrong.size > 0) {
      const told = [...result.wrong].map(([status, count]) => `${count} × ${status}`).join(', ');
      throw new Error(`${target.name}, ${measure.label}: unexpected answers: ${told}`);
    }
    if (!counts) return;
    sum.cpu += cpuOf(target.pid) + cpuOf(postmaster) - before;
    sum.requests += result.requests;
    sum.bytes += result.bytes;
    if (connections === 1) sum.alone.push(...result.times);
    else {
      sum.crowdRequests += result.requests;
      sum.crowdSeconds += result.seconds;
    }
  };
  for (const target of targets) await run(target, CROWD, plan.warmUp, false);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const target of targets) await run(target, 1, plan.alone, true);
    for (const target of targets) await run(target, CROWD, plan.crowd, true);
  }
  for (const [name, sum] of sums) {
    outcomes.set(name, {
      figures: {
        p50: percentile(sum.alone, 50),
        p99: percentile(sum.alone, 99),
        requestsPerSecond: sum.crowdRequests / sum.crowdSeconds,
        cpu: sum.cpu / sum.requests,
        requests: sum.requests,
        bytes: Math.round(sum.bytes / sum.requests),
      },
    });
  }
  return outcomes;
}
