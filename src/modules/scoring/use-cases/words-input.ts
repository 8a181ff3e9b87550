// What somebody writes on a sheet, as a form or a program sends it: options, notes by criterion, the opinion at its foot.

import { z } from 'zod';
import type { Instant } from '#kernel/calendar.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type CompiledSet, notesByLeaf, readSheetAddress, sheetAddress } from '#modules/evaluation/index.ts';
import { optionalLines } from '#runner/fields.ts';
import { type Adopted, type SheetWords, stillAdopted } from '../rules/sheet-content.ts';
import type { Opinion } from './sheet-facts.ts';

/** Letters of a note at one criterion. */
const LONGEST_NOTE = 2_000;

export const wordsShape = {
  /** Options as an address writes them. */
  answers: z.string().max(2_000).optional(),
  /** Leaf with hyphens (`1-5`) → why. */
  notes: z.record(z.string().max(12), z.string().max(LONGEST_NOTE)).optional(),
  opinion: optionalLines(6_000),
  /** Why two products are marked alike. */
  alike: optionalLines(LONGEST_NOTE),
};

/** A leaf as the name of a field writes it, and back. */
export const fieldKey = (code: string): string => code.replaceAll('.', '-');

interface Given {
  readonly answers?: string | undefined;
  readonly notes?: Readonly<Record<string, string>> | undefined;
  readonly opinion: string | null;
  readonly alike: string | null;
}

/** Reads what was written strictly against the set, on top of findings that were adopted before. */
export function readWords(compiled: CompiledSet, given: Given, adopted: SheetWords['adopted']): Result<SheetWords> {
  const answers = readSheetAddress(compiled, new URLSearchParams(given.answers ?? ''));
  if (!answers.ok) return answers;
  const { notes, wrong } = notesByLeaf(compiled, given.notes, 'scoring/criterion-unknown');
  if (wrong.length > 0) return refuse(invalidFields(wrong));
  const words = {
    answers: sheetAddress(compiled, answers.value),
    notes,
    adopted,
    opinion: given.opinion,
    alike: given.alike,
  };
  return ok({ ...words, adopted: stillAdopted(words, answers.value) });
}

/** The same words with the advisory team's finding at one criterion taken over. */
export function adoptFinding(
  compiled: CompiledSet,
  words: SheetWords,
  code: string,
  opinion: Opinion | null,
  at: Instant,
): Result<SheetWords> {
  const finding = opinion?.findings.find((one) => one.criterion === code);
  if (opinion === null || finding === undefined || !compiled.byCode.has(code)) {
    return refuse(invalidFields([{ path: 'adopt', code: 'scoring/no-finding', details: { criterion: code } }]));
  }
  const others = new URLSearchParams(words.answers);
  others.set(code, finding.option === null ? '0' : String(finding.option));
  const answers = readSheetAddress(compiled, others);
  if (!answers.ok) return answers;
  const taken: Adopted = { option: finding.option, opinion: opinion.contentHash, at };
  return ok({
    ...words,
    answers: sheetAddress(compiled, answers.value),
    adopted: { ...words.adopted, [code]: taken },
  });
}
