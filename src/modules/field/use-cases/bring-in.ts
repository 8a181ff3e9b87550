// An officer brings in what a phone could not send any more, out of the file that it gave out. The proof is the same as on the line: the key of the
// device under each operation, its chain, its visit; what a revoked device wrote waits for a decision. Officer, reason and file stand in the ledger.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { CheckedFile, keepFile } from '#modules/evidence/services.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { id, lines, optionalWhole, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { ExportedPhoto } from '../read-export.ts';
import { type Outcome, receiveOperations } from '../receive-operations.ts';
import type { Device } from '../rules/device.ts';
import { photosNamedBy } from '../rules/fold-visit.ts';
import { operationLimits } from '../rules/operation.ts';
import { listOperationsOf, lockDevice } from '../store.ts';
import { insertFile, listFiles } from '../store-files.ts';
import { subjectOfDevice } from './devices.ts';
import { deviceContent } from './register-device.ts';

/** More than a phone of ours holds. */
const MOST_OPERATIONS = 5_000;

const photo = z.object({ visitId: text(40), file: z.custom<CheckedFile>((value) => value instanceof CheckedFile) });

/** What became of a file. */
export interface BroughtIn {
  readonly deviceId: string;
  readonly taken: number;
  readonly repeated: number;
  /** They wait: for an earlier one, or for an officer's decision. */
  readonly waiting: number;
  readonly refused: number;
  readonly photos: number;
  /** Photographs that no operation of this phone names, or that are no photographs. */
  readonly photosLeft: number;
}

/** Keeps the photographs that operations of this phone name in the record of their visit; answers how many are there now. */
async function keepPhotos(context: Context, device: Device, photos: readonly ExportedPhoto[]): Promise<number> {
  const { db, now } = context;
  let kept = 0;
  for (const visitId of new Set(photos.map((one) => one.visitId as VisitId))) {
    const own = (await listOperationsOf(db, visitId)).filter(
      (one) => one.operation.device === device.id && one.state !== 'refused',
    );
    const named = new Set(own.flatMap((one) => photosNamedBy(one.operation)));
    const known = await listFiles(db, visitId);
    let room = operationLimits.filesPerVisit - known.length;
    for (const { file } of photos.filter((one) => one.visitId === visitId)) {
      if (!named.has(file.sha256)) continue;
      if (known.some((one) => one.hash === file.sha256)) {
        kept += 1;
        continue;
      }
      if (room <= 0) continue;
      room -= 1;
      const given = await keepFile(context, file);
      await insertFile(db, {
        visitId,
        hash: file.sha256 as Parameters<typeof insertFile>[1]['hash'],
        givenHash: given.sha256,
        mediaType: given.mediaType,
        bytes: file.sent.byteLength,
        accountId: device.accountId,
        accountName: device.accountName,
        arrivedAt: now,
      });
      const after = { visitId, sha256: file.sha256, given: given.sha256, broughtIn: true };
      context.touch({ kind: 'field-file', id: visitId, before: null, after });
      kept += 1;
    }
  }
  return kept;
}

export const bringIn = defineUseCase({
  name: 'field/bring-in',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    deviceId: id<'field-device'>(),
    exportedBy: text(40),
    fileHash: text(64),
    operations: z.array(z.unknown()),
    photos: z.array(photo),
    unreadable: optionalWhole(0, 100_000),
    reason: lines(500),
  }),
  subject: (input, context) => subjectOfDevice(input, context),
  async run({ deviceId, exportedBy, fileHash, operations, photos, unreadable, reason }, context) {
    const device = await lockDevice(context.db, deviceId);
    if (device === null) return refuse(notFound);
    const wrong = ((): FieldProblem | null => {
      if (exportedBy !== device.id) return { path: 'file', code: 'field/export-of-another' };
      if (operations.length + photos.length === 0) return { path: 'file', code: 'field/export-empty' };
      const details = { sent: operations.length, most: MOST_OPERATIONS };
      return operations.length > MOST_OPERATIONS ? { path: 'file', code: 'field/too-many-at-once', details } : null;
    })();
    if (wrong !== null) return refuse(invalidFields([wrong]));
    const outcomes: readonly Outcome[] = await receiveOperations(context, device, operations);
    const kept = await keepPhotos(context, device, photos);
    const count = (...states: readonly Outcome['state'][]): number =>
      outcomes.filter(({ state }) => states.includes(state)).length;
    const done: BroughtIn = {
      deviceId,
      taken: count('applied', 'conflict'),
      repeated: count('repeated'),
      waiting: count('held', 'quarantined'),
      refused: count('refused'),
      photos: kept,
      photosLeft: photos.length - kept + (unreadable ?? 0),
    };
    const after = (await lockDevice(context.db, deviceId)) ?? device;
    const broughtIn = { fileHash, reason, ...done };
    context.touch({
      kind: 'field-device',
      id: device.id,
      before: deviceContent(device),
      after: { ...deviceContent(after), broughtIn },
    });
    return ok(done);
  },
});
