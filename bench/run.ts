// One run: a council's session and a certificate first; then for each number of products a fresh database, both targets filled with the same register, then every measure.

import { certificateFigure } from './certificate.ts';
import { councilFigure } from './council.ts';
import type { Question } from './data/questions.ts';
import { drawQuestions } from './data/questions.ts';
import { type BenchProducer, drawProducers, drawProducts, PRODUCERS } from './data/register.ts';
import { memoryOf } from './driver/processes.ts';
import { type LoadPlan, measureLoad } from './measure-load.ts';
import { loadMeasures, type Material } from './measures.ts';
import { issuePapers } from './place/certificates.ts';
import { type BenchDatabase, openBenchDatabase } from './place/database.ts';
import { fillFloor, fillSystem, openInside } from './place/fill.ts';
import { keeperCookie, officerCookie } from './place/officer.ts';
import type { Figure } from './report.ts';
import { differencesOf, differencesOfReports, differencesOfScans } from './same-answers.ts';
import { spreadsheetFigures } from './spreadsheets.ts';
import { coldStart, type RunningTarget, startTarget, type TargetName } from './targets.ts';

export interface RunPlan {
  readonly sizes: readonly number[];
  readonly producers: number;
  readonly questions: number;
  readonly load: LoadPlan;
  /** Rows of the list that is taken in. */
  readonly listRows: number;
  readonly starts: number;
  /** Milliseconds of peace before memory at rest is read. */
  readonly restMs: number;
  /** Measures to run by their first letter; null: all. */
  readonly only: ReadonlySet<string> | null;
}

export const fullPlan: RunPlan = {
  sizes: [20_000, 200_000],
  producers: PRODUCERS,
  questions: 2_000,
  load: {
    rounds: 3,
    warmUp: { requests: 1_000, milliseconds: 2_000 },
    alone: { requests: 1_000, milliseconds: 3_000 },
    crowd: { requests: 8_000, milliseconds: 3_000 },
  },
  listRows: 20_000,
  starts: 3,
  restMs: 3_000,
  only: null,
};

export const quickPlan: RunPlan = {
  sizes: [2_000],
  producers: 900,
  questions: 400,
  load: {
    rounds: 2,
    warmUp: { requests: 200, milliseconds: 1_000 },
    alone: { requests: 200, milliseconds: 1_000 },
    crowd: { requests: 800, milliseconds: 1_500 },
  },
  listRows: 1_000,
  starts: 1,
  restMs: 3_000,
  only: null,
};

const PROVINCE = '12';
const names: readonly TargetName[] = ['floor', 'system'];

type Say = (line: string) => void;

async function materialOn(
  database: BenchDatabase,
  plan: RunPlan,
  size: number,
  producers: readonly BenchProducer[],
): Promise<Material> {
  const products = drawProducts(size, producers);
  const questions: readonly Question[] = drawQuestions(products, producers, plan.questions);
  const inside = await openInside(database.url);
  try {
    const register = await fillSystem(inside, producers, products);
    const cookie = await officerCookie(inside.ports, PROVINCE);
    const countryCookie = await keeperCookie(inside.ports);
    const papers = await issuePapers(inside.ports);
    await fillFloor(database.url);
    const ownProducers = register.producerCodes.filter((_, i) => producers[i]?.provinceCode === PROVINCE);
    return { questions, register, cookie, countryCookie, ownProducers, papers };
  } finally {
    await inside.close();
  }
}

const wanted = (plan: RunPlan, letter: string): boolean => plan.only === null || plan.only.has(letter);

async function loadFigures(
  database: BenchDatabase,
  plan: RunPlan,
  size: number,
  material: Material,
  targets: readonly RunningTarget[],
  say: Say,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const measure of loadMeasures(material)) {
    if (!wanted(plan, measure.id.slice(0, 1))) continue;
    say(`${measure.label} …`);
    const outcomes = await measureLoad(measure, targets, database.postmaster, plan.load);
    for (const [metric, unit] of [
      ['p50', 'ms'],
      ['p99', 'ms'],
      ['requestsPerSecond', ''],
      ['cpu', 'ms'],
    ] as const) {
      const value = (name: TargetName): number | string => {
        const outcome = outcomes.get(name);
        if (outcome === undefined) return 'not measured';
        return 'figures' in outcome ? outcome.figures[metric] : outcome.missing;
      };
      figures.push({
        measure: measure.id,
        label: measure.label,
        size,
        metric,
        unit,
        system: value('system'),
        floor: value('floor'),
      });
    }
  }
  return figures;
}

