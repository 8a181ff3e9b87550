// What the notice of a visit is drawn from: the visit and its inspection as they stand, the office as the province names it.

import type { LocalDate } from '#kernel/calendar.ts';
import { only } from '#kernel/only.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { leadingOfficeOn } from '#modules/results/services.ts';
import { type Issue, unitName } from '#official-forms/decree-30-2020/letter-frame.ts';
import type { VisitNoticeFacts } from '#official-forms/decree-30-2020/visit-notice.ts';
import type { Db } from '#platform/database/db.ts';
import { textsOf } from '#texts/index.ts';
import { checklistTitle } from '../checklist-titles.ts';
import type { Inspection } from '../rules/inspection.ts';
import { placeOfVisit, type Visit } from '../rules/visit.ts';

/** What Article 9.3 says is inspected; always part of the notice. */
const byTheAct = [
  'Việc duy trì các tiêu chí của sản phẩm OCOP theo hồ sơ đã được đánh giá, phân hạng',
  'Việc sử dụng nhãn hiệu OCOP, sử dụng thông tin và quảng bá sản phẩm OCOP',
];

/** The facts of a notice as they stand; dots for what the province has not said. */
export async function noticeFacts(
  { db, today }: { readonly db: Db; readonly today: LocalDate },
  visit: Visit,
  inspection: Inspection,
  issue: Issue,
): Promise<VisitNoticeFacts> {
  const labels = await loadUnitLabels();
  const office = await leadingOfficeOn(db, visit.provinceCode, today);
  const products = await findProductsByIds(db, visit.productIds);
  const covered = ['dossier-criteria', 'mark-and-advertising'];
  const more = visit.checklists
    .filter((key) => !covered.includes(key.split('@')[0] ?? ''))
    .map((key) => checklistTitle(textsOf('vi'), key));
  const symbol = office.symbol === '' ? '………' : office.symbol;
  return {
    office: {
      above: ['ỦY BAN NHÂN DÂN', labels.province(visit.provinceCode).toUpperCase()],
      lines: office.lines.length === 0 ? ['………………………………'] : office.lines,
      symbol,
      place: unitName(labels.province(visit.provinceCode)),
    },
    signing: office.signing.length === 0 ? ['………………………………'] : office.signing,
    issue,
    commune: visit.communeCode === null ? '' : labels.commune(visit.communeCode),
    producer: visit.producerName,
    inspection: inspection.title,
    purpose: inspection.purpose,
    decision: inspection.decision,
    plannedOn: visit.plannedOn,
    place: placeOfVisit(visit.place, labels.commune(visit.communeCode)),
    products: products.map((one) => one.name),
    team: visit.team.map((one) => only(one, 'name', 'agency', 'head')),
    contents: [...byTheAct, ...more],
    recipients: [
      'Như trên',
      ...new Set(visit.team.map((one) => one.agency).filter((one) => one !== '')),
      `Lưu: VT, ${symbol}`,
    ],
    madeOn: issue.date ?? today,
  };
}
