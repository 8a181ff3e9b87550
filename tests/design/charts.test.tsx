// Charts: what is drawn is what the table says, told apart by pattern and not by colour alone; what nobody knows is never drawn as nought.

import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { fillOfSeries } from '#design/chart/chart.ts';
import { ChartPanel, type ChartPanelProps } from '#design/chart/chart-panel.tsx';
import { textsOf } from '#texts/index.ts';

const t = textsOf('vi').design;
const stars = [
  { key: '3', label: '3 sao' },
  { key: '4', label: '4 sao' },
];
const panel = (more: Partial<ChartPanelProps>): string =>
  render(
    <ChartPanel
      t={t}
      id="thu"
      kind="columns"
      title="Theo năm"
      rowLabel="Năm"
      series={stars}
      rows={[
        { key: '2025', label: '2025', values: [6, 2] },
        { key: '2026', label: '2026', values: [null, null] },
      ]}
      format={String}
      href={(row, series) => `/mo/${row.key}/${series?.key ?? 'tat-ca'}`}
      empty="Không có gì."
      {...more}
    />,
  );

describe('a chart with its table', () => {
  it.each(['columns', 'bars', 'line'] as const)(
    'draws %s and says every number in the table, each as a link',
    (kind) => {
      const html = panel({ kind });
      expect(html).toContain('role="img" aria-label="Biểu đồ: Theo năm.');
      for (const link of ['/mo/2025/3">6<', '/mo/2025/4">2<', '/mo/2025/tat-ca">8<']) expect(html).toContain(link);
      // Nobody knows 2026: no mark is drawn, and the table says so.
      expect(html).toContain('>–<');
      expect(html.match(/chưa rõ/g)).toHaveLength(3);
      expect(html).not.toContain('<script');
      expect(html).not.toContain('style=');
    },
  );

  it('tells series apart by a pattern of their own, named in a key', () => {
    const html = panel({});
    expect(html).toContain('fill="url(#thu-1)"');
    expect(html).toContain('fill="url(#thu-4)"');
    expect(html).toMatch(/chart__key.*3 sao.*4 sao/s);
    expect(new Set([0, 1, 2, 3].map((i) => fillOfSeries(i, 4))).size).toBe(4);
  });

  it('has parts as high as their numbers, one on the other', () => {
    const heights = [...panel({}).matchAll(/chart__part"[^>]*height="([\d.]+)" fill="url/g)].map(([, one]) =>
      Number(one),
    );
    expect(heights.slice(-2)).toEqual([93, 31]);
  });

  it('cuts off a bar that goes far beyond the plan, so that the others can be read, and still says its number', () => {
    const html = panel({
      kind: 'bars',
      series: [{ key: 'share', label: '%' }],
      rows: [
        { key: 'a', label: 'Doanh thu', values: [3_313] },
        { key: 'b', label: 'Sản phẩm', values: [75] },
      ],
      mark: { value: 100, label: 'Kế hoạch' },
    });
    const widths = [...html.matchAll(/chart__part"[^>]*width="([\d.]+)"/g)].map(([, one]) => Number(one));
    expect(Math.round(((widths[0] ?? 0) / (widths[1] ?? 1)) * 100)).toBe(200);
    expect(html).toContain('chart__cut');
    expect(html).toContain('>3313<');
    // A number never stands on the line: 97 per cent ends just before it.
    const near = panel({
      ...{ kind: 'bars', series: [{ key: 'share', label: '%' }], mark: { value: 100, label: 'Kế hoạch' } },
      rows: [{ key: 'a', label: 'Sản phẩm', values: [97] }],
    });
    const [, line = ''] = /chart__mark" d="M([\d.]+) /.exec(near) ?? [];
    const [, end = ''] = /chart__end" x="([\d.]+)"/.exec(near) ?? [];
    expect(Number(end)).toBe(Number(line) + 5);
  });

  const numbersOf = (html: string, pattern: RegExp): readonly number[] =>
    [...html.matchAll(pattern)].map(([, n]) => Number(n));
  const fell = [
    { key: 'a', label: 'Quý I', values: [40] },
    { key: 'b', label: 'Quý II', values: [-20] },
  ];
  const one = [{ key: 'change', label: 'Thay đổi' }];

  it('draws what is less than nought on the other side of the line, by the same measure', () => {
    const columns = panel({ series: one, rows: fell });
    const [up, down] = numbersOf(columns, /chart__part"[^>]*height="([\d.]+)" fill="url/g);
    expect((up ?? 0) / (down ?? 1)).toBeCloseTo(2, 1);
    const base = numbersOf(columns, /chart__base" d="M0 ([\d.]+)H/g)[0] ?? 0;
    expect(numbersOf(columns, /chart__part"[^>]* y="([\d.]+)"/g)[1]).toBe(base);
    expect(columns).toContain('>-20<');

    const bars = panel({ kind: 'bars', series: one, rows: fell });
    const zero = numbersOf(bars, /chart__base" d="M([\d.]+) 0V/g)[0] ?? 0;
    const [right, left] = numbersOf(bars, /chart__part" x="([\d.]+)"/g);
    const widths = numbersOf(bars, /chart__part"[^>]* width="([\d.]+)"/g);
    expect([right, (left ?? 0) + (widths[1] ?? 0)]).toEqual([zero, zero]);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 1);

    const line = panel({ kind: 'line', series: one, rows: fell });
    const nought = numbersOf(line, /chart__base" d="M0 ([\d.]+)H/g)[0] ?? 0;
    const [above, below] = numbersOf(line, / cy="([\d.]+)"/g);
    expect([(above ?? 0) < nought, (below ?? 0) > nought]).toEqual([true, true]);
    const under = Math.min(...numbersOf(line, /chart__label"[^>]* y="([\d.]+)"/g));
    expect(below ?? 999).toBeLessThan(under - 10);
  });

  it('cuts a name that is longer than its column, and says it whole in the table', () => {
    const long = 'Sản phẩm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch';
    const rows = ['a', 'b', 'c'].map((key) => ({ key, label: `${long} ${key}`, values: [1] }));
    for (const kind of ['columns', 'line', 'bars'] as const) {
      const html = panel({ kind, series: one, rows });
      const [drawing = '', table = ''] = html.split('<table');
      expect(drawing).not.toContain(`>${long} a<`);
      expect(drawing).toContain('…<');
      expect(table).toContain(`${long} a<`);
    }
  });

  it('says in a sentence that there is nothing', () => {
    const html = panel({ rows: [] });
    expect(html).toContain('Không có gì.');
    expect(html).not.toContain('<svg');
  });
});
