// The steps towards a star, and what doing one changes on the sheets. Said for the mean: a step is done by every member.

import type { CriterionOption, PartCode, SetCondition } from '#law/criteria-set.ts';
import type { SetMarking } from '#law/marking.ts';
import { type CompiledSet, compileSet, type Leaf } from './compiled-set.ts';
import { type ConditionRef, conditionRef, type OptionRef, openOptions, optionRef } from './explain-points.ts';
import type { Gate } from './gates.ts';
import type { Scored } from './score-request.ts';
import { sheetPoints } from './sheet-points.ts';

/** What a step is for: a gate that closed, a star minimum that is not held, or points that are missing. */
export type StepReason = 'gate' | 'minimum' | 'points';

/** What must no longer be so: the sentence and the citation of a gate that closed. */
export interface OpenGateStep {
  readonly kind: 'open-gate';
  readonly reason: 'gate';
  readonly gate: Gate;
}

/** A condition that must hold before a criterion gives points; it was answered no. */
export interface FulfilStep {
  readonly kind: 'fulfil';
  readonly reason: StepReason;
  readonly criterion: string;
  readonly title: string;
  readonly part: PartCode;
  readonly condition: ConditionRef;
  readonly evidence: readonly string[];
  readonly documentary: boolean;
  /** Points won over all sheets. */
  readonly won: number;
}

/** A better option at one criterion. */
export interface RaiseStep {
  readonly kind: 'raise';
  readonly reason: StepReason;
  readonly criterion: string;
  readonly title: string;
  readonly part: PartCode;
  /** The lowest of the sheets today (of the finding, where findings hold the marks); `null`: not scored. */
  readonly from: OptionRef | null;
  readonly to: OptionRef;
  /** A condition answered no that must hold as well before the option counts. */
  readonly condition?: ConditionRef;
  /** The stars printed after the option asked for, where the step is for a minimum. */
  readonly mark: 3 | 4 | 5 | null;
  /** Codes of the kinds of evidence that would prove it. */
  readonly evidence: readonly string[];
  /** Whether papers decide it, rather than people at the table. */
  readonly documentary: boolean;
  /** Points won over all sheets: the mean wins this divided by their number. */
  readonly won: number;
}

export type NextStep = OpenGateStep | FulfilStep | RaiseStep;

/** Why no way leads on at a criterion of this sheet. */
export type NoWayAt =
  | { readonly why: 'case-not-chosen'; readonly criterion: string; readonly title: string }
  | {
      readonly why: 'not-applying';
      readonly criterion: string;
      readonly title: string;
      readonly condition: ConditionRef;
    };

/** Which criteria papers decide; `null`: not known, then those with a kind of evidence. */
export type Marking = SetMarking | null;

/**
 * The request after a step is done by every member: a gate's condition no longer happened, a required condition holds, a
 * sheet (and the finding, where findings hold the marks) that chose less now chooses the step's option. Nothing is lowered.
 */
export function afterStep(request: Scored, compiled: CompiledSet, step: NextStep): Scored {
  if (step.kind === 'open-gate') {
    if (step.gate.kind === 'stopIfZero') return request;
    return { ...request, conditions: { ...request.conditions, [step.gate.code]: false } };
  }
  if (step.kind === 'fulfil') {
    return withHolding(request, step.condition.code);
  }
  const leaf = compiled.byCode.get(step.criterion);
  const opened = step.condition === undefined ? request : withHolding(request, step.condition.code);
  return leaf === undefined ? opened : withAtLeast(opened, leaf, step.to);
}

/** The request where every sheet (and the finding, where findings hold the marks) has at least an option at a leaf. */
export function withAtLeast(request: Scored, leaf: Leaf, to: Pick<CriterionOption, 'number' | 'points'>): Scored {
  const raised = (choices: Readonly<Record<string, number>>): Readonly<Record<string, number>> => {
    const chosen = leaf.options.find((option) => option.number === choices[leaf.code]);
    const better = chosen === undefined || chosen.points < to.points;
    return better ? { ...choices, [leaf.code]: to.number } : choices;
  };
  return {
    ...request,
    sheets: request.sheets.map((sheet) => ({ ...sheet, choices: raised(sheet.choices) })),
    findings: request.minima === 'finding' ? raised(request.findings) : request.findings,
  };
}

/** The request where a condition holds. */
export function withHolding(request: Scored, code: string): Scored {
  return { ...request, conditions: { ...request.conditions, [code]: true } };
}

/** The points of all sheets together. */
export function sumOf(compiled: CompiledSet, request: Scored): number {
  return request.sheets.reduce((sum, sheet) => sum + sheetPoints(compiled, sheet, request).total, 0);
}

/** Collects steps; each is done on the request before the next is looked for. */
export class StepList {
  readonly steps: NextStep[] = [];
  readonly noWay: NoWayAt[] = [];
  readonly compiled: CompiledSet;
  private readonly marking: Marking;
  /** Leaves that nobody has answered yet: no step is proposed there. */
  readonly open: ReadonlySet<string>;
  private current: Scored;

