// Offices that call for a question, for the head: silent for long, words of another, only round figures; and the days that a province sets.

import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { provinceSeen } from '#modules/offices/services.ts';
import { date, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type DatedTaskSetting, settingOn, type TaskSetting } from '../rules/escalation.ts';
import { type SilentOffice, silentOffices } from '../rules/silence.ts';
import { listActs } from '../store.ts';
import { listTasks } from '../store-lists.ts';
import { insertSetting, listSettings } from '../store-settings.ts';
import { noFilters, questionOf } from './list-tasks.ts';

/** Reports older than this are not compared. */
const LOOKED_BACK_DAYS = 180;
const MOST = 5_000;

export interface SilentList {
  readonly offices: readonly SilentOffice[];
  readonly setting: TaskSetting;
  readonly openOffices: number;
}

export const listSilent = defineUseCase({
  name: 'tasks/list-silent',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { db, today } = context;
    const setting = settingOn(await listSettings(db, provinceSeen(context)), today);
    const asked = { ...questionOf(noFilters, context), side: null };
    const tasks = await listTasks(db, asked, { offset: 0, limit: MOST });
    const acts = await listActs(
      db,
      tasks.map((task) => task.id),
      addDays(today, -LOOKED_BACK_DAYS),
    );
    const open = new Set(tasks.filter((task) => task.state === 'open').map((task) => task.leadLabel));
    return ok<SilentList>({
      offices: silentOffices(tasks, acts, setting.silentDays, today),
      setting,
      openOffices: open.size,
    });
  },
});

export interface TaskSettingView {
  readonly provinceCode: string;
  readonly setting: TaskSetting;
  readonly earlier: readonly DatedTaskSetting[];
}

export const viewTaskSetting = defineUseCase({
  name: 'tasks/change-setting',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const provinceCode = provinceSeen(context);
    const earlier = await listSettings(context.db, provinceCode);
    return ok<TaskSettingView>({ provinceCode, setting: settingOn(earlier, context.today), earlier });
  },
});

export const changeTaskSetting = defineUseCase({
  name: 'tasks/change-setting',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    provinceCode: z.string().regex(/^\d{2}$/),
    validFrom: date,
    remindDays: whole(0, 60),
    graceDays: whole(1, 60),
    silentDays: whole(7, 365),
  }),
  subject: async ({ provinceCode }) => ok({ provinceCode, communeCode: null }),
  async run(input, context) {
    const setting: DatedTaskSetting = {
      ...input,
      id: context.newId<'task-setting'>(),
      madeBy: context.actor.accountId,
      madeAt: context.now,
    };
    await insertSetting(context.db, setting);
    context.touch({ kind: 'task-setting', id: setting.id, before: null, after: setting });
    return ok({ validFrom: input.validFrom });
  },
});
