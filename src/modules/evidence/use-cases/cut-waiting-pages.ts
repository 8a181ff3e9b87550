// Cuts what was split before pages were cut, some at a time, by the background work: each piece gets the file of its own pages, and the
// ledger says which. A scan that cannot be cut leaves its pieces without a file to open; nobody is given the whole of it.

import { z } from 'zod';
import { systemActor } from '#access/actor.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { Ports } from '#runner/ports.ts';
import { notFound, runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { cutScans } from '../cut-pages.ts';
import { type EvidencePieceId, pieceContent, UNCUT } from '../rules/evidence-piece.ts';
import { findPieceRows, findUncutPieceIds, lockPieceRow, setCutFile } from '../store.ts';

const AT_ONCE = 50;

export const cutPiece = defineUseCase({
  name: 'evidence/cut-scanned-pages',
  kind: 'act',
  legalBasis: null,
  input: z.object({ pieceId: z.uuid() }),
  async run(input, context) {
    const { db, ports } = context;
    const pieceId = input.pieceId as EvidencePieceId;
    await lockPieceRow(db, pieceId);
    const [before] = await findPieceRows(db, [pieceId]);
    const waiting = before?.files.filter((file) => file.sha256 === UNCUT) ?? [];
    if (before === undefined || waiting.length === 0) return refuse(notFound);
    for (const file of waiting) {
      const { fromPage, toPage } = file;
      if (fromPage === null || toPage === null) throw new Error('a file to cut without its pages');
      const pages = { scan: { ...file, sha256: file.sentSha256 }, fromPage, toPage };
      const cut = await cutScans(ports, [pages]);
      if (!cut.ok) return cut;
      await setCutFile(db, file.id, cut.value(pages));
    }
    const [after] = await findPieceRows(db, [pieceId]);
    if (after === undefined) return refuse(notFound);
    context.touch({ kind: 'evidence-piece', id: pieceId, before: pieceContent(before), after: pieceContent(after) });
    return ok({ files: waiting.length });
  },
});

/** Cuts the next pieces that wait; answers how many it cut. */
export async function cutWaitingPages(ports: Ports): Promise<number> {
  let cut = 0;
  for (const pieceId of await findUncutPieceIds(ports.database.write, AT_ONCE)) {
    const done = await runUseCase(ports, cutPiece, { pieceId }, { actor: systemActor });
    if (done.ok) cut += 1;
    else ports.log.error({ pieceId, code: done.problem.code }, 'pages of a scan could not be cut');
  }
  return cut;
}
