// A checklist that the province brings itself: each import is a new version, what was used before stays as it is.

import { z } from 'zod';
import type { FileHash } from '#kernel/ids.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { lawChecklists } from '../checklists.ts';
import type { Checklist } from '../rules/checklist.ts';
import { checklistKey } from '../rules/known-checklist.ts';
import { type FormLine, readXlsform } from '../rules/xlsform.ts';
import { insertChecklist, lastVersionOf, listChecklists } from '../store-files.ts';

const lines = z
  .array(z.object({ row: z.number(), cells: z.record(z.string(), z.string().max(4_000)) }))
  .max(2_000)
  .transform((all) => all as readonly FormLine[]);

export const importChecklist = defineUseCase({
  name: 'field/import-checklist',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    code: text(40),
    title: text(200),
    instrument: text(300),
    fileName: text(200),
    fileHash: text(64),
    survey: lines,
    choices: lines,
  }),
  async run({ code, title, instrument, fileName, fileHash, survey, choices }, context) {
    const { db, actor, now } = context;
    const provinceCode = actor.grants.find((one) => one.provinceCode !== null)?.provinceCode ?? null;
    if (!/^[a-z][a-z0-9-]{1,39}$/.test(code)) {
      return refuse(invalidFields([{ path: 'code', code: 'field/not-a-code' }]));
    }
    const ofLaw = (await lawChecklists()).some((one) => one.code === code) || code.startsWith('ranked-dossier');
    if (ofLaw) return refuse(invalidFields([{ path: 'code', code: 'field/code-of-the-law' }]));
    const brought = (await listChecklists(db, null)).filter((one) => one.code === code);
    if (provinceCode === null || brought.some((one) => one.provinceCode !== provinceCode)) {
      return refuse(invalidFields([{ path: 'code', code: 'field/code-of-another-province' }]));
    }
    const sections = readXlsform(survey, choices);
    if (!sections.ok) {
      const { code: why, details } = sections.problem;
      return refuse(invalidFields([{ path: 'file', code: why, details }]));
    }
    const version = (await lastVersionOf(db, code)) + 1;
    const key = checklistKey(code, version);
    const content: Checklist = {
      key,
      code,
      version,
      title,
      forSets: null,
      sections: sections.value,
      source: { instrument, confidence: 'I', ours: fileName },
    };
    await insertChecklist(db, {
      key,
      code,
      listVersion: version,
      provinceCode,
      content,
      fileName,
      fileHash: fileHash as FileHash,
      madeBy: actor.accountId,
      madeByName: actor.displayName,
      madeAt: now,
    });
    context.touch({ kind: 'field-checklist', id: context.newId(), before: null, after: { key, fileHash, content } });
    return ok({ key, questions: sections.value.reduce((sum, one) => sum + one.questions.length, 0) });
  },
});
