// An office asks for a test or comes to look: what, of whom, until when; the producer is told. The act names no term, the office
// sets it in working days.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, lines, oneOf, optionalOneOf, text, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type CustodyRequest, requestContent, requestDue, requestKinds } from '../rules/custody-request.ts';
import { offices } from '../rules/places.ts';
import { insertRequest } from '../store.ts';
import { officeFor, ownerOf, sentDossier, subjectByDossier } from './find-custody.ts';
import { tellProducerOfRequest } from './tell-of-custody.ts';

export const makeRequest = defineUseCase({
  name: 'custody/make-request',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c; khoản 6 điểm c',
  input: z.object({
    dossierId: id<'dossier'>(),
    kind: oneOf(requestKinds),
    asked: lines(2_000),
    askedOf: text(200),
    workingDays: whole(1, 60),
    office: optionalOneOf(offices),
  }),
  subject: (input, context) => subjectByDossier(input.dossierId, context),
  async run(input, context) {
    const { actor, today, now } = context;
    const found = await sentDossier(input.dossierId, context);
    if (!found.ok) return found;
    const dossier = found.value;
    const { kind, asked, askedOf, workingDays } = input;
    const dueOn = requestDue(today, workingDays);
    if (dueOn === null) return refuse(invalidFields([{ path: 'workingDays', code: 'custody/calendar-unknown' }]));
    const office = officeFor(actor, dossier, input.office);
    const request: CustodyRequest = {
      ...ownerOf(dossier),
      id: context.newId<'custody-request'>(),
      version: 1,
      kind,
      office,
      asked,
      askedOf,
      askedOn: today,
      workingDays,
      dueOn,
      state: 'open',
      askedBy: actor.accountId,
      outcome: null,
      result: null,
      resultOn: null,
      evidencePieceId: null,
      closedBy: null,
      closedAt: null,
      madeAt: now,
      changedAt: now,
    };
    await insertRequest(context.db, request);
    context.touch({ kind: 'custody-request', id: request.id, before: null, after: requestContent(request) });
    await tellProducerOfRequest(context, request);
    return ok({ requestId: request.id, dossierId: dossier.id, dueOn });
  },
});
