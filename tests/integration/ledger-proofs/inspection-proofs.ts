// Plans, inspections, visits and cases: every act done once, by who may.

import { localOperator } from '#access/actor.ts';
import { closeCase, handOverCase, noteCase, openCase, planCaseVisit } from '#modules/inspections/use-cases/cases.ts';
import { logVisit } from '#modules/inspections/use-cases/log-visit.ts';
import { makeInspection } from '#modules/inspections/use-cases/make-inspection.ts';
import { numberNotice } from '#modules/inspections/use-cases/number-notice.ts';
import { cancelVisit, changeVisit, planVisit } from '#modules/inspections/use-cases/plan-visits.ts';
import { amendPlan, approvePlan, chooseForPlan, makePlan } from '#modules/inspections/use-cases/plans.ts';
import { makeCooperative } from '../../dossiers/filing.ts';
import { binhLu, province } from '../../producers/people.ts';
import { makeProduct, makeRecognition } from '../../register/making.ts';
import type { Proving } from './proving.ts';

const CASE = ['inspection-case'];
const team = [{ name: 'Người trưởng đoàn giả định', agency: 'Chi cục Quản lý chất lượng (giả định)' }];
const decision = { number: '125/QĐ-UBND', date: '16/11/2026', body: 'UBND tỉnh Lai Châu' };

export async function proveInspections(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const producerCode = await makeCooperative(ports, 'HTX Giả định Đoàn kiểm tra của sổ nhật ký', {
    registrationNumber: '6200008817',
  });
  const productCode = await makeProduct(ports, 'Miến của sổ nhật ký kiểm tra', { producerCode });
  await makeRecognition(ports, productCode, { issuedOn: '06/06/2023' });
  const plan = { year: '2026', title: 'Kế hoạch kiểm tra của sổ nhật ký', purpose: 'Hậu kiểm.' };
  const { planId } = await proving.act(makePlan, plan, province, ['inspection-plan'], (made) => [made.planId]);
  const choice = { planId, productCode, chosen: 'yes', quarter: '4' };
  await proving.act(chooseForPlan, choice, province, ['inspection-choice']);
  await proving.act(approvePlan, { planId, version: 1, approval: decision }, localOperator, ['inspection-plan']);
  const other = await makeProduct(ports, 'Chè của sổ nhật ký kiểm tra', { producerCode });
  await makeRecognition(ports, other, { issuedOn: '06/06/2023' });
  const added = { planId, productCode: other, chosen: 'yes', quarter: '4' };
  await proving.act(chooseForPlan, added, province, ['inspection-choice']);
  const amendment = { ...decision, number: '130/QĐ-UBND', date: '20/11/2026' };
  await proving.act(amendPlan, { planId, amendment }, localOperator, ['inspection-plan-amendment']);
  const said = {
    ...{ planId, title: 'Kiểm tra đợt 4', purpose: 'Duy trì tiêu chí.', decision, decider: 'province-committee' },
    ...{ startsOn: '24/11/2026', endsOn: '30/11/2026', team, head: '0' },
  };
  const { inspectionId } = await proving.act(makeInspection, said, province, ['inspection'], (made) => [
    made.inspectionId,
  ]);
  const where = { inspectionId, producerCode, productCodes: [productCode], plannedOn: '26/11/2026' };
  const checklists = ['label@1'];
  const { visitId } = await proving.act(planVisit, { ...where, checklists }, province, ['visit'], (made) => [
    made.visitId,
  ]);
  const moved = { visitId, version: 1, plannedOn: '27/11/2026', checklists, team, head: '0' };
  await proving.act(changeVisit, moved, province, ['visit']);
  const notice = { visitId, version: 2, number: '07/TB-VPĐP', issuedOn: '20/11/2026' };
  await proving.act(numberNotice, notice, localOperator, [
    ...['visit', 'visit-notice', 'letter', 'letter-entry', 'letter-link'],
  ]);
  await proving.act(cancelVisit, { visitId, version: 3, reason: 'Cơ sở nghỉ vụ.' }, province, ['visit']);
  const short = { kind: 'guidance', producerCode, heldOn: '23/11/2026', words: 'Nhắc ghi sổ lô.', photos: [] };
  await proving.act(logVisit, short, binhLu, ['visit']);

  const check = {
    ...{ source: 'market-check', sourceBody: 'Đội Quản lý thị trường (giả định)', productCode },
    ...{ words: 'Tem in hạng sao khác.', seenOn: '20/11/2026', photos: [] },
  };
  const { caseId } = await proving.act(openCase, check, province, CASE, (made) => [made.caseId]);
  await proving.act(noteCase, { caseId, version: 1, words: 'Đã thu tem.' }, province, CASE);
  const over = { agency: 'Chi cục Quản lý thị trường (giả định)', on: '23/11/2026', words: 'Đề nghị xử lý.' };
  await proving.act(handOverCase, { caseId, version: 2, ...over }, province, CASE);
  await proving.act(closeCase, { caseId, version: 3, outcome: 'Cơ sở đã thay tem.' }, province, CASE);
  const second = await proving.act(openCase, check, province, CASE);
  const visit = {
    ...{ caseId: second.caseId, version: 1, title: 'Kiểm tra đột xuất', purpose: 'Xác minh tem.', decision },
    ...{ decider: 'province-committee', startsOn: '24/11/2026', endsOn: '25/11/2026', plannedOn: '25/11/2026' },
    ...{ team, head: '0', recentReason: 'Vụ việc khác.' },
  };
  await proving.act(planCaseVisit, visit, province, [...CASE, 'inspection', 'visit']);
}
