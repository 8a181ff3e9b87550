// Bodies and tasks for the sweep: one task for each page that changes one, a parent with children and what happened to one of them.

import { localOperator } from '#access/actor.ts';
import { registerBodies } from '#modules/offices/use-cases/keep-bodies.ts';
import type { TaskId } from '#modules/tasks/index.ts';
import { handOver } from '#modules/tasks/use-cases/hand-over.ts';
import { askExtension, handInResult, reportProgress } from '#modules/tasks/use-cases/lead-acts.ts';
import { viewTask } from '#modules/tasks/use-cases/view-task.ts';
import { done, province } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';
import { BINH_LU, give, PROVINCE, twoBodies } from '../tasks/offices-and-people.ts';
import type { Samples } from './samples.ts';

const LONG =
  'Rà soát toàn bộ sản phẩm đã hết hạn, sắp hết hạn giấy chứng nhận trên địa bàn; hướng dẫn chủ thể lập hồ sơ đánh giá, phân hạng lại; đề xuất đưa ra khỏi danh sách sản phẩm không còn sản xuất.';

export async function taskSamples({ ports }: TestHouse): Promise<Samples> {
  const { trade, farmers } = await twoBodies(ports, province);
  const more = { provinceCode: '12', name: 'Trung tâm Giả định sẽ kết thúc', kind: 'agency' };
  const { bodyIds } = await done(ports, province, registerBodies, more);
  const source = { source: 'Công văn số 132/UBND-KTN ngày 09/01/2025 của UBND tỉnh Lai Châu, mục 5' };
  const coordinators = [`12//${trade}`, `12//${farmers}`];
  const parent = await give(ports, province, { content: LONG, leads: ['communes'], coordinators }, source);
  const { children } = await done(ports, localOperator, viewTask, { taskId: parent });
  const first = children[0]?.task.id as TaskId;
  const figures = [{ name: 'Sản phẩm đã rà soát', value: '12', unit: 'sản phẩm' }];
  const words = 'Đã rà soát 12 sản phẩm, hướng dẫn 3 chủ thể lập hồ sơ, còn 2 sản phẩm chưa liên hệ được.';
  await done(ports, localOperator, reportProgress, { taskId: first, kind: 'progress', words, percent: '60', figures });
  const own = () => give(ports, province, { content: LONG, leads: [PROVINCE] }, source);
  const handed = await give(ports, province, { content: LONG, leads: [BINH_LU] }, source);
  await done(ports, localOperator, handInResult, { taskId: handed, version: 1, words, figures });
  const asked = await give(ports, province, { content: LONG, leads: [BINH_LU] }, source);
  await done(ports, localOperator, askExtension, {
    taskId: asked,
    version: 1,
    until: '15/12/2026',
    words: 'Chờ chủ thể.',
  });
  await give(ports, province, { content: 'Báo cáo tháng.', kind: 'recurring', period: 'month', leads: [BINH_LU] });
  await give(ports, province, { content: 'Cập nhật điểm bán.', kind: 'standing', period: 'quarter', dueOn: '' });
  const from = `12//${bodyIds[0]}`;
  const ofCentre = await give(ports, province, { content: LONG, leads: [from] }, source);
  const { handOverId } = await done(ports, province, handOver, {
    from,
    reason: 'Sáp nhập theo quyết định giả định.',
    lines: [{ kind: 'led', subjectId: ofCentre, taker: `12//${trade}` }],
  });
  return new Map([
    ['/nhiem-vu/ban-giao :handOverId', handOverId],
    ['/co-quan :bodyId', trade],
    ['/co-quan/:bodyId/ket-thuc :bodyId', bodyIds[0] ?? ''],
    ['/co-quan/phan-cong :code', 'promote-and-sell'],
    ['/nhiem-vu :taskId', first],
    ['/nhiem-vu/:taskId/bao-cao :taskId', await own()],
    ['/nhiem-vu/:taskId/ly-do-cham :taskId', await own()],
    ['/nhiem-vu/:taskId/nop-ket-qua :taskId', await own()],
    ['/nhiem-vu/:taskId/gia-han :taskId', await own()],
    ['/nhiem-vu/:taskId/ket-qua :taskId', handed],
    ['/nhiem-vu/:taskId/tra-loi-gia-han :taskId', asked],
    ['/nhiem-vu/:taskId/rut :taskId', await own()],
  ]);
}
