import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { silentOffices } from './silence.ts';
import type { TaskActKind } from './task-act.ts';

const office = (communeCode: string) => ({ provinceCode: '12', communeCode, bodyId: null });
const task = (id: string, communeCode: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id: id as never,
  lead: office(communeCode),
  leadLabel: `UBND xã ${communeCode}`,
  state: 'open' as const,
  assignedOn: date('2026-10-01'),
  lastActOn: date('2026-11-20'),
  spread: null,
  kind: 'once' as const,
  ...more,
});
const act = (taskId: string, words: string, on = '2026-11-20', values: readonly number[] = []) => ({
  taskId: taskId as never,
  kind: 'progress' as TaskActKind,
  words,
  figures: values.map((value) => ({ name: 'Sản phẩm', value, unit: 'sản phẩm' })),
  on: date(on),
});
const today = date('2026-11-23');
const long = 'Đã rà soát toàn bộ sản phẩm trên địa bàn, hướng dẫn chủ thể lập hồ sơ đầy đủ.';

describe('offices that call for a question', () => {
  it('are those that did nothing for so many days on any of their tasks; the day itself counts', () => {
    const silent = task('a', '1', { lastActOn: date('2026-10-24') });
    expect(silentOffices([silent], [], 30, today).map((one) => one.reasons)).toEqual([
      [{ kind: 'no-act', days: 30, since: '2026-10-24' }],
    ]);
    expect(silentOffices([silent], [], 31, today)).toEqual([]);
    expect(silentOffices([silent, task('b', '1')], [], 30, today)).toEqual([]);
  });

  it('are silent since their own last word, whatever opened by itself meanwhile; without any, since the first was given', () => {
    const next = task('b', '1', { assignedOn: date('2026-11-20'), lastActOn: null });
    const spoke = task('a', '1', { lastActOn: date('2026-10-24') });
    const never = task('a', '1', { lastActOn: null });
    const since = (tasks: readonly ReturnType<typeof task>[]) => silentOffices(tasks, [], 30, today)[0]?.reasons[0];
    expect(since([spoke, next])).toMatchObject({ kind: 'no-act', since: '2026-10-24' });
    expect(since([never, next])).toMatchObject({ kind: 'no-act', since: '2026-10-01' });
  });

  it('name whose words were there before, whatever the marks and capitals; short words are alike by chance', () => {
    const acts = [act('a', long, '2026-11-18'), act('b', long.toUpperCase(), '2026-11-20')];
    const found = silentOffices([task('a', '1'), task('b', '2')], acts, 30, today);
    expect(found.map((one) => [one.label, one.reasons[0]?.kind])).toEqual([['UBND xã 2', 'copied']]);
    const short = [act('a', 'Đã xong.'), act('b', 'Đã xong.')];
    expect(silentOffices([task('a', '1'), task('b', '2')], short, 30, today)).toEqual([]);
  });

  it('report three or more figures of at least 10 that all end in 0', () => {
    const found = (values: readonly number[]) =>
      silentOffices([task('a', '1')], [act('a', long, '2026-11-20', values)], 30, today);
    expect(found([10, 20, 150]).map((one) => one.reasons[0]?.kind)).toEqual(['round-figures']);
    expect(found([10, 20])).toEqual([]);
    expect(found([10, 20, 33])).toEqual([]);
    expect(found([10, 20, 5])).toEqual([]);
  });
});
