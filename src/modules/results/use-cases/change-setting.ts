// What a province says on its papers in its own words, from a day on. Settings are added, never changed: a paper of an earlier day keeps
// the words of its day.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, lines, optionalLines, text, whole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type DatedSetting, type PaperSetting, settingOn } from '../rules/setting.ts';
import { insertSetting, listSettings } from '../store.ts';

const province = z.string().regex(/^\d{2}$/);
const listed = (value: string | null): readonly string[] =>
  (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The one province that an officer works for. */
export function provinceOf({ reach }: Pick<Context, 'reach'>): string {
  return reach.provinceCodes[0] ?? reach.provinceOwnCodes[0] ?? '';
}

export interface SettingView {
  readonly provinceCode: string;
  readonly setting: PaperSetting;
  readonly earlier: readonly DatedSetting[];
}

export const viewSetting = defineUseCase({
  name: 'results/change-setting',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const provinceCode = provinceOf(context);
    const earlier = await listSettings(context.db, provinceCode);
    return ok<SettingView>({ provinceCode, setting: settingOn(earlier, context.today), earlier });
  },
});

export const changeSetting = defineUseCase({
  name: 'results/change-setting',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 8, Phụ lục I',
  input: z.object({
    provinceCode: province,
    validFrom: date,
    officeLines: lines(300),
    officeSymbol: text(30),
    officeSigning: lines(200),
    councilSigning: lines(200),
    chairSigning: lines(200),
    committeeSigning: lines(200),
    letterSymbol: text(30),
    headOfOffice: text(160),
    moreBases: optionalLines(3_000),
    recipients: lines(1_000),
    complaintDays: whole(1, 365),
    complaintWords: optionalLines(600),
  }),
  subject: async (input) => ok({ provinceCode: input.provinceCode, communeCode: null }),
  async run(input, context) {
    const { provinceCode, validFrom } = input;
    if (listed(input.recipients).every((one) => !one.startsWith('Lưu'))) {
      return refuse(invalidFields([{ path: 'recipients', code: 'results/recipients-without-file' }]));
    }
    const content: PaperSetting = {
      officeLines: listed(input.officeLines),
      officeSymbol: input.officeSymbol,
      officeSigning: listed(input.officeSigning),
      councilSigning: listed(input.councilSigning),
      chairSigning: listed(input.chairSigning),
      committeeSigning: listed(input.committeeSigning),
      letterSymbol: input.letterSymbol,
      headOfOffice: input.headOfOffice,
      moreBases: listed(input.moreBases),
      recipients: listed(input.recipients),
      complaintDays: input.complaintDays,
      complaintWords: input.complaintWords,
    };
    const setting: DatedSetting = {
      id: context.newId<'result-setting'>(),
      provinceCode,
      validFrom,
      content,
      madeBy: context.actor.accountId,
      madeAt: context.now,
    };
    await insertSetting(context.db, setting);
    context.touch({ kind: 'result-setting', id: setting.id, before: null, after: setting });
    return ok({ validFrom });
  },
});
