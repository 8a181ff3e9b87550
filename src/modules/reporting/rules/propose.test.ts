// What a report proposes to say of a clause that was given again each quarter: offices are counted, not their tasks.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { openTasks } from './measure-process.ts';
import { proposedText, type WorkedTask } from './propose.ts';

const task = (commune: string, more: Readonly<Record<string, unknown>> = {}): WorkedTask => ({
  task: {
    ...{ lead: { provinceCode: '12', communeCode: commune, bodyId: null }, leadLabel: `UBND xã ${commune}` },
    ...{ spread: null, state: 'open', dueOn: date('2026-12-31'), handedInOn: null, closedOn: null },
    ...more,
  } as unknown as WorkedTask['task'],
  acts: [],
});
const asOf = date('2027-01-20');

describe('a clause with tasks of two quarters', () => {
  it('counts each office once, and says how many tasks it stands for', () => {
    const done = { state: 'done', handedInOn: date('2026-12-20'), closedOn: date('2026-12-21') };
    const next = { dueOn: date('2027-03-31') };
    const tasks = [task('03390', done), task('03618'), task('03390', done), task('03618', next)];
    expect(proposedText(tasks, asOf)).toContain(
      'Đã giao 2 đơn vị, 4 nhiệm vụ theo kỳ: 1 đơn vị hoàn thành, 0 đơn vị đã báo cáo kết quả, 1 đơn vị quá hạn.',
    );
  });
});

it('a task that was handed in by its day and waits to be taken is not overdue in a report either', () => {
  const fact = {
    ...{ id: 'a', content: 'Rà soát', lead: 'UBND xã A', communeCode: '03390', assignedOn: date('2026-11-01') },
    ...{ dueOn: date('2026-12-01'), doneOn: null, handedInOn: date('2026-11-27'), isCancelled: false },
  };
  expect(openTasks([fact], asOf, 'late')).toEqual([]);
  expect(openTasks([fact], asOf, 'in-time')).toHaveLength(1);
  expect(openTasks([{ ...fact, handedInOn: date('2026-12-02') }], asOf, 'late')).toHaveLength(1);
});
