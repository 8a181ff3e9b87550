// What the pages of *Tự chấm điểm* load: a set that applies today, and the answers of an address, of a form or of a kept sheet.

import type { LocalDate } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type EvidenceKind, loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { parameterOn } from '#law/parameters.ts';
import type { PageRequest } from '#web/page.ts';
import { type CompiledSet, compileSet } from '../rules/compiled-set.ts';
import { fittingAnswers, readSheetAddress, type SheetAnswers, sheetAddress } from '../rules/sheet-address.ts';

export interface SheetView {
  readonly compiled: CompiledSet;
  readonly answers: SheetAnswers;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
}

export const selfScorePath = '/tu-cham-diem';
export const keptSheetsPath = '/phieu-cham';

/** The page of a set: `/tu-cham-diem/26-2026/11`; with answers, the sheet they fill. */
export const sheetPath = (set: string, answers = ''): string =>
  `${selfScorePath}/${set}${answers === '' ? '' : `?${answers}`}`;

/** The page of the level that answers give; of a kept sheet it leads back there. */
export function resultPath(set: string, answers = '', keptSheet: string | null = null): string {
  const fields = [answers, keptSheet === null ? '' : `phieu=${keptSheet}`].filter((one) => one !== '').join('&');
  return `${selfScorePath}/${set}/ket-qua${fields === '' ? '' : `?${fields}`}`;
}

/** Where somebody signs in and comes back to a page of this house. */
export const signInPath = (back: string): string => `/dang-nhap?tiep=${encodeURIComponent(back)}`;

/** The sheet on paper; files have no second language. */
export const paperPath = (set: string, format: 'pdf' | 'docx', answers = ''): string =>
  `${selfScorePath}/${set}/phieu.${format}${answers === '' ? '' : `?${answers}`}`;

/**
 * The set of an id. Only one that applies to a dossier received today can be scored.
 * @law 26/2026/QĐ-TTg, Art. 11, 12
 */
export async function findSetToScore(id: string, today: LocalDate): Promise<Result<CompiledSet>> {
  const set = await findCriteriaSet(id);
  if (set === null) return refuse({ kind: 'not-found', code: 'evaluation/no-such-set', details: { set: id } });
  const expected = parameterOn('criteria-by-receipt', today)?.value ?? 'none';
  if (set.folder === expected) return ok(compileSet(set));
  return refuse({
    kind: 'not-found',
    code: 'evaluation/set-not-in-force',
    details: { set: id, asOf: today, expected },
  });
}

/** A sheet of a set with answers; whatever does not fit the set is refused, all of it at once. */
export async function sheetView(
  compiled: CompiledSet,
  entries: Iterable<readonly [string, string]>,
): Promise<Result<SheetView>> {
  const answers = readSheetAddress(compiled, entries);
  if (!answers.ok) return answers;
  const { evidence } = await loadCriteriaRemarks();
  return ok({ compiled, answers: answers.value, evidence: evidence[compiled.set.folder] });
}

/** Reads set and answers from the address, or from a form that sent them as one. */
export async function loadSheet(request: PageRequest): Promise<Result<SheetView>> {
  const { instrument, number } = request.params;
  const compiled = await findSetToScore(`${instrument}/${number}`, request.today);
  if (!compiled.ok) return compiled;
  const posted = request.posted?.['answers'];
  if (typeof posted === 'string') return await sheetView(compiled.value, new URLSearchParams(posted));
  const names = Object.keys(request.query);
  const entries = names.flatMap((name) => request.queryAll(name).map((value) => [name, value] as const));
  const view = await sheetView(compiled.value, entries);
  if (view.ok) return view;
  // An address that was mistyped or cut is no dead end: the sheet opens with whatever of it fits.
  const fitting = fittingAnswers(compiled.value, entries);
  const goOn = sheetPath(compiled.value.set.id, sheetAddress(compiled.value, fitting));
  return refuse({ ...view.problem, details: { ...view.problem.details, goOn } });
}

/** The fields of a posted sheet, one entry for each value. */
export function postedEntries(input: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(input).flatMap(([name, value]): [string, string][] =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown): [string, string][] =>
      typeof one === 'string' ? [[name, one]] : [],
    ),
  );
}
