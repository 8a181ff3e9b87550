// What a producer reads of its result: the level, the points by part, the reasons, what to do next, and a message to send on.

import { Section } from '#design/section.tsx';
import { ShareText } from '#design/share-text.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { showMean } from '#kernel/points.ts';
import type { Ui } from '#web/ui.ts';
import type { DossierResult } from '../use-cases/view-result.ts';
import { dayWords } from './words.tsx';

/** One sentence: what came of it. */
export function verdictWords({ t }: Ui, { told, validUntil }: DossierResult): string {
  const { result: words, level } = t.results;
  if (told.leftOut !== null) return words.leftOut;
  if (told.decision?.stars != null && validUntil !== null) {
    return words.recognised(level(told.decision.stars), dayWords(validUntil));
  }
  if (told.follows === 'no-certificate' && told.outcome.kind === 'scored') {
    return words.noCertificate(level(told.outcome.allowed));
  }
  return words.verdicts[told.follows];
}

/** Short enough for a telephone: no points, no reasons. */
export function messageWords(ui: Ui, result: DossierResult, link: string): string {
  return ui.t.results.result.message(result.told.product, verdictWords(ui, result), link);
}

export function ResultFacts({ ui, result }: { readonly ui: Ui; readonly result: DossierResult }) {
  const { result: words } = ui.t.results;
  const { told } = result;
  const { outcome } = told;
  const reasons = [
    ...(told.leftOut === null ? [] : [told.leftOut]),
    ...(outcome.kind === 'scored' ? outcome.reasons : [outcome.reason]),
  ];
  return (
    <>
      <Section id="diem" title={words.points}>
        <SummaryList
          items={[
            ...(outcome.kind === 'scored'
              ? [
                  { label: words.total, value: words.ofMost(showMean(outcome.total), 100) },
                  { label: words.parts[0], value: words.ofMost(showMean(outcome.parts[0]), 40) },
                  { label: words.parts[1], value: words.ofMost(showMean(outcome.parts[1]), 25) },
                  { label: words.parts[2], value: words.ofMost(showMean(outcome.parts[2]), 35) },
                ]
              : []),
            {
              label: words.heldOn,
              value: dayWords(told.heldOn),
              note:
                told.paper === undefined
                  ? undefined
                  : words.onPaper(dayWords(told.paper.recordedOn), dayWords(told.paper.receivedOn)),
            },
            ...(told.decision === null
              ? []
              : [
                  {
                    label: words.decision,
                    value: words.decisionOf(told.decision.number, dayWords(told.decision.decidedOn)),
                  },
                ]),
            { label: words.toldOn, value: dayWords(result.issuedOn) },
          ]}
        />
      </Section>
      {reasons.length > 0 && (
        <Section id="ly-do" title={words.reasons}>
          <ul class="prose" lang="vi">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Section>
      )}
      {told.nextSteps.length > 0 && (
        <Section id="len-hang" title={words.next} lead={words.nextLead}>
          <ol class="prose" lang="vi">
            {told.nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

export function ResultMessage({
  ui,
  result,
  link,
}: {
  readonly ui: Ui;
  readonly result: DossierResult;
  readonly link: string;
}) {
  const { result: words } = ui.t.results;
  return (
    <Section id="nhan" title={words.send}>
      <ShareText t={ui.t.design} id="loi-nhan" label={words.sendLabel} text={messageWords(ui, result, link)} rows={5} />
    </Section>
  );
}
