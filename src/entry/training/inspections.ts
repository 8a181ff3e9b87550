// Inspection in a training installation: a plan of the year, one inspection of this week with the inspector in its team, and a visit of guidance
// that a commune logged. Whom it names is the demonstration register; that anybody goes there is invented.

import { findAccountByLogin } from '#access/store-accounts.ts';
import { addDays, formatVietnamese, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { logVisit } from '#modules/inspections/use-cases/log-visit.ts';
import { makeInspection } from '#modules/inspections/use-cases/make-inspection.ts';
import { planVisit } from '#modules/inspections/use-cases/plan-visits.ts';
import { approvePlan, chooseForPlan, makePlan, takeProposed } from '#modules/inspections/use-cases/plans.ts';
import { listPlans, viewRisk } from '#modules/inspections/use-cases/view-plans.ts';
import { findProducersByFoldedNames, findProducersByIds } from '#modules/producers/services.ts';
import type { Ports } from '#runner/ports.ts';
import { trainingActs } from './acts.ts';
import { sendTrainingRecord } from './field-records.ts';
import { demonstrationProducer } from './tie-producer.ts';

const PROVINCE = '12';
const VISITS = 3;
const day = (of: LocalDate): string => formatVietnamese(of);

/** Fills the room once; a second start finds the plan there. */
export async function prepareInspections(ports: Ports): Promise<readonly string[]> {
  const { act, as } = trainingActs(ports, 'inspections');
  if ((await act(listPlans, {})).length > 0) return [];
  const officer = await as('tinh');
  const today = ports.clock.today();
  const { year } = partsOf(today);
  const { planId } = await act(
    makePlan,
    {
      year: String(year),
      title: `Kế hoạch kiểm tra, giám sát sản phẩm OCOP năm ${year} (giả định)`,
      purpose: 'Hậu kiểm việc duy trì tiêu chí theo hồ sơ đã xếp hạng và việc sử dụng nhãn hiệu OCOP.',
    },
    officer,
  );
  const risk = await act(viewRisk, { planId, whole: 'yes' }, officer);
  const proposed = risk.lines.filter(({ risk: one }) => one.proposed).map(({ product }) => product.id);
  if (proposed.length > 0) await act(takeProposed, { planId, productIds: proposed.slice(0, 8), quarter: '4' }, officer);
  const low = risk.lines.find(({ risk: one }) => !one.proposed)?.product;
  if (low !== undefined) {
    const why = 'Cùng tuyến đường với cơ sở được gợi ý, kết hợp một lượt đi (giả định).';
    await act(chooseForPlan, { planId, productCode: low.code, chosen: 'yes', why, quarter: '4' }, officer);
  }
  // An inspection of the plan lies within its year.
  const within = (on: LocalDate): LocalDate =>
    on < `${year}-01-01` ? (`${year}-01-01` as LocalDate) : on > `${year}-12-31` ? (`${year}-12-31` as LocalDate) : on;
  const decidedOn = addDays(today, -7);
  const decision = { number: '125/QĐ-UBND', date: day(decidedOn), body: 'UBND tỉnh Lai Châu' };
  await act(approvePlan, { planId, version: '1', approval: { ...decision, number: '120/QĐ-UBND' } }, officer);
  const later = risk.lines.find(({ risk: one, product }) => !one.proposed && product.id !== low?.id)?.product;
  if (later !== undefined) {
    const why = 'Phản ánh qua điện thoại về nhãn, chờ văn bản điều chỉnh kế hoạch (giả định).';
    await act(chooseForPlan, { planId, productCode: later.code, chosen: 'yes', why, quarter: '4' }, officer);
  }
  const inspector = await findAccountByLogin(ports.database.write, 'kiemtra');
  const lead = await findAccountByLogin(ports.database.write, 'tinh');
  const { inspectionId } = await act(
    makeInspection,
    {
      planId,
      title: 'Kiểm tra việc duy trì tiêu chí, sử dụng nhãn hiệu (giả định)',
      purpose: 'Xem tiêu chí có được giữ như hồ sơ đã xếp hạng, tem nhãn, giấy tờ, sổ sản xuất.',
      decision,
      decider: 'province-committee',
      startsOn: day(within(addDays(today, -2))),
      endsOn: day(within(addDays(today, 7))),
      team: [
        { accountId: lead?.id ?? '', name: '', agency: '' },
        { accountId: inspector?.id ?? '', name: '', agency: '' },
        { accountId: '', name: 'Cán bộ Chi cục (giả định)', agency: 'Chi cục Quản lý chất lượng (giả định)' },
      ],
      head: '0',
    },
    officer,
  );
  const chosen = [...risk.lines].filter(
    ({ product }) => product.producerId !== null && product.provinceCode === PROVINCE,
  );
  const producerIds = [...new Set(chosen.flatMap(({ product }) => product.producerId ?? []))].slice(0, VISITS);
  const producers = await findProducersByIds(ports.database.write, producerIds);
  for (const [index, producerId] of producerIds.entries()) {
    const producer = producers.find((one) => one.id === producerId);
    const productCodes = chosen
      .filter(({ product }) => product.producerId === producerId)
      .map(({ product }) => product.code);
    await act(
      planVisit,
      {
        inspectionId,
        producerCode: producer?.code,
        productCodes,
        plannedOn: day(within(addDays(today, index))),
        checklists: ['dossier-criteria@1', 'mark-and-advertising@2', 'food-safety@1'],
      },
      officer,
    );
  }
  const recorded = await sendRecord();
  const commune = await as('xa.binhlu');
  const own = chosen.find(({ product }) => product.communeCode === '03390')?.product.producerId ?? null;
  const [guided] = own === null ? [] : await findProducersByIds(ports.database.write, [own]);
  if (guided !== undefined && guided.communeCode === '03390') {
    const words = 'Xem nơi đóng gói, hướng dẫn ghi sổ lô sản xuất và thay tem còn hạn (giả định).';
    const said = { kind: 'guidance', producerCode: guided.code, words, heldOn: day(addDays(today, -20)), photos: [] };
    await act(logVisit, said, commune);
  }
  return [
    `  training: a plan of inspection for ${year}, ${producerIds.length} visits of this week${recorded ? ', one held with its record' : ''}`,
  ];

  /** A visit of two days ago to one more producer, with the record that a phone sent. */
  async function sendRecord(): Promise<boolean> {
    const on = addDays(today, -2);
    // People of the class work with the producer of the training account: it is left to them.
    const spared = await findProducersByFoldedNames(ports.database.write, PROVINCE, [foldName(demonstrationProducer)]);
    const line = chosen.find(
      ({ product }) =>
        product.producerId !== null &&
        !producerIds.includes(product.producerId) &&
        !spared.some(({ id }) => id === product.producerId),
    );
    const [own] =
      line === undefined ? [] : await findProducersByIds(ports.database.write, [line.product.producerId as never]);
    if (own === undefined || within(on) !== on) return false;
    const productCodes = chosen
      .filter(({ product }) => product.producerId === own.id)
      .map(({ product }) => product.code);
    const place = 'Xưởng chế biến, bản Giả định';
    const checklists = ['dossier-criteria@1', 'mark-and-advertising@2', 'label@1'];
    const asked = { inspectionId, producerCode: own.code, productCodes, plannedOn: day(on), place, checklists };
    const { visitId } = await act(planVisit, asked, officer);
    await sendTrainingRecord(ports, { act }, await as('kiemtra'), visitId);
    return true;
  }
}
