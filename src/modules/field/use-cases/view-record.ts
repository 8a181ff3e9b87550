// The record of a visit for who reads it: what stands, who said it when, what contradicts, what waits, what lacks, and how long who was there.

import { z } from 'zod';
import { reachOf } from '#access/reach.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { findVisit, inTeam } from '#modules/inspections/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { checklistsForVisit } from '../checklists.ts';
import { recordWithChecklists } from '../record-of.ts';
import { madeAfterFinish } from '../rules/after-finish.ts';
import type { Checklist } from '../rules/checklist.ts';
import { type Completeness, completeness } from '../rules/completeness.ts';
import type { Device } from '../rules/device.ts';
import type { VisitRecord } from '../rules/fold-visit.ts';
import type { KeptOperation } from '../rules/kept-operation.ts';
import { type DeviceOnSite, timeOnSite } from '../rules/time-on-site.ts';
import { findDevices } from '../store.ts';
import type { FieldFile } from '../store-files.ts';
import { subjectOfTeam } from './visit-in-hand.ts';

export interface RecordView {
  readonly visit: Visit;
  readonly products: readonly { readonly id: string; readonly name: string }[];
  readonly record: VisitRecord;
  /** Those it was opened under; before that, those it will be. */
  readonly checklists: readonly Checklist[];
  readonly lacks: Completeness;
  readonly applied: readonly KeptOperation[];
  readonly waiting: readonly KeptOperation[];
  readonly refused: readonly KeptOperation[];
  readonly files: readonly FieldFile[];
  readonly devices: Readonly<Record<string, Pick<Device, 'name' | 'kind' | 'accountName'>>>;
  readonly onSite: readonly DeviceOnSite[];
  /** Operations in the record that were made after the visit was said to be over, by id. */
  readonly after: readonly string[];
  readonly may: { readonly write: boolean; readonly seeDevices: boolean };
}

export const viewRecord = defineUseCase({
  name: 'field/view-record',
  kind: 'read',
  legalBasis: null,
  input: z.object({ visitId: id<'visit'>() }),
  subject: (input, context) => subjectOfTeam(input, context),
  async run({ visitId }, context) {
    const { db, actor, today } = context;
    const visit = await findVisit(db, visitId);
    if (visit === null) return refuse(notFound);
    const { record, kept, applied, files, checklists } = await recordWithChecklists(db, visit, today);
    const products = await findProductsByIds(db, visit.productIds);
    const devices = await findDevices(db, [...new Set(kept.map((one) => one.operation.device))]);
    const phones = new Set(devices.filter((one) => one.kind === 'phone').map((one) => one.id as string));
    const onSite = timeOnSite(
      applied.filter((one) => phones.has(one.operation.device)),
      visit.position,
    );
    const finishes = applied
      .filter((one) => one.operation.kind === 'finished')
      .map(({ operation: { device, sequence }, arrivedAt }) => ({ device, sequence, arrivedAt }));
    const writable = visit.state !== 'closed' && visit.state !== 'cancelled';
    return ok<RecordView>({
      visit,
      products: products.map(({ id: productId, name }) => ({ id: productId, name })),
      record,
      checklists: record.checklists.length === 0 ? await checklistsForVisit(db, visit, today) : checklists,
      lacks: completeness(record, checklists),
      applied,
      waiting: kept.filter((one) => one.state === 'held' || one.state === 'quarantined'),
      refused: kept.filter((one) => one.state === 'refused'),
      files,
      devices: Object.fromEntries(
        devices.map(({ id: deviceId, name, kind, accountName }) => [deviceId, { name, kind, accountName }]),
      ),
      onSite,
      after: applied
        .map((one) => one.operation)
        .filter((one) => one.kind !== 'finished' && madeAfterFinish(one, finishes))
        .map((one) => one.id),
      may: {
        write: writable && inTeam(visit, actor.accountId),
        seeDevices: reachOf(actor, 'field/release-held') !== null,
      },
    });
  },
});
