// Gallery: charts of every kind, full and with nothing, one value, names too long for their place, numbers below nought, far beyond the plan.

import type { ChartRow } from '#design/chart/chart.ts';
import { ChartPanel, type ChartPanelProps } from '#design/chart/chart-panel.tsx';
import type { PageFrame } from '#design/page-frame.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { PageShell } from '#design/page-shell.tsx';

type Shown = Omit<ChartPanelProps, 't' | 'format' | 'href'>;

const stars = [3, 4, 5].map((one) => ({ key: String(one), label: `${one} sao` }));
const change = [{ key: 'change', label: 'Thay đổi so với kỳ trước' }];
const share = [{ key: 'share', label: 'Mức đạt, %' }];
const row = (label: string, values: ChartRow['values'], more: Partial<ChartRow> = {}): ChartRow => ({
  key: label,
  label,
  values,
  ...more,
});
const months = Array.from({ length: 12 }, (_, i) => {
  const month = ((11 + i) % 12) + 1;
  const year = month === 12 ? '2026' : '2027';
  const values = [i % 4, i % 3 === 0 ? 1 : 0, i === 7 ? 1 : 0];
  return row(`Tháng ${month}/${year}`, values, { short: String(month), group: year });
});
const quarters = (values: readonly (number | null)[]): readonly ChartRow[] =>
  values.map((value, i) => row(`Quý ${i + 1} năm 2026`, [value], { short: `Q${i + 1}`, group: '2026' }));
const LONG = [
  'Hợp tác xã Nông nghiệp và Dịch vụ Chè Shan tuyết cổ thụ giả định vùng cao biên giới',
  'Sản phẩm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
  'Xã Nậm Mạ – giả định',
];

const panels: readonly Shown[] = [
  {
    ...{ id: 'cot', kind: 'columns', title: 'Hết hạn trong 12 tháng tới, theo sao', rowLabel: 'Tháng' },
    ...{ lead: 'Mười hai cột, ba phần.', series: stars, rows: months, empty: '' },
  },
  {
    ...{ id: 'cot-trong', kind: 'columns', title: 'Cột: không có gì', rowLabel: 'Tháng', series: stars, rows: [] },
    empty: 'Không có sản phẩm nào hết hạn trong 12 tháng tới.',
  },
  {
    ...{ id: 'cot-mot', kind: 'columns', title: 'Cột: một giá trị', rowLabel: 'Năm', series: stars, empty: '' },
    rows: [row('2026', [0, 1, 0])],
  },
  {
    ...{ id: 'cot-am', kind: 'columns', title: 'Cột: nhỏ hơn không', rowLabel: 'Quý', series: change, empty: '' },
    rows: quarters([40, -25, 0, null]),
  },
  {
    ...{ id: 'cot-dai', kind: 'columns', title: 'Cột: tên dài', rowLabel: 'Đơn vị', series: change, empty: '' },
    rows: LONG.map((label, i) => row(label, [i + 1])),
  },
  {
    ...{ id: 'thanh', kind: 'bars', title: 'Thanh: tên dài', rowLabel: 'Đơn vị', series: stars, empty: '' },
    rows: LONG.map((label, i) => row(label, [12 - i, 4, i])),
  },
  {
    ...{ id: 'thanh-trong', kind: 'bars', title: 'Thanh: không có gì', rowLabel: 'Loại', series: stars, rows: [] },
    empty: 'Chưa ghi phát hiện nào trong năm.',
  },
  {
    ...{ id: 'thanh-mot', kind: 'bars', title: 'Thanh: một giá trị', rowLabel: 'Loại', series: change, empty: '' },
    rows: [row('Ghi nhãn', [1])],
  },
  {
    ...{ id: 'thanh-am', kind: 'bars', title: 'Thanh: nhỏ hơn không', rowLabel: 'Xã', series: change, empty: '' },
    rows: [row('Xã Bình Lư', [12]), row('Phường Đoàn Kết', [-7]), row('Xã Mường Than', [0]), row('Xã Sìn Hồ', [null])],
  },
  {
    ...{ id: 'muc-tieu', kind: 'bars', title: 'Kế hoạch: vượt xa, chưa đạt, chưa rõ', rowLabel: 'Chỉ tiêu', empty: '' },
    series: share,
    rows: [row('Doanh thu', [3_313]), row('Sản phẩm', [75]), row('Chủ thể', [100]), row('Điểm bán', [null])],
    mark: { value: 100, label: 'Kế hoạch' },
  },
  {
    ...{ id: 'duong', kind: 'line', title: 'Đường: hai dãy, một kỳ chưa rõ', rowLabel: 'Quý', empty: '' },
    series: [
      { key: 'a', label: 'Doanh thu, triệu đồng' },
      { key: 'b', label: 'Cùng kỳ năm trước' },
    ],
    rows: [
      row('Quý I', [1_240, 980]),
      row('Quý II', [1_410, 1_020]),
      row('Quý III', [null, 1_100]),
      row('Quý IV', [1_655, 1_180]),
    ],
  },
  {
    ...{ id: 'duong-trong', kind: 'line', title: 'Đường: không có gì', rowLabel: 'Quý', series: change, rows: [] },
    empty: 'Chưa có báo cáo sản lượng nào.',
  },
  {
    ...{ id: 'duong-mot', kind: 'line', title: 'Đường: một giá trị', rowLabel: 'Quý', series: change, empty: '' },
    rows: quarters([null, null, null, 42]),
  },
  {
    ...{ id: 'duong-am', kind: 'line', title: 'Đường: xuống dưới không', rowLabel: 'Quý', series: change, empty: '' },
    rows: quarters([30, -12, -30, 8]),
  },
];

export function ChartsPage({ frame }: { readonly frame: PageFrame }) {
  return (
    <PageShell frame={frame} title="Biểu đồ">
      <PageHeading heading="Biểu đồ" summary="Mỗi biểu đồ có bảng của chính các số đó ở bên cạnh." />
      {panels.map((one) => (
        <ChartPanel key={one.id} {...one} t={frame.t} format={String} href={(at) => `/${one.id}/${at.key.length}`} />
      ))}
    </PageShell>
  );
}
