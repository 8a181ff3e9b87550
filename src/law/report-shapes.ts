// The shapes in which one report goes to several recipients: which parts, in which order, to whom, with which figures. Ours, not an act's.

import { type IndicatorGroup, indicatorGroups } from './indicators.ts';
import { LawValue } from './law-reader.ts';

/** Who reports: the province, a commune, or a body of the province. */
export const reporters = ['province', 'commune', 'body'] as const;
export type Reporter = (typeof reporters)[number];

/** Parts of a report; `results`: its figures in sentences; `clause`: one for each clause of the letter it answers. */
export const sectionKinds = [
  'opening',
  'results',
  'clause',
  'tasks',
  'figures',
  'difficulties',
  'next',
  'proposals',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

export interface ReportShape {
  readonly code: string;
  readonly name: string;
  readonly from: readonly Reporter[];
  /** `report`: a paper of the decree, with addressee, number and signature · `notice`: to be published, with neither. */
  readonly heading: 'report' | 'notice';
  /** With `{province}` and `{party}` in it. */
  readonly addressees: readonly string[];
  readonly sections: readonly SectionKind[];
  readonly groups: readonly IndicatorGroup[];
  /** The figures in a table at the end, or as lines where they stand. */
  readonly figures: 'annex' | 'inline';
  /** The office in this system that it is sent to. */
  readonly sendTo: 'province-office' | null;
  readonly recipients: readonly string[];
}

/** Reads the shapes; throws `LawDataFault` naming file, path and fault. */
export function readShapes(file: string, value: unknown): readonly ReportShape[] {
  const root = new LawValue(file, value).object(['schemaVersion', 'status', 'note', 'shapes']);
  root.schemaVersion.whole(1, 1);
  root.status.oneOf(['ours']);
  const shapes = root.shapes.list((item): ReportShape => {
    const o = item.object([
      'code',
      'name',
      'from',
      'heading',
      'addressees',
      'sections',
      'groups',
      'figures',
      'sendTo',
      'recipients',
    ]);
    return {
      code: /^[a-z]+$/.test(o.code.text()) ? o.code.text() : o.code.fault('expected one word'),
      name: o.name.text(),
      from: o.from.list((one) => one.oneOf(reporters)),
      heading: o.heading.oneOf(['report', 'notice']),
      addressees: o.addressees.list((one) => one.text()),
      sections: o.sections.list((one) => one.oneOf(sectionKinds)),
      groups: o.groups.list((one) => one.oneOf(indicatorGroups)),
      figures: o.figures.oneOf(['annex', 'inline']),
      sendTo: o.sendTo.orNull((one) => one.oneOf(['province-office'])),
      recipients: o.recipients.list((one) => one.text()),
    };
  });
  for (const reporter of reporters) {
    const [first] = shapes.filter((one) => one.from.includes(reporter));
    if (first?.heading !== 'report') root.shapes.fault(`the first shape from ${reporter} is no report`);
  }
  if (new Set(shapes.map((one) => one.code)).size !== shapes.length) root.shapes.fault('a code stands twice');
  return shapes;
}

let loading: Promise<readonly ReportShape[]> | undefined;

/** All shapes, read once and kept; the first that a reporter has is that of its superior. */
export function loadShapes(): Promise<readonly ReportShape[]> {
  loading ??= import('../../law/report-shapes.json', { with: { type: 'json' } }).then((document) =>
    readShapes('law/report-shapes.json', document.default),
  );
  return loading;
}
