// The sheets of `ocop score` as papers, one file each: `OUT.pdf`, or `OUT-1.pdf`, `OUT-2.pdf` … where there are several.

import { writeFile } from 'node:fs/promises';
import type { CriteriaSet } from '#law/criteria-set.ts';
import type { ScoreRequest } from '#modules/evaluation/index.ts';
import { sheetAsPaper } from '#modules/evaluation/sheet-as-paper.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { renderDocx } from '#platform/documents/render-docx.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';

interface Targets {
  readonly pdf: string | undefined;
  readonly docx: string | undefined;
}

export type WrittenSheets =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly path: string };

/** Writes what was asked for; a file that exists stays as it is, and its path is answered. */
export async function writeSheets(set: CriteriaSet, request: ScoreRequest, targets: Targets): Promise<WrittenSheets> {
  if (targets.pdf === undefined && targets.docx === undefined) return { ok: true, paths: [] };
  const madeOn = systemClock.today();
  const papers = request.sheets.map(({ by }) => sheetAsPaper(set, { request, by, none: [], evaluator: by }, madeOn));
  const paths: string[] = [];
  for (const [kind, render] of [['pdf', renderPdf] as const, ['docx', renderDocx] as const]) {
    const target = targets[kind];
    if (target === undefined) continue;
    for (const [i, paper] of papers.entries()) {
      const path = papers.length === 1 ? target : target.replace(/(\.\w+)?$/, `-${i + 1}$1`);
      const bytes = await render(paper);
      try {
        await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (!['EEXIST', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EROFS'].includes(code ?? '')) throw error;
        return { ok: false, path };
      }
      paths.push(path);
    }
  }
  return { ok: true, paths };
}
