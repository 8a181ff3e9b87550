// From a product with bad signs to what an office does about them: a letter that asks the producer to explain, an unscheduled inspection. Both
// open a form with product, producer and reasons in it; nothing is sent or decided before a person read it.

import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { makeInspectionPath } from './paths.ts';

/** One sign. That nobody has been there for long is no matter for the producer to explain. */
export interface DoubtReason {
  readonly words: string;
  readonly toExplain: boolean;
}

/** What the signs are about, each in a sentence. */
export interface Doubt {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly reasons: readonly DoubtReason[];
}

/** So many reasons fit an address; the heaviest come first. */
const MOST_REASONS = 8;
const LONGEST = 200;

const short = ({ words }: DoubtReason): string => {
  const clause = words.trim().replace(/[.;,\s]+$/u, '');
  return clause.length <= LONGEST ? clause : `${clause.slice(0, LONGEST - 1).trimEnd()}…`;
};

/** The acts that fit doubts about a product, for who may do them; none without a reason. */
export function doubtLinks(ui: Ui, { code, name, producerName, reasons }: Doubt) {
  const words = ui.t.inspectionCases.doubt;
  const said = reasons.slice(0, MOST_REASONS).map(short);
  const toExplain = reasons.filter((one) => one.toExplain);
  const asked = toExplain.slice(0, MOST_REASONS).map(short);
  if (said.length === 0) return [];
  const letter = withQuery(ui.href('/soan-thao/moi'), {
    loai: 'cong-van',
    'trich-yeu': words.subject(name),
    'kinh-gui': producerName ?? '',
    'noi-dung': [
      words.opening(name, code),
      ...asked.map((one, index) => `${index + 1}. ${one}.`),
      words.closing(producerName ?? words.theProducer),
    ].join('\n'),
  });
  const inspection = withQuery(ui.href(makeInspectionPath), { 'san-pham': code, 'ly-do': `${said.join('; ')}.` });
  return [
    ...(asked.length > 0 && ui.may('drafting/start-draft') ? [{ label: words.letter, href: letter }] : []),
    ...(ui.may('inspections/make-inspection') ? [{ label: words.inspection, href: inspection }] : []),
  ];
}
