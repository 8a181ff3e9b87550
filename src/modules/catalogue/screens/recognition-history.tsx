// The recognitions of a product for the public, newest first: stars, decision, issuer, term, and what became of it.

import { type HistoryEntry, HistoryList } from '#design/history-list.tsx';
import type { Ui } from '#web/ui.ts';
import type { PublicProduct, PublicRecognition } from '../public-product.ts';
import { day } from './state-words.ts';

function detailsOf(one: PublicRecognition, ui: Ui): readonly string[] {
  const t = ui.t.catalogue.product;
  const sources: Readonly<Record<string, string>> = t.sources;
  return [
    one.decisionNumber === null ? t.noDecision : t.decision(one.decisionNumber),
    ...(one.expiresOn === null || one.status === 'unclear-term' ? [] : [t.term(day(one.expiresOn))]),
    ...(one.extendedUntil === null ? [] : [t.extendedTo(day(one.extendedUntil))]),
    ...(one.suspensionOrder === null ? [] : [t.suspendedBy(one.suspensionOrder)]),
    ...(one.withdrawnOn === null ? [] : [t.withdrawnOn(day(one.withdrawnOn), one.withdrawalDecision ?? '')]),
    ...(one.withdrawalGround === null ? [] : [t.withdrawnFor(ui.t.certificateLife.grounds[one.withdrawalGround])]),
    ...(one.withdrawalRecordedOn === null || one.withdrawalRecordedOn === one.withdrawnOn
      ? []
      : [t.withdrawalRecorded(day(one.withdrawalRecordedOn))]),
    ...(one.supersededOn === null ? [] : [t.supersededOn(day(one.supersededOn))]),
    ...(one.source === 'imported' || one.recordedOn === one.issuedOn || one.issuedOn === null
      ? []
      : [t.recordedOn(day(one.recordedOn))]),
    ...(one.paperCouncilOn === null || one.paperCouncilRecordedOn === null
      ? []
      : [t.paperCouncil(day(one.paperCouncilOn), day(one.paperCouncilRecordedOn))]),
    ...one.corrections.map((correction) => ui.t.corrections.told(correction)),
    ...(sources[one.source] === undefined ? [] : [`${t.source}: ${sources[one.source]}`]),
  ];
}

function entryOf(one: PublicRecognition, ui: Ui): HistoryEntry {
  const t = ui.t.catalogue.product;
  const decided = one.issuedOn !== null;
  const when = decided ? day(one.issuedOn) : one.reportedYear === null ? t.noDate : t.reportedYear(one.reportedYear);
  const issuer =
    one.issuer === null ? undefined : one.issuerKind === 'district' ? t.issuerGone(one.issuer) : one.issuer;
  return {
    key: one.id,
    when,
    datetime: one.issuedOn ?? (one.reportedYear === null ? '' : String(one.reportedYear)),
    what: decided ? t.recognised(one.stars) : t.reported(one.stars),
    ...(issuer === undefined ? {} : { who: issuer }),
    detail: detailsOf(one, ui).map((line) => <p key={line}>{line}</p>),
  };
}

/** The history beside the product. */
export function RecognitionHistory({ product, ui }: { readonly product: PublicProduct; readonly ui: Ui }) {
  const t = ui.t.catalogue.product;
  return (
    <HistoryList
      title={t.history}
      empty={t.historyEmpty}
      entries={product.recognitions.map((one) => entryOf(one, ui))}
    />
  );
}
