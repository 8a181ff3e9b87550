// Points of sale in a training installation: one in Bình Lư that its producer keeps, with a shelf of which something must leave; one of the
// commune beside it; a shop in the net; and one that closed. All of them are invented.

import { addDays, addMonths, formatVietnamese } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { findPoint } from '#modules/points-of-sale/services.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { listPoints } from '#modules/points-of-sale/use-cases/list-points.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { reportSales } from '#modules/points-of-sale/use-cases/report-sales.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import { logPointVisit } from '#modules/points-of-sale/use-cases/visit-point.ts';
import { findProducersByFoldedNames, findProducersByIds } from '#modules/producers/services.ts';
import { findNamedProducts } from '#modules/products/services.ts';
import type { Ports } from '#runner/ports.ts';
import { trainingActs } from './acts.ts';
import { demonstrationProducer } from './tie-producer.ts';

const PROVINCE = '12';

interface TrainingPoint {
  readonly name: string;
  readonly kind: string;
  readonly commune: string;
  readonly place: string;
  readonly position: string;
  readonly link: string;
  readonly operatorName: string;
  readonly openingHours: string;
  /** Name of the product, price, unit, stars on the pack. */
  readonly shelf: readonly (readonly [string, string, string, string])[];
}

const points: readonly TrainingPoint[] = [
  {
    name: 'Điểm bán OCOP chợ trung tâm Bình Lư (giả định)',
    kind: 'market',
    commune: 'Xã Bình Lư (03390)',
    place: 'Quầy số 4, chợ trung tâm xã (giả định)',
    position: '22.3204, 103.6187',
    link: '',
    operatorName: '',
    openingHours: '7 giờ đến 17 giờ, nghỉ thứ Hai',
    shelf: [
      ['Hạt mắc ca giả định 32', '190.000', 'túi 500 g', '3'],
      ['Chè xanh giả định 36', '120.000', 'hộp 200 g', '3'],
      ['Chè xanh giả định 24', '95.000', 'gói 200 g', '3'],
      ['Mật ong hoa rừng giả định 37', '260.000', 'chai 500 ml', '4'],
    ],
  },
  {
    name: 'Quầy OCOP khu du lịch cộng đồng (giả định)',
    kind: 'tourist-site',
    commune: 'Xã Bình Lư (03390)',
    place: 'Nhà sinh hoạt cộng đồng của bản (giả định)',
    position: '',
    link: '',
    operatorName: 'Tổ hợp tác Giả định Nà Phát',
    openingHours: '8 giờ đến 18 giờ, thứ Bảy và Chủ nhật đến 20 giờ',
    shelf: [
      ['Chè xanh giả định 36', '130.000', 'hộp 200 g', '3'],
      ['Khăn thổ cẩm giả định 54', '180.000', 'chiếc', '3'],
    ],
  },
  {
    name: 'Gian hàng OCOP Lai Châu trên mạng (giả định)',
    kind: 'e-commerce',
    commune: '',
    place: '',
    position: '',
    link: 'https://gian-hang-gia-dinh.example.vn',
    operatorName: 'Trung tâm Xúc tiến (giả định)',
    openingHours: 'Nhận đơn cả ngày',
    shelf: [
      ['Chè xanh giả định 36', '125.000', 'hộp 200 g', '3'],
      ['Mật ong hoa rừng giả định 37', '265.000', 'chai 500 ml', '4'],
    ],
  },
  {
    name: 'Điểm bán OCOP bến xe cũ (giả định)',
    kind: 'stop',
    commune: 'Phường Đoàn Kết (03388)',
    place: 'Bến xe cũ (giả định)',
    position: '',
    link: '',
    operatorName: 'Hộ kinh doanh giả định',
    openingHours: '6 giờ đến 16 giờ',
    shelf: [['Khăn thổ cẩm giả định 42', '150.000', 'chiếc', '3']],
  },
];

/** Fills the room once; a second start finds the points there. */
export async function preparePoints(ports: Ports): Promise<readonly string[]> {
  const { act, as } = trainingActs(ports, 'points of sale');
  if ((await act(listPoints, { state: 'all' })).total > 0) return [];
  const db = ports.database.write;
  const today = ports.clock.today();
  const openedOn = addMonths(today, -9);
  const day = (back: number): string => formatVietnamese(addDays(today, -back));
  const officer = await as('tinh');
  const matches = await findProducersByFoldedNames(db, PROVINCE, [foldName(demonstrationProducer)]);
  const [producer] = await findProducersByIds(
    db,
    matches.map((one) => one.id),
  );
  const made: string[] = [];
  for (const { shelf, ...point } of points) {
    const keeps = point.operatorName === '';
    const { pointId } = await act(
      openPoint,
      {
        ...point,
        operatorCode: keeps ? (producer?.code ?? '') : '',
        operatorName: keeps && producer === undefined ? demonstrationProducer : point.operatorName,
        openedOn: formatVietnamese(openedOn),
        confirmedPlace: 'yes',
        isAnother: 'yes',
      },
      officer,
    );
    made.push(pointId);
    const lines = [];
    for (const [name, priceVnd, unit, starsShown] of shelf) {
      const [product] = await findNamedProducts(db, name, PROVINCE, 1);
      if (product !== undefined) lines.push({ product: product.code, priceVnd, unit, starsShown });
    }
    if (lines.length > 0) await act(keepShelf, { pointId, seenOn: day(9), lines, confirmed: 'yes' }, officer);
  }
  const [first = '', , , last = ''] = made;
  // Who speaks for a producer holds that role by the confirmed link, as a session does.
  const speaks = { role: 'producer', provinceCode: null, communeCodes: [] } as const;
  const speaker =
    producer === undefined ? officer : { ...(await as('chuthe')), grants: [speaks], producerIds: [producer.id] };
  const months = [3, 2, 1].map((back) => addMonths(today, -back).slice(0, 7));
  for (const [index, month] of months.entries()) {
    const revenueVnd = ['38.500.000', '41.200.000', '45.000.000'][index];
    const ocopRevenueVnd = ['24.000.000', '27.500.000', '30.100.000'][index];
    const sales = { pointId: first, month, seen: '0', revenueVnd, ocopRevenueVnd, customers: '310' };
    await act(reportSales, sales, speaker);
  }
  const visit = { pointId: first, heldOn: day(9), words: 'Kệ đủ hàng, giá niêm yết rõ (giả định).', photos: [] };
  await act(logPointVisit, visit, await as('xa.binhlu'));
  const closed = await findPoint(db, last as never);
  await act(
    turnPoint,
    {
      pointId: last,
      version: closed?.version,
      turn: 'close',
      onDay: day(30),
      reason: 'Bến xe dời đi, ít khách (giả định)',
    },
    officer,
  );
  return [`  training: ${made.length} invented points of sale, one of them closed`];
}
