// Two findings at the producer of a training installation, as an officer of the province wrote them down after a supervision: one whose correction
// is late already, one that still has time. Invented, like the producer.

import { listProducerLinksOf } from '#access/store-links.ts';
import { addDays, formatVietnamese } from '#kernel/calendar.ts';
import { restDayOn } from '#law/last-day.ts';
import { listFindingsOf } from '#modules/findings/services.ts';
import { askCorrection } from '#modules/findings/use-cases/correction-acts.ts';
import { recordFinding } from '#modules/findings/use-cases/record-finding.ts';
import { findProductsByProducer } from '#modules/products/services.ts';
import type { Ports } from '#runner/ports.ts';
import { trainingActs } from './acts.ts';

const invented = [
  {
    kind: 'label-incomplete',
    severity: 'minor',
    words: 'Nhãn hộp 100 g thiếu ngày sản xuất (dữ liệu tập huấn).',
    law: 'Điều 42 Nghị định 37/2026/NĐ-CP',
    correction: 'Bổ sung ngày sản xuất trên nhãn, chụp ảnh nhãn mới gửi lại.',
    found: -21,
    due: -4,
  },
  {
    kind: 'test-missing-or-expired',
    severity: 'major',
    words: 'Phiếu kiểm nghiệm lưu tại cơ sở đã hết hạn (dữ liệu tập huấn).',
    law: 'Nghị định 15/2018/NĐ-CP',
    correction: 'Kiểm nghiệm lại, gửi phiếu kết quả mới.',
    found: -6,
    due: 14,
  },
] as const;

/** Writes them once; a class that drops them finds them gone. */
export async function prepareStandingFindings(ports: Ports): Promise<readonly string[]> {
  const db = ports.database.write;
  const today = ports.clock.today();
  const { act, as } = trainingActs(ports, 'findings');
  const speaker = await as('chuthe');
  const [link] = speaker.accountId === null ? [] : await listProducerLinksOf(db, speaker.accountId);
  if (link === undefined) return [];
  const { producerId } = link;
  const [product] = await findProductsByProducer(db, producerId);
  if (product === undefined || (await listFindingsOf(db, { producerIds: [producerId] }, null)).length > 0) return [];
  const officer = await as('tinh');
  for (const { found, due, correction, ...said } of invented) {
    const foundOn = formatVietnamese(addDays(today, found));
    const { findingId } = await act(recordFinding, { productId: product.id, ...said, foundOn }, officer);
    const day = addDays(today, due);
    const dueOn = formatVietnamese(restDayOn(day)?.next ?? day);
    await act(askCorrection, { findingId, version: 1, correction, dueOn }, officer);
  }
  return ['  training: two findings of a supervision, one of them late, at the producer of chuthe'];
}
