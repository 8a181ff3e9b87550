// Reports of output in a training installation: chị Mẩy's own, and those that the office of the province entered for other invented
// producers; and two commitments that are followed. Once; what a class undoes stays undone.

import type { Actor } from '#access/actor.ts';
import { unlimitedReach } from '#access/reach.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import { addMonths } from '#kernel/calendar.ts';
import { daysOfPeriod, outputPeriodWord } from '#modules/output/index.ts';
import { listOutputOf } from '#modules/output/services.ts';
import { followCommitment } from '#modules/output/use-cases/promises.ts';
import { reportOutput } from '#modules/output/use-cases/report-output.ts';
import { everyProduct, findProductsByIds, listProductLines } from '#modules/products/services.ts';
import type { Ports } from '#runner/ports.ts';
import { trainingActs } from './acts.ts';
import { quarterOf, trainingRows, usualRevenue } from './output-figures.ts';

/** As long back as a report is taken. */
const MONTHS_BACK = 36;

const promises = [
  {
    product: 'Hạt mắc ca giả định 32',
    kind: 'environment',
    words: 'Nộp báo cáo công tác bảo vệ môi trường năm cho xã (giả định)',
    source: 'Đăng ký môi trường số 12/2025, mục 4 (giả định)',
    dueOn: '15/10/2026',
    repeatMonths: '12',
  },
  {
    product: 'Lạp sườn giả định 07',
    kind: 'food-safety',
    words: 'Khám sức khỏe, tập huấn an toàn thực phẩm cho người làm (giả định)',
    source: 'Bản cam kết an toàn thực phẩm 2025 (giả định)',
    dueOn: '31/12/2026',
    repeatMonths: '12',
  },
] as const;

/** Reports what is not there yet; answers the line that the start prints, or none where everything is. */
export async function prepareOutputReports(ports: Ports): Promise<readonly string[]> {
  const db = ports.database.write;
  const today = ports.clock.today();
  const { act, as } = trainingActs(ports, 'output');
  const office = await as('tinh');
  const account = await as('chuthe');
  const links = account.accountId === null ? [] : await listProducerLinksOf(db, account.accountId);
  const own = links.filter((one) => one.status === 'confirmed').map((one) => one.producerId);
  // Who speaks for a producer holds that role by the confirmed link, as a session does.
  const speaks = { role: 'producer', provinceCode: null, communeCodes: [] } as const;
  const speaker: Actor = { ...account, grants: [speaks], producerIds: own };
  const page = { ...everyProduct, reach: unlimitedReach, day: today, order: 'name', offset: 0, limit: 1_000 } as const;
  const named = (await listProductLines(db, { ...page, text: 'giả định' })).lines;
  const products = await findProductsByIds(
    db,
    named.map((one) => one.id),
  );
  const had = new Set(
    (
      await listOutputOf(
        db,
        products.map((one) => one.id),
        null,
      )
    ).map((one) => one.productId),
  );
  if (had.size > 0) return [];
  let reports = 0;
  for (const row of trainingRows) {
    const product = products.find((one) => one.name === row.product && one.producerId !== null);
    if (product === undefined || product.producerId === null) continue;
    const by = speaker.producerIds.includes(product.producerId) ? speaker : office;
    for (const { quarter, quantity, note = '', isWrong: _wrong, ...more } of row.quarters) {
      const period = quarterOf(quarter);
      const { to } = daysOfPeriod(period);
      if (to >= today || to < addMonths(today, -MONTHS_BACK)) continue;
      const priceVnd = more.priceVnd ?? row.priceVnd;
      const input = {
        productCode: product.code,
        period: outputPeriodWord(period),
        seen: '0',
        quantity,
        unit: row.unit,
        priceVnd,
        revenueVnd: more.revenueVnd ?? usualRevenue(quantity, priceVnd),
        workers: more.workers ?? row.workers,
        channels: row.channels,
        note,
        reason: '',
        confirmed: more.confirmation === undefined ? '' : 'yes',
        confirmation: more.confirmation ?? '',
      };
      await act(reportOutput, input, by);
      reports += 1;
    }
  }
  for (const { product: name, ...promise } of promises) {
    const product = products.find((one) => one.name === name && one.producerId !== null);
    if (product !== undefined) await act(followCommitment, { ...promise, productCode: product.code }, office);
  }
  return reports === 0
    ? []
    : [`  training: ${reports} quarterly reports of output; some producers are silent, some figures doubtful`];
}
