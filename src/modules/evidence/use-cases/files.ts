// Files of a piece: what was checked is kept by its content, named in the ledger by its hash, given out to who may see the
// piece, and taken away again.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { checkedFile, keepFile } from '../keep-file.ts';
import { type EvidenceFile, UNCUT } from '../rules/evidence-piece.ts';
import { deleteFileRow, insertFileRow, lockPieceRow } from '../store.ts';
import { heldPiece, subjectByPiece } from './find-subject.ts';
import { heldInUse, settlePiece } from './settle-piece.ts';

/** Files that a piece may have: a paper photographed page by page. */
export const MOST_FILES = 30;

export const addFile = defineUseCase({
  name: 'evidence/add-file',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1',
  input: z.object({ pieceId: id<'evidence-piece'>(), file: checkedFile }),
  subject: (input, context) => subjectByPiece(input.pieceId, context),
  async run(input, context) {
    await lockPieceRow(context.db, input.pieceId);
    const held = await heldInUse(context, input.pieceId);
    if (!held.ok) return held;
    const before = held.value.piece;
    const { files } = before;
    if (files.length >= MOST_FILES) return refuse(problem('conflict', 'evidence/too-many-files', { most: MOST_FILES }));
    const { file } = input;
    if (files.some((one) => one.sentSha256 === file.sha256)) return refuse(problem('conflict', 'evidence/file-twice'));
    const kept: EvidenceFile = {
      id: context.newId<'evidence-file'>(),
      ...(await keepFile(context, file)),
      fromPage: null,
      toPage: null,
      addedAt: context.now,
    };
    await insertFileRow(context.db, before.id, kept);
    const after = await settlePiece(context, before, {});
    return after.ok ? ok({ pieceId: after.value.id, fileId: kept.id, sha256: kept.sha256 }) : after;
  },
});

export const removeFile = defineUseCase({
  name: 'evidence/remove-file',
  kind: 'act',
  legalBasis: null,
  input: z.object({ pieceId: id<'evidence-piece'>(), fileId: id<'evidence-file'>() }),
  subject: (input, context) => subjectByPiece(input.pieceId, context),
  async run(input, context) {
    await lockPieceRow(context.db, input.pieceId);
    const held = await heldInUse(context, input.pieceId);
    if (!held.ok) return held;
    const before = held.value.piece;
    const file = before.files.find((one) => one.id === input.fileId);
    if (file === undefined) return refuse(notFound);
    await deleteFileRow(context.db, file.id);
    const after = await settlePiece(context, before, {});
    return after.ok ? ok({ pieceId: after.value.id, name: file.name }) : after;
  },
});

/** One file for those who may see its piece. */
export const openFile = defineUseCase({
  name: 'evidence/view-piece',
  kind: 'read',
  legalBasis: null,
  input: z.object({ pieceId: id<'evidence-piece'>(), fileId: id<'evidence-file'>() }),
  subject: (input, context) => subjectByPiece(input.pieceId, context),
  async run(input, context) {
    const held = await heldPiece(context, input.pieceId);
    if (!held.ok) return held;
    const file = held.value.piece.files.find((one) => one.id === input.fileId);
    if (file?.sha256 === UNCUT) return refuse(problem('unavailable', 'evidence/pages-being-cut'));
    return file === undefined ? refuse(notFound) : ok(file);
  },
});
