// The report of inspections of a period (báo cáo kết quả kiểm tra): the numbers of the board as an official paper, left open where a person has to
// judge: causes and what is proposed.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { smallFirst } from '#kernel/vietnamese-text.ts';
import { unitName } from '#official-forms/decree-30-2020/letter-frame.ts';
import { officeReport, type ReportedFigure, type ReportedGroup } from '#official-forms/decree-30-2020/office-report.ts';
import type { Paper } from '#official-forms/paper.ts';
import { textsOf } from '#texts/index.ts';
import { shareVisited } from '../rules/board.ts';
import { severities } from '../rules/finding.ts';
import { officeInWords } from '../rules/office-name.ts';
import { isNamed } from '../use-cases/office-of-findings.ts';
import type { BoardView } from '../use-cases/view-board.ts';

const BLANK = /^[….\s]*$/u;
const figure = (name: string, value: number, unit: string, parts = ''): ReportedFigure => ({
  name,
  value: String(value),
  unit,
  parts,
});

/** A line for each commune where somebody went or something was found, and one for all others: a list of noughts tells nobody anything. */
function unitFigures(units: BoardView['units']): readonly ReportedFigure[] {
  const isTold = ({ counts, findings }: BoardView['units'][number]): boolean => counts.visited > 0 || findings > 0;
  const others = units.filter((one) => !isTold(one));
  const valid = others.reduce((sum, one) => sum + one.counts.valid, 0);
  const planned = others.reduce((sum, one) => sum + one.counts.planned, 0);
  return [
    ...units
      .filter(isTold)
      .map(({ name, counts, findings }) =>
        figure(name, counts.visited, 'sản phẩm', `còn hiệu lực: ${counts.valid}; phát hiện: ${findings}`),
      ),
    ...(others.length === 0
      ? []
      : [
          figure(
            'Xã, phường chưa có lượt nào, chưa có phát hiện',
            others.length,
            'xã, phường',
            `còn hiệu lực: ${valid}; có kế hoạch: ${planned} sản phẩm`,
          ),
        ]),
  ];
}

/** The figures of a period in the groups of the report; the page of the report opens each to its records. */
export function reportGroups(board: BoardView): readonly ReportedGroup[] {
  const { findings: t } = textsOf('vi');
  const { coverage, visits, units, kinds, states, offenders, overdue } = board;
  return [
    {
      title: 'Kiểm tra, giám sát',
      figures: [
        figure(
          'Lượt kiểm tra, hướng dẫn, giám sát đã thực hiện',
          visits.held,
          'lượt',
          `kiểm tra: ${visits.inspections}; đột xuất: ${visits.unscheduled}`,
        ),
        figure('Lượt đã lên lịch, chưa thực hiện', visits.planned, 'lượt'),
        figure('Sản phẩm có công nhận còn hiệu lực', coverage.valid, 'sản phẩm'),
        figure(
          'Sản phẩm đã được kiểm tra, giám sát',
          coverage.visited,
          'sản phẩm',
          `còn hiệu lực vào ngày kiểm tra: ${coverage.visitedInForce}; không còn: ${coverage.visited - coverage.visitedInForce}`,
        ),
        figure('Sản phẩm có kế hoạch, chưa kiểm tra', coverage.planned, 'sản phẩm'),
        figure('Sản phẩm còn hiệu lực chưa kiểm tra, chưa có kế hoạch', coverage.neither, 'sản phẩm'),
        figure('Kết luận kiểm tra đã ban hành', board.conclusions, 'kết luận'),
      ],
    },
    {
      title: 'Phát hiện',
      figures: [
        figure('Tổng số phát hiện', board.findings, 'phát hiện'),
        ...kinds.map((one) =>
          figure(
            t.kinds[one.kind],
            one.total,
            'phát hiện',
            severities
              .filter((level) => one.by[level] > 0)
              .map((level) => `${smallFirst(t.severities[level])}: ${one.by[level]}`)
              .join('; '),
          ),
        ),
      ],
    },
    {
      title: 'Khắc phục và xử lý',
      figures: [
        figure('Mới ghi, chưa yêu cầu khắc phục', states.open, 'phát hiện'),
        figure('Đã khắc phục', states.verified, 'phát hiện'),
        figure('Đang khắc phục', states.correcting, 'phát hiện', `quá hạn: ${overdue.length}`),
        figure('Chờ kiểm tra lại', states.answered, 'phát hiện'),
        figure('Không khắc phục, chưa đề nghị thu hồi', states['not-corrected'], 'phát hiện'),
        figure('Đã đề nghị thu hồi giấy chứng nhận', states['withdrawal-proposed'], 'phát hiện'),
        figure('Vụ việc thu hồi đã mở', board.cases, 'vụ việc'),
        figure('Chủ thể có phát hiện từ hai lần trở lên', offenders.length, 'chủ thể'),
      ],
    },
    {
      title: 'Sản phẩm đã được kiểm tra, giám sát theo xã, phường',
      figures: unitFigures(units),
    },
  ];
}

