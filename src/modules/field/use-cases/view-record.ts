// The record of a visit for who reads it: what stands, who said it when, what contradicts, what waits, what lacks, and how long who was there.

import { z } from 'zod';
import { reachOf } from '#access/reach.ts';
import type { Instant } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { minutesClosedAt } from '#modules/findings/services.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { findVisit, inTeam } from '#modules/inspections/services.ts';
import { commitmentsOf } from '#modules/output/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { checklistsForVisit } from '../checklists.ts';
import { recordWithChecklists } from '../record-of.ts';
import { madeAfterFinish } from '../rules/after-finish.ts';
import type { Checklist } from '../rules/checklist.ts';
import { type Completeness, completeness } from '../rules/completeness.ts';
import { type Contradiction, contradictionsOf } from '../rules/contradictions.ts';
import type { Device } from '../rules/device.ts';
import type { VisitRecord } from '../rules/fold-visit.ts';
import type { KeptOperation } from '../rules/kept-operation.ts';
import { type DeviceOnSite, timeOnSite } from '../rules/time-on-site.ts';
import type { MayDecide } from '../rules/who-decides.ts';
import { changesSince } from '../services.ts';
import { findDevices } from '../store.ts';
import type { FieldFile } from '../store-files.ts';
import { subjectOfTeam } from './visit-in-hand.ts';
import { authorsOf, decidesHere } from './who-decides-here.ts';

export interface RecordView {
  readonly visit: Visit;
  readonly products: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** Where the visit was to be; the commune where no place was written. */
  readonly place: string;
  /** Answers that contradict what is known of certificates, or a finding of the record. */
  readonly contradictions: readonly Contradiction[];
  /** Products of which nothing that was promised is known, so that nothing can be asked of their ranked dossier. */
  readonly withoutCommitments: readonly { readonly code: string; readonly name: string }[];
  /** What was changed after the minutes were closed; `null`: nothing, or they are open. */
  readonly changedAfterMinutes: { readonly fields: number; readonly lastAt: Instant } | null;
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
  /** Of each contradiction that is open, whether the reader decides it, or who does. */
  readonly decides: Readonly<Record<string, MayDecide>>;
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
    const minutesAt = await minutesClosedAt(db, visitId);
    const changed = minutesAt === null ? null : await changesSince(db, visitId, minutesAt);
    const promised = await Promise.all(
      // At a point of sale nobody is held against what a producer promised.
      visit.pointOfSaleId === null ? products.map((one) => commitmentsOf(db, one.id, today)) : [],
    );
    const labels = await loadUnitLabels();
    const day = visit.heldOn ?? today;
    const certified = products.map(({ name, standing, validUntil }) => ({ name, standing, until: validUntil }));
    const writable = visit.state !== 'closed' && visit.state !== 'cancelled';
    return ok<RecordView>({
      visit,
      products: products.map(({ id: productId, code, name }) => ({ id: productId, code, name })),
      place: visit.place === '' ? labels.commune(visit.communeCode) : visit.place,
      contradictions: contradictionsOf(record, checklists, certified, day),
      withoutCommitments: products
        .filter((_, i) => visit.pointOfSaleId === null && promised[i] == null)
        .map(({ code, name }) => ({ code, name })),
      changedAfterMinutes:
        changed === null || changed.lastAt === null ? null : { fields: changed.fields.length, lastAt: changed.lastAt },
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
      decides: Object.fromEntries(
        record.conflicts
          .filter((one) => one.resolvedBy === null)
          .map(({ field, candidates }) => [field, decidesHere(actor, visit, authorsOf(candidates, applied))]),
      ),
      may: {
        write: writable && inTeam(visit, actor.accountId),
        seeDevices: reachOf(actor, 'field/release-held') !== null,
      },
    });
  },
});
