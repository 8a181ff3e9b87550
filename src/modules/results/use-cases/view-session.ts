// One closed session for the offices of the province: its products, its papers with numbers and scans, what may be done now.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Proceeding, proceedingsOf } from '../proceedings.ts';
import { type PaperSetting, settingOn } from '../rules/setting.ts';
import { listSettings } from '../store.ts';
import { type SessionResults, sessionResults, subjectOfSession } from './session-results.ts';

export interface SessionView {
  readonly all: SessionResults;
  readonly setting: PaperSetting;
  readonly notes: readonly Proceeding[];
}

export const viewSessionResults = defineUseCase({
  name: 'results/view-session',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, đ',
  input: z.object({ sessionId: id<'council-session'>() }),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context) {
    const found = await sessionResults(input, context);
    if (!found.ok) return found;
    const all = found.value;
    const setting = settingOn(await listSettings(context.db, all.provinceCode), context.today);
    return ok<SessionView>({ all, setting, notes: await proceedingsOf(context.db, all.record) });
  },
});

/** The signed paper of a session as a file. */
export const openScan = defineUseCase({
  name: 'results/view-session',
  kind: 'read',
  legalBasis: null,
  input: z.object({ sessionId: id<'council-session'>(), fileId: id<'result-paper-scan'>() }),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context) {
    const found = await sessionResults(input, context);
    if (!found.ok) return found;
    const { scans, decisions, results } = found.value;
    const wanted = String(input.fileId);
    const file =
      scans.find((one) => one.id === wanted)?.file ??
      decisions.find((one) => String(one.id) === wanted)?.file ??
      results.find((one) => String(one.ministry?.id) === wanted)?.ministry?.answerFile;
    return file == null ? refuse(notFound) : ok(file);
  },
});