  constructor(request: Scored, set: CompiledSet['set'], marking: Marking, open: ReadonlySet<string> = new Set()) {
    this.open = open;
    this.compiled = compileSet(set);
    this.marking = marking;
    this.current = request;
  }

  /** The request with every step so far done. */
  get request(): Scored {
    return this.current;
  }

  documentary(leaf: Leaf): boolean {
    const mark = this.marking?.get(leaf.code)?.mark;
    return mark === undefined ? leaf.criterion.evidence.length > 0 : mark === 'documentary';
  }

  openGate(gate: Gate): void {
    this.add({ kind: 'open-gate', reason: 'gate', gate });
  }

  fulfil(leaf: Leaf, condition: SetCondition, reason: StepReason): void {
    this.add({
      kind: 'fulfil',
      reason,
      ...this.place(leaf),
      condition: conditionRef(this.compiled, condition),
      won: 0,
    });
  }

  raise(leaf: Leaf, to: CriterionOption, reason: StepReason): void {
    const { set } = this.compiled;
    const byFinding = this.current.minima === 'finding' && reason === 'minimum';
    const asked = byFinding ? [this.current.findings] : this.current.sheets.map((sheet) => sheet.choices);
    let from: CriterionOption | null | undefined;
    for (const choices of asked) {
      const chosen = leaf.options.find((option) => option.number === choices[leaf.code]) ?? null;
      if (from === undefined || chosen === null) from = chosen;
      else if (from !== null && chosen.points < from.points) from = chosen;
    }
    this.add({
      kind: 'raise',
      reason,
      ...this.place(leaf),
      from: from == null ? null : optionRef(set, leaf, from),
      to: optionRef(set, leaf, to),
      mark: reason === 'minimum' ? to.minimumForStars : null,
      won: 0,
    });
  }

  /**
   * Brings a leaf to at least an option, opening first what keeps it from counting: a required condition, or the criterion
   * that decides whether it applies. Where that is not possible on this sheet, says why.
   */
  bringTo(leaf: Leaf, to: CriterionOption | undefined, reason: StepReason): void {
    if (to === undefined || this.open.has(leaf.code) || this.sayWhyClosed(leaf)) return;
    const { appliesIf } = leaf;
    for (const condition of leaf.requires) {
      if (this.current.conditions[condition.code] === false) this.fulfil(leaf, condition, reason);
    }
    const decider = appliesIf === null ? undefined : this.compiled.leaves[appliesIf.decidedBy];
    const decided = appliesIf !== null && this.current.conditions[appliesIf.condition.code] === true;
    if (decider !== undefined && !decided && decider !== leaf && this.lowest(decider, reason) === 0) {
      this.bringTo(decider, leastWithPoints(decider, this.current.cases[decider.code]), reason);
    }
    if (this.lowest(leaf, reason) < to.points) this.raise(leaf, to, reason);
  }

  /** The most points, over all sheets, that the leaves nobody has answered may still give. */
  mostOfOpen(): number {
    const most = this.compiled.leaves
      .filter((leaf) => this.open.has(leaf.code))
      .reduce((sum, leaf) => sum + Math.max(0, ...leaf.options.map((option) => option.points)), 0);
    return most * this.current.sheets.length;
  }

  /** Says, once, why nothing can be chosen at a leaf, and whether that is so. */
  sayWhyClosed({ appliesIf, cases, code: criterion, title }: Leaf): boolean {
    const why: NoWayAt[] = [];
    if (cases.length > 0 && this.current.cases[criterion] === undefined) {
      why.push({ why: 'case-not-chosen', criterion, title });
    }
    if (appliesIf !== null && this.current.conditions[appliesIf.condition.code] === false) {
      const condition = conditionRef(this.compiled, appliesIf.condition);
      why.push({ why: 'not-applying', criterion, title, condition });
    }
    const known = this.noWay.some((one) => one.criterion === criterion);
    if (!known) this.noWay.push(...why);
    return why.length > 0;
  }

  /** The least points that counts at a leaf today: of the sheets, or of the finding for a minimum that findings hold. */
  lowest(leaf: Leaf, reason: StepReason): number {
    const found = { by: '', choices: this.current.findings };
    const asked = this.current.minima === 'finding' && reason === 'minimum' ? [found] : this.current.sheets;
    const counted = asked.map((sheet) => sheetPoints(this.compiled, sheet, this.current).leaves[leaf.index] ?? 0);
    return Math.min(...counted);
  }

  private place(leaf: Leaf) {
    return {
      criterion: leaf.code,
      title: leaf.title,
      part: leaf.part,
      evidence: leaf.criterion.evidence,
      documentary: this.documentary(leaf),
    };
  }

  private add(step: NextStep): void {
    const before = sumOf(this.compiled, this.current);
    this.current = afterStep(this.current, this.compiled, step);
    const won = sumOf(this.compiled, this.current) - before;
    this.steps.push(step.kind === 'open-gate' ? step : { ...step, won });
  }
}

/** The least option of a leaf that gives a point, within its case. */
export function leastWithPoints(leaf: Leaf, chosenCase: string | undefined): CriterionOption | undefined {
  return openOptions(leaf, chosenCase)
    .filter((option) => option.points > 0)
    .sort((a, b) => a.points - b.points)[0];
}
