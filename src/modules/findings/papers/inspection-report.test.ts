import { expect, it } from 'vitest';
import type { BoardView } from '../use-cases/view-board.ts';
import { reportGroups } from './inspection-report.ts';

const unit = (name: string, visited: number, findings: number): BoardView['units'][number] => ({
  communeCode: name,
  name,
  counts: { valid: 2, visited, planned: 1, neither: 1, visitedInForce: visited, heldInPeriod: 2 },
  findings,
});
const board = {
  coverage: { valid: 8, visited: 1, planned: 4, neither: 3, visitedInForce: 1, heldInPeriod: 8 },
  visits: { held: 1, planned: 0, inspections: 1, unscheduled: 0 },
  units: [unit('Xã Bình Lư', 1, 0), unit('Xã Tả Lèng', 0, 2), unit('Xã Thu Lũm', 0, 0), unit('Xã Mù Cả', 0, 0)],
  kinds: [],
  findings: 2,
  states: {},
  offenders: [],
  overdue: [],
  conclusions: 0,
  cases: 0,
} as unknown as BoardView;

it('the report has a line for each commune with a visit or a finding, and one for all others', () => {
  const figures = reportGroups(board).at(-1)?.figures ?? [];
  expect(figures.map(({ name, value, parts }) => [name, value, parts])).toEqual([
    ['Xã Bình Lư', '1', 'còn hiệu lực: 2; phát hiện: 0'],
    ['Xã Tả Lèng', '0', 'còn hiệu lực: 2; phát hiện: 2'],
    ['Xã, phường chưa có lượt nào, chưa có phát hiện', '2', 'còn hiệu lực: 4; có kế hoạch: 2 sản phẩm'],
  ]);
});
