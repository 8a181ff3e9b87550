// The province's own words on its certificates and the pattern of their numbers. What was issued keeps its number.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { unitName } from '#official-forms/decree-30-2020/letter-frame.ts';
import { lines, optionalLines, optionalText, text, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { isPattern, usualPattern } from '../rules/certificate-number.ts';
import { type CertificateTemplate, usualTemplate } from '../rules/certificate-template.ts';
import { findSetting, writeSetting } from '../store-certificates.ts';

/** The settings of a province as they stand, or as they are where nobody changed them (version 0). */
export interface SettingsView {
  readonly provinceCode: string;
  readonly province: string;
  readonly version: number;
  readonly numberPattern: string;
  readonly template: CertificateTemplate;
}

const province = z.string().regex(/^\d{2}$/);
const subjectOf = (provinceCode: string): Promise<Result<Subject>> =>
  Promise.resolve(ok({ provinceCode, communeCode: null }));

export const viewSettings = defineUseCase({
  name: 'certificates/change-settings',
  kind: 'read',
  legalBasis: null,
  input: z.object({ provinceCode: province }),
  subject: ({ provinceCode }) => subjectOf(provinceCode),
  async run({ provinceCode }, context) {
    const known = await findSetting(context.db, provinceCode);
    const name = (await loadUnitLabels()).province(provinceCode);
    return ok<SettingsView>({
      provinceCode,
      province: name,
      version: known?.version ?? 0,
      numberPattern: known?.numberPattern ?? usualPattern,
      template: known?.template ?? usualTemplate(unitName(name)),
    });
  },
});

export const changeSettings = defineUseCase({
  name: 'certificates/change-settings',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 4 khoản 3 (không quy định mẫu)',
  input: z.object({
    provinceCode: province,
    version: whole(0, 2_000_000_000),
    numberPattern: text(60),
    above: optionalText(120),
    title: text(80),
    lead: text(160),
    place: text(60),
    signer: lines(200),
    note: optionalLines(300),
  }),
  subject: ({ provinceCode }) => subjectOf(provinceCode),
  async run({ provinceCode, version, numberPattern, above, note, ...words }, context) {
    if (!isPattern(numberPattern)) {
      return refuse(invalidFields([{ path: 'numberPattern', code: 'certificates/pattern-unfit' }]));
    }
    const before = await findSetting(context.db, provinceCode);
    const template: CertificateTemplate = { ...words, above: above ?? '', note: note ?? '' };
    const setting = { provinceCode, version, numberPattern, template, changedAt: context.now };
    if (!(await writeSetting(context.db, setting))) return refuse(problem('conflict', 'records/changed-meanwhile'));
    const told = (one: { readonly numberPattern: string; readonly template: CertificateTemplate }) => ({
      numberPattern: one.numberPattern,
      template: one.template,
    });
    context.touch({
      kind: 'certificate-setting',
      id: context.newId<'certificate-setting'>(),
      before: before && told(before),
      after: { provinceCode, ...told(setting) },
    });
    return ok({ provinceCode });
  },
});
