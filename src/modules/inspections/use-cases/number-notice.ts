// The clerk types number and day of the notice of a visit: it goes into the book of outgoing letters, waits at the commune, and the producer is
// told. Once; after that only as a correction that says why.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { nobodysHead, numberParts } from '#modules/directives/index.ts';
import { enterOutgoing } from '#modules/directives/services.ts';
import { serialOf, wrongNumber, yearOf } from '#modules/letter-book/index.ts';
import { takeNumber } from '#modules/letter-book/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { leadingOfficeOn } from '#modules/results/services.ts';
import { visitNotice } from '#official-forms/decree-30-2020/visit-notice.ts';
import { paperText } from '#official-forms/paper-text.ts';
import { date, id, optionalText, text, tick, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { noticeFacts } from '../papers/visit-notice.ts';
import { takesNotice, type VisitNotice } from '../rules/notice.ts';
import type { Visit } from '../rules/visit.ts';
import { visitPath } from '../screens/paths.ts';
import { findInspection, findVisitRow } from '../store.ts';
import { findNotices, putNotice } from '../store-plans.ts';
import { provinceSubject, settleVisit, visitFor } from './find-records.ts';

/** Who sends the notice, as the book and the producer are told: the office as the province names it, else the one that planned the visit. */
async function senderOf({ db, today }: Context, { provinceCode, officeLabel }: Visit): Promise<string> {
  // A line of dots stands where the province has not said its name.
  const lines = (await leadingOfficeOn(db, provinceCode, today)).lines.filter((one) => !/^[….\s]*$/u.test(one));
  if (lines.length > 0) return lines.join(' ');
  return officeLabel === '' ? (await loadUnitLabels()).province(provinceCode) : officeLabel;
}

export const numberNotice = defineUseCase({
  name: 'inspections/number-notice',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 15, Phụ lục I Phần I mục II.3',
  input: z.object({
    visitId: id<'visit'>(),
    version,
    number: text(60),
    issuedOn: date,
    reason: optionalText(500),
    /** That it goes out only on the day of the visit was seen. */
    onTheDay: tick,
  }),
  async subject({ visitId }, context) {
    const visit = await findVisitRow(context.db, visitId);
    return visit === null ? refuse(notFound) : ok(provinceSubject(visit.provinceCode));
  },
  async run(input, context) {
    const { db, now, today, actor } = context;
    const found = await visitFor('notify', input.visitId, input.version, context);
    if (!found.ok) return found;
    const visit = found.value;
    const inspection = visit.inspectionId === null ? null : await findInspection(db, visit.inspectionId);
    if (inspection === null || !takesNotice(visit, inspection.unscheduled)) {
      return refuse(problem('conflict', 'inspections/no-notice-needed'));
    }
    const [before] = await findNotices(db, [visit.id]);
    const wrong: FieldProblem[] = [...wrongNumber('thong-bao', input.number, 'number')];
    if (input.issuedOn > today) wrong.push({ path: 'issuedOn', code: 'inspections/paper-in-future' });
    else if (input.issuedOn < inspection.decision.date) {
      wrong.push({
        path: 'issuedOn',
        code: 'inspections/before-its-decision',
        details: { day: inspection.decision.date },
      });
    } else if (input.issuedOn > visit.plannedOn)
      wrong.push({ path: 'issuedOn', code: 'inspections/notice-after-visit' });
    // The producer hears of it today at the earliest.
    const heardOn = today > input.issuedOn ? today : input.issuedOn;
    if (heardOn >= visit.plannedOn && input.issuedOn <= visit.plannedOn && !input.onTheDay) {
      wrong.push({ path: 'onTheDay', code: 'inspections/notice-on-the-day', details: { day: visit.plannedOn } });
    }
    if (before !== undefined && input.reason === null) {
      wrong.push({ path: 'reason', code: 'dossiers/correction-without-reason' });
    }
    const serial = serialOf(input.number);
    if (serial === null || wrong.length > 0) return refuse(invalidFields(wrong));
    const { provinceCode } = visit;
    const asked = { provinceCode, communeCode: null, office: 'office', series: 'thong-bao' } as const;
    const free = await takeNumber(db, {
      ...asked,
      number: input.number,
      issuedOn: input.issuedOn,
      paper: 'visit-notice',
      recordId: before?.id ?? null,
    });
    if (!free.ok) return free;
    const sender = await senderOf(context, visit);
    const facts = await noticeFacts(context, visit, inspection, { number: input.number, date: input.issuedOn });
    const letter = await enterOutgoing(context, {
      office: { provinceCode, communeCode: null, bodyId: null },
      head: {
        ...nobodysHead,
        ...numberParts(input.number),
        docType: 'Thông báo',
        fullNumber: input.number,
        issuedOn: input.issuedOn,
        issuer: sender,
        place: facts.office.place,
        subject: 'Về việc kiểm tra sản phẩm OCOP',
        addressees: [visit.producerName],
        recipients: facts.recipients,
      },
      text: paperText(visitNotice(facts)),
      file: null,
      recipients: visit.communeCode === null ? [] : [{ provinceCode, communeCode: visit.communeCode, bodyId: null }],
    });
    if (!letter.ok) return letter;
    const row: VisitNotice = {
      id: context.newId<'visit-notice'>(),
      visitId: visit.id,
      provinceCode,
      serial,
      number: input.number,
      issuedOn: input.issuedOn,
      issuedYear: yearOf(input.issuedOn),
      letterId: letter.value.letterId,
      typedBy: actor.accountId,
      typedAt: now,
      corrects: before?.id ?? null,
      reason: before === undefined ? null : input.reason,
      replacedAt: null,
    };
    await putNotice(db, row);
    if (before !== undefined) {
      context.touch({ kind: 'visit-notice', id: before.id, before, after: { ...before, replacedAt: now } });
    }
    context.touch({ kind: 'visit-notice', id: row.id, before: null, after: row });
    if (visit.state === 'planned') await settleVisit(context, visit, { state: 'notified' });
    await tell(context, {
      kind: 'visit-notified',
      to: visit.producerId === null ? [] : await findSpeakers(db, [visit.producerId]),
      words: { on: visit.plannedOn, number: input.number, office: sender },
      path: visitPath(visit.id),
      dueOn: visit.plannedOn,
    });
    return ok({ visitId: visit.id, number: input.number });
  },
});
