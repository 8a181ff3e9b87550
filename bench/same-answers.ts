// The floor is a floor only while it gives the same answers: totals and rows of the search, what a scanned code opens, and the report are
// compared before anything is timed.

import { addressOf, type Question } from './data/questions.ts';
import { ask } from './driver/http-client.ts';
import { report, scan } from './measures.ts';
import type { BenchPaper } from './place/certificates.ts';
import type { RunningTarget } from './targets.ts';

interface Found {
  readonly total: number;
  readonly rows: readonly { readonly code: string }[];
}

/** Differences between the two answers to the first questions, as sentences; none: they agree. */
export async function differencesOf(
  system: RunningTarget,
  floor: RunningTarget,
  questions: readonly Question[],
): Promise<readonly string[]> {
  const differences: string[] = [];
  for (const question of questions) {
    const address = addressOf(question);
    const [ours, theirs] = await Promise.all([
      ask(system.port, { method: 'GET', path: `/api/v1/catalogue/search-products?${address}` }),
      ask(floor.port, { method: 'GET', path: `/search?${address}` }),
    ]);
    if (ours.status === 404) return [];
    const a = JSON.parse(ours.body.toString()) as Found;
    const b = JSON.parse(theirs.body.toString()) as Found;
    const same = a.total === b.total && a.rows.every((row, i) => row.code === b.rows[i]?.code);
    if (!same || a.rows.length !== b.rows.length) {
      differences.push(`${address}: ${a.total} and ${b.total} in all, ${a.rows.length} and ${b.rows.length} rows`);
    }
  }
  return differences;
}

/** Differences between what both say of a scanned code; none: they agree. */
export async function differencesOfScans(
  system: RunningTarget,
  floor: RunningTarget,
  papers: readonly BenchPaper[],
): Promise<readonly string[]> {
  const differences: string[] = [];
  for (const paper of papers) {
    for (const target of [system, floor]) {
      const { status, body } = await ask(target.port, scan(target.name, paper));
      const page = body.toString();
      const said = [paper.productName, paper.number, 'Còn hiệu lực'].every((word) => page.includes(word));
      if (status !== 200 || !said) differences.push(`${target.name}, scan of ${paper.code}: ${status}`);
    }
  }
  return differences;
}

/** What both say in the report of the whole country, line by line in whatever order; none: they agree. */
export async function differencesOfReports(
  system: RunningTarget,
  floor: RunningTarget,
  cookie: string,
): Promise<readonly string[]> {
  const [ours, theirs] = await Promise.all([
    ask(system.port, report('system', cookie)),
    ask(floor.port, report('floor', cookie)),
  ]);
  if (ours.status === 404) return [];
  if (ours.status !== 200) return [`the system answers ${ours.status}: ${ours.body.toString().slice(0, 200)}`];
  const { lines } = JSON.parse(ours.body.toString()) as { lines: readonly unknown[] };
  const own = new Set(lines.map((line) => JSON.stringify(line)));
  const other = (JSON.parse(theirs.body.toString()) as readonly unknown[]).map((line) => JSON.stringify(line));
  const missing = other.filter((line) => !own.has(line));
  const same = own.size === other.length && own.size > 0 && missing.length === 0;
  return same ? [] : [`reports of ${own.size} and ${other.length} lines; ${missing.slice(0, 3).join(' ')}`];
}