async function startFigures(database: BenchDatabase, plan: RunPlan, size: number): Promise<Figure> {
  const paths: Readonly<Record<TargetName, string>> = {
    system: '/api/v1/catalogue/search-products?q=che',
    floor: '/search?q=che',
  };
  const times: Record<TargetName, (number | null)[]> = { system: [], floor: [] };
  for (let i = 0; i < plan.starts; i += 1) {
    for (const name of names) times[name].push(await coldStart(name, database.url, paths[name]));
  }
  const median = (name: TargetName): number | string => {
    const known = times[name].filter((time) => time !== null).sort((a, b) => a - b);
    return known[Math.floor(known.length / 2)] ?? 'not offered';
  };
  const values = { system: median('system'), floor: median('floor') };
  return { measure: 'i', label: 'i  cold start', size, metric: 'startMs', unit: '', ...values };
}

async function onSize(plan: RunPlan, size: number, say: Say): Promise<{ figures: Figure[]; description: string }> {
  const database = await openBenchDatabase(String(size));
  const figures: Figure[] = [];
  const running: RunningTarget[] = [];
  try {
    say(`${size.toLocaleString('en')} products into both targets, ${database.description} …`);
    const producers = await drawProducers(plan.producers);
    const material = await materialOn(database, plan, size, producers);
    if (wanted(plan, 'i')) {
      say('i  cold start …');
      figures.push(await startFigures(database, plan, size));
    }
    for (const name of names) running.push(await startTarget(name, database.url));
    const memory = async (metric: 'restMb' | 'afterMb', label: string): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, plan.restMs));
      const of = (name: TargetName): number => memoryOf(running.find((target) => target.name === name)?.pid ?? 0);
      figures.push({ measure: 'j', label, size, metric, unit: '', system: of('system'), floor: of('floor') });
    };
    if (wanted(plan, 'j')) await memory('restMb', 'j  memory at rest');
    const [floor, system] = running;
    if (floor !== undefined && system !== undefined && wanted(plan, 'a')) {
      const differences = await differencesOf(system, floor, material.questions.slice(0, 100));
      if (differences.length > 0) throw new Error(`the targets disagree:\n${differences.join('\n')}`);
    }
    if (floor !== undefined && system !== undefined && wanted(plan, 'k')) {
      const differences = await differencesOfScans(system, floor, material.papers.slice(0, 10));
      if (differences.length > 0) throw new Error(`the targets disagree:\n${differences.join('\n')}`);
    }
    if (floor !== undefined && system !== undefined && wanted(plan, 'f')) {
      const differences = await differencesOfReports(system, floor, material.countryCookie);
      if (differences.length > 0) throw new Error(`the targets disagree:\n${differences.join('\n')}`);
    }
    figures.push(...(await loadFigures(database, plan, size, material, running, say)));
    if (wanted(plan, 'j')) await memory('afterMb', 'j  memory after the series');
    if (wanted(plan, 'd') || wanted(plan, 'e')) {
      say('d, e  a list in, the register out …');
      const officer = { cookie: material.cookie, provinceCode: PROVINCE };
      figures.push(...(await spreadsheetFigures(running, plan.listRows, size, officer)));
    }
  } finally {
    for (const target of running) await target.stop();
    await database.close();
  }
  return { figures, description: database.description };
}

/** Runs the plan; answers every figure and what it was measured on. */
export async function runBench(plan: RunPlan, say: Say): Promise<{ figures: readonly Figure[]; database: string }> {
  const figures: Figure[] = [];
  let database = '';
  if (wanted(plan, 'g')) {
    say('g  a council …');
    figures.push(await councilFigure());
  }
  if (wanted(plan, 'h')) {
    say('h  a certificate …');
    figures.push(await certificateFigure());
  }
  for (const size of plan.sizes) {
    const one = await onSize(plan, size, say);
    figures.push(...one.figures);
    database = one.description;
  }
  return { figures, database };
}