/** `từ ngày 01/01/2026 đến ngày 23/11/2026` */
export const periodWords = ({ from, to }: Pick<BoardView, 'from' | 'to'>): string =>
  `từ ngày ${formatVietnamese(from)} đến ngày ${formatVietnamese(to)}`;

function told(board: BoardView): string {
  const { coverage, visits, findings, overdue } = board;
  const share = shareVisited(coverage) ?? 0;
  return [
    `Trong kỳ đã thực hiện ${visits.held} lượt kiểm tra, hướng dẫn, giám sát (${visits.inspections} lượt kiểm tra, trong đó ${visits.unscheduled} lượt đột xuất); ${coverage.visited} sản phẩm đã được kiểm tra, giám sát, trong đó ${coverage.visitedInForce}/${coverage.heldInPeriod} sản phẩm có công nhận còn hiệu lực đến nay hoặc vào ngày được kiểm tra, đạt ${share}%.`,
    findings === 0
      ? 'Không có phát hiện.'
      : `Ghi nhận ${findings} phát hiện; ${board.states.verified} phát hiện đã khắc phục, ${overdue.length} phát hiện quá hạn khắc phục, ${board.states['not-corrected']} phát hiện không khắc phục và chưa đề nghị thu hồi, ${board.states['withdrawal-proposed']} phát hiện đã đề nghị thu hồi giấy chứng nhận.`,
  ].join('\n');
}

/**
 * The report as a paper.
 * @law Decree 30/2020/NĐ-CP, Annex I; 26/2026/QĐ-TTg, Điều 9; the words are ours
 */
export function inspectionReport(board: BoardView, today: LocalDate): Paper {
  const { office, province } = board;
  const who = isNamed(office) ? officeInWords(office.lines) : 'cơ quan tham mưu quản lý OCOP cấp tỉnh';
  const symbol = BLANK.test(office.symbol) ? '……' : office.symbol;
  const offenders = board.offenders.map(
    (one) => `- ${one.name}: ${one.times} lần có phát hiện, ${one.findings} phát hiện, quá hạn ${one.overdue}.`,
  );
  return officeReport({
    replaces: null,
    issuer: {
      above: ['ỦY BAN NHÂN DÂN', province.toLocaleUpperCase('vi')],
      lines: office.lines,
      symbol,
      place: unitName(province),
      named: who,
    },
    issue: { number: null, date: null },
    pattern: `/BC-${symbol}`,
    title: `Kết quả kiểm tra, giám sát sản phẩm OCOP ${periodWords(board)}`,
    addressees: [`Ủy ban nhân dân ${smallFirst(province)}`],
    isNotice: false,
    opening: `Thực hiện Điều 9 Quyết định số 26/2026/QĐ-TTg, ${who} báo cáo kết quả kiểm tra, giám sát sản phẩm OCOP ${periodWords(board)} trên địa bàn ${smallFirst(board.unit)} như sau:`,
    parts: [
      { kind: 'text', title: 'Tình hình chung', text: told(board) },
      { kind: 'figures', title: 'Số liệu' },
      {
        kind: 'text',
        title: 'Chủ thể có phát hiện nhiều lần',
        text: offenders.length === 0 ? 'Không có chủ thể nào có phát hiện từ hai lần trở lên.' : offenders.join('\n'),
      },
      { kind: 'text', title: 'Nguyên nhân, kiến nghị', text: '………………………………………………………………………………' },
    ],
    groups: reportGroups(board),
    figures: 'annex',
    asOf: board.to,
    recipients: ['Như trên', `Lưu: VT, ${symbol}`],
    signing: office.signing,
    isDraft: true,
    madeOn: today,
  });
}
