// What the papers that were read say of support for producers. They name duties of offices and no sum; a province's own policy is entered
// by its office and is not here.

import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { type Confidence, confidences, LawValue } from './law-reader.ts';

export interface LawSupportPolicy {
  readonly code: string;
  readonly title: string;
  readonly what: string;
  /** Whose duty it is. */
  readonly body: string;
  readonly instrument: string;
  readonly article: string;
  readonly decidedOn: LocalDate;
  readonly from: LocalDate;
  /** The first day on which it no longer holds. */
  readonly until: LocalDate | null;
  readonly confidence: Confidence;
}

const day = (value: LawValue): LocalDate => parseIsoDate(value.text()) ?? value.fault('expected a day');

/** Reads the policies; throws `LawDataFault` naming file, path and fault. */
export function readSupportPolicies(file: string, value: unknown): readonly LawSupportPolicy[] {
  const root = new LawValue(file, value).object(['schemaVersion', 'note', 'policies']);
  root.schemaVersion.whole(1, 1);
  const policies = root.policies.list((item): LawSupportPolicy => {
    const o = item.object([
      'code',
      'title',
      'what',
      'body',
      'instrument',
      'article',
      'decidedOn',
      'from',
      'until',
      'confidence',
    ]);
    const [from, until] = [day(o.from), o.until.orNull(day)];
    if (until !== null && until <= from) o.until.fault('ends before it begins');
    return {
      code: /^[a-z0-9-]+$/.test(o.code.text()) ? o.code.text() : o.code.fault('expected small letters and hyphens'),
      title: o.title.text(),
      what: o.what.text(),
      body: o.body.text(),
      instrument: o.instrument.text(),
      article: o.article.text(),
      decidedOn: day(o.decidedOn),
      from,
      until,
      confidence: o.confidence.oneOf(confidences),
    };
  });
  if (new Set(policies.map((one) => one.code)).size !== policies.length) root.policies.fault('a code stands twice');
  return policies;
}

let loading: Promise<readonly LawSupportPolicy[]> | undefined;

/** All policies, read once and kept. */
export function loadSupportPolicies(): Promise<readonly LawSupportPolicy[]> {
  loading ??= import('../../law/support-policies/national.json', { with: { type: 'json' } }).then((document) =>
    readSupportPolicies('law/support-policies/national.json', document.default),
  );
  return loading;
}
