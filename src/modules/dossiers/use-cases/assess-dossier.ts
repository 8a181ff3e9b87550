// The commune writes what it found in the four matters of Mẫu số 03, a draft as long as it is not issued.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalDate, optionalLines, optionalText, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { CommuneReport } from '../rules/commune-report.ts';
import { findReport, insertReport, updateReport } from '../store-reports.ts';
import { dossierFor, subjectById } from './find-dossier.ts';

const finding = optionalLines(6_000);

export const assessDossier = defineUseCase({
  name: 'dossiers/assess-dossier',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a, Phụ lục III Mẫu số 03',
  input: z.object({
    dossierId: id<'dossier'>(),
    /** Of the report that the form showed; absent: there was none. */
    version: optionalWhole(1, 2_000_000_000),
    material: finding,
    labour: finding,
    idea: finding,
    identity: finding,
    meetingOn: optionalDate,
    meetingPlace: optionalText(200),
    meetingAttendees: optionalLines(2_000),
    meeting: optionalLines(4_000),
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, today, actor } = context;
    const found = await dossierFor('assess', input.dossierId, context);
    if (!found.ok) return found;
    if (input.meetingOn !== null && input.meetingOn > today) {
      return refuse(invalidFields([{ path: 'meetingOn', code: 'dossiers/meeting-in-future' }]));
    }
    const { receivedOn } = found.value;
    if (input.meetingOn !== null && receivedOn !== null && input.meetingOn < receivedOn) {
      const details = { day: receivedOn };
      return refuse(invalidFields([{ path: 'meetingOn', code: 'dossiers/meeting-before-receipt', details }]));
    }
    const before = await findReport(db, input.dossierId);
    const { material, labour, idea, identity, meetingOn, meetingPlace, meetingAttendees, meeting } = input;
    const said = {
      findings: { material, labour, idea, identity },
      meetingOn,
      meetingPlace,
      meetingAttendees,
      meeting,
      writtenBy: actor.accountId,
      savedAt: now,
    };
    if ((before?.version ?? null) !== input.version) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before?.findings ?? null }));
    }
    const after: CommuneReport = {
      id: before?.id ?? context.newId<'commune-report'>(),
      dossierId: input.dossierId,
      version: (before?.version ?? 0) + 1,
      ...said,
      reportNumber: null,
      reportedOn: null,
      signer: null,
      signerOffice: null,
      signedBy: null,
    };
    if (before === null) await insertReport(db, after);
    else await updateReport(db, before, said);
    context.touch({ kind: 'commune-report', id: after.id, before, after });
    return ok({ version: after.version });
  },
});
