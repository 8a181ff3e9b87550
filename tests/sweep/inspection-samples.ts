// Plans, inspections, visits and cases for the sweep: one record for each page that changes one.

import { localOperator } from '#access/actor.ts';
import { openCase } from '#modules/inspections/use-cases/cases.ts';
import { makeInspection } from '#modules/inspections/use-cases/make-inspection.ts';
import { planVisit } from '#modules/inspections/use-cases/plan-visits.ts';
import { approvePlan, chooseForPlan, makePlan } from '#modules/inspections/use-cases/plans.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, province } from '../producers/people.ts';
import { makeProduct, makeRecognition } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';
import type { Samples } from './samples.ts';

export async function inspectionSamples({ ports }: TestHouse): Promise<Samples> {
  const producerCode = await makeCooperative(ports, 'HTX Giả định Kiểm tra, giám sát của bản trên', {
    registrationNumber: '6200008809',
  });
  const productCode = await makeProduct(ports, 'Miến dong giả định để kiểm tra', { producerCode });
  await makeRecognition(ports, productCode, { issuedOn: '06/06/2023' });
  const plan = async (): Promise<string> =>
    (
      await done(ports, province, makePlan, {
        year: '2026',
        title: 'Kế hoạch kiểm tra, giám sát sản phẩm OCOP năm 2026 trên địa bàn tỉnh',
        purpose: 'Hậu kiểm sản phẩm đã được công nhận.',
      })
    ).planId;
  const planId = await plan();
  await done(ports, province, chooseForPlan, { planId, productCode, chosen: 'yes', quarter: '4' });
  const decision = { number: '125/QĐ-UBND', date: '16/11/2026', body: 'UBND tỉnh Lai Châu' };
  await done(ports, localOperator, approvePlan, { planId, version: 1, approval: decision });
  // Added after the approval, and no paper says so yet.
  const addedLater = await makeProduct(ports, 'Chè giả định thêm vào kế hoạch', { producerCode });
  await makeRecognition(ports, addedLater, { issuedOn: '06/06/2023' });
  await done(ports, province, chooseForPlan, { planId, productCode: addedLater, chosen: 'yes', quarter: '4' });
  const { inspectionId } = await done(ports, province, makeInspection, {
    planId,
    title: 'Kiểm tra việc duy trì tiêu chí và sử dụng nhãn hiệu OCOP, đợt 4',
    purpose: 'Việc duy trì tiêu chí theo hồ sơ đã được đánh giá, phân hạng.',
    decision,
    decider: 'province-committee',
    startsOn: '24/11/2026',
    endsOn: '30/11/2026',
    team: [{ name: 'Người trưởng đoàn giả định', agency: 'Chi cục Quản lý chất lượng (giả định)' }],
    head: '0',
  });
  const visit = async (recentReason = ''): Promise<string> =>
    (
      await done(ports, province, planVisit, {
        inspectionId,
        producerCode,
        productCodes: [productCode],
        plannedOn: '26/11/2026',
        checklists: ['label@1', 'food-safety@1'],
        recentReason,
      })
    ).visitId;
  const first = await visit();
  const again = (): Promise<string> => visit('Kiểm tra lại mẫu giả định');
  const open = async (): Promise<string> =>
    (
      await done(ports, localOperator, openCase, {
        source: 'market-check',
        sourceBody: 'Đội Quản lý thị trường (giả định)',
        productCode,
        words: 'Tem in hạng sao khác với giấy chứng nhận.',
        seenOn: '20/11/2026',
        photos: [],
      })
    ).caseId;
  return new Map([
    ['/kiem-tra-giam-sat/ke-hoach :planId', planId],
    ['/kiem-tra-giam-sat/ke-hoach/:planId/phe-duyet :planId', await plan()],
    ['/kiem-tra-giam-sat :productCode', productCode],
    ['/kiem-tra-giam-sat/cuoc :inspectionId', inspectionId],
    ['/kiem-tra-giam-sat/luot :visitId', first],
    ['/kiem-tra-giam-sat/luot/:visitId/doi :visitId', await again()],
    ['/kiem-tra-giam-sat/luot/:visitId/huy :visitId', await again()],
    ['/kiem-tra-giam-sat/luot/:visitId/thong-bao :visitId', await again()],
    ['/kiem-tra-giam-sat/luot/:visitId/anh :place', '1'],
    ['/kiem-tra-giam-sat/vu-viec :caseId', await open()],
    ['/kiem-tra-giam-sat/vu-viec/:caseId/anh :place', '1'],
    ['/kiem-tra-giam-sat/vu-viec/:caseId/kiem-tra :caseId', await open()],
    ['/kiem-tra-giam-sat/vu-viec/:caseId/chuyen :caseId', await open()],
    ['/kiem-tra-giam-sat/vu-viec/:caseId/dien-bien :caseId', await open()],
    ['/kiem-tra-giam-sat/vu-viec/:caseId/ket-thuc :caseId', await open()],
  ]);
}
