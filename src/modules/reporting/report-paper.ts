// A report as a paper in one shape: which parts, in which order, to whom; figures from the frozen ones, so that all shapes agree.

import type { LocalDate } from '#kernel/calendar.ts';
import { indicatorGroups } from '#law/indicators.ts';
import type { ReportShape, SectionKind } from '#law/report-shapes.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { type Issue, type Issuer, inSentence, peoplesCommittee } from '#official-forms/decree-30-2020/letter-frame.ts';
import { officeReport, type ReportedPart } from '#official-forms/decree-30-2020/office-report.ts';
import type { Paper } from '#official-forms/paper.ts';
import { textsOf } from '#texts/index.ts';
import { reportedFigure } from './reported-figure.ts';
import type { FrozenFigure } from './rules/freeze.ts';
import { type Report, type ReportContent, type ReportIssue, reporterOf } from './rules/report.ts';
import type { PartNames } from './use-cases/view-figures.ts';

export interface PaperFacts {
  readonly report: Report;
  readonly content: ReportContent;
  readonly figures: readonly FrozenFigure[];
  readonly names: PartNames;
  readonly shape: ReportShape;
  readonly issue: Issue;
  /** All its papers: the one of an earlier edition is named as replaced. */
  readonly issues: readonly Pick<ReportIssue, 'shape' | 'edition' | 'number' | 'issuedOn'>[];
  readonly today: LocalDate;
}

/** Who issues: the people's committee of the unit, or the body below that of its province. */
async function issuerOf(report: Report): Promise<Issuer> {
  const labels = await loadUnitLabels();
  const province = labels.province(report.provinceCode);
  const named = report.officeLabel;
  switch (reporterOf(report)) {
    case 'province':
      return { ...peoplesCommittee(province), named };
    case 'commune':
      return { ...peoplesCommittee(labels.commune(report.communeCode)), named };
    case 'body': {
      const above = ['ỦY BAN NHÂN DÂN', province.toLocaleUpperCase('vi')];
      const { place } = peoplesCommittee(province);
      return { above, lines: [report.officeLabel.toLocaleUpperCase('vi')], symbol: '……', place, named };
    }
  }
}

/** Who signs: the chair for the committee, or the head of the body. */
export const signingOf = (report: Report): readonly string[] =>
  reporterOf(report) === 'body' ? ['THỦ TRƯỞNG CƠ QUAN'] : ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];

/** An addressee with the names of the units in it: `Ủy ban nhân dân tỉnh Lai Châu`, `Ban Thường vụ Đảng ủy xã Bình Lư`. */
export async function addresseesOf(shape: ReportShape, report: Report): Promise<readonly string[]> {
  const labels = await loadUnitLabels();
  const province = inSentence(labels.province(report.provinceCode));
  const commune = report.communeCode === null ? null : inSentence(labels.commune(report.communeCode));
  const party =
    commune === null
      ? `${province.replace(/^tỉnh /, 'Tỉnh ủy ').replace(/^thành phố /, 'Thành ủy ')}`
      : `Đảng ủy ${commune}`;
  return shape.addressees.map((one) => one.replace('{province}', province).replace('{party}', party));
}

const titles: Readonly<Record<Exclude<SectionKind, 'opening'>, string>> = {
  results: 'Kết quả thực hiện',
  clause: 'Kết quả thực hiện các nội dung',
  tasks: 'Nhiệm vụ được giao',
  figures: 'Số liệu',
  difficulties: 'Khó khăn, vướng mắc',
  next: 'Phương hướng, nhiệm vụ thời gian tới',
  proposals: 'Đề xuất, kiến nghị',
};

function partsOf(
  shape: ReportShape,
  content: ReportContent,
  figures: readonly FrozenFigure[],
): readonly ReportedPart[] {
  return shape.sections.flatMap((kind): readonly ReportedPart[] => {
    if (kind === 'opening') return [];
    if (kind === 'figures') return figures.length === 0 ? [] : [{ kind: 'figures', title: titles.figures }];
    const own = content.sections.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    if (kind === 'clause') return [{ kind: 'contents', title: titles.clause, contents: own }];
    // A part in which nothing was written is not printed; a content of the letter always is.
    return own.flatMap(({ heading, text }): readonly ReportedPart[] =>
      text.trim() === '' ? [] : [{ kind: 'text', title: heading, text }],
    );
  });
}

/** The paper of a report in a shape. */
export async function reportPaper(facts: PaperFacts): Promise<Paper> {
  const { report, content, shape, names, issue } = facts;
  const t = textsOf('vi').reporting.figures;
  const shown = facts.figures.filter((one) => shape.groups.includes(one.group));
  const issuer = await issuerOf(report);
  return officeReport({
    issuer,
    issue,
    pattern: `/BC-${issuer.symbol}`,
    title: content.title,
    addressees: await addresseesOf(shape, report),
    isNotice: shape.heading === 'notice',
    replaces: facts.issues.findLast((one) => one.shape === shape.code && one.edition < report.edition) ?? null,
    opening: content.sections.find((one) => one.kind === 'opening')?.text ?? '',
    parts: partsOf(shape, content, shown),
    groups: indicatorGroups
      .map((group) => ({
        title: t.groups[group],
        figures: shown
          .filter((one) => one.group === group)
          .map((one) => reportedFigure(one, names, shape.heading === 'notice' ? report.asOf : null)),
      }))
      .filter(({ figures }) => figures.length > 0),
    figures: shown.length === 0 ? 'inline' : shape.figures,
    asOf: report.asOf,
    recipients: shape.recipients,
    signing: signingOf(report),
    isDraft: report.state !== 'approved' && report.state !== 'issued',
    madeOn: issue.date ?? report.approvedOn ?? facts.today,
  });
}
