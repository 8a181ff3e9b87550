// The recognitions of a product in order, each with its citation, its state today and what is doubtful about it.

import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { hasDecision, mayHappen } from '#modules/certificates/index.ts';
import type { Ui } from '#web/ui.ts';
import type { ProductView, ShownRecognition } from '../use-cases/view-product.ts';
import { recordPath } from './paths.ts';
import { StateTag, starsLapsed } from './state-tag.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: ProductView;
}

function citation(one: ShownRecognition, ui: Ui): string {
  const { record } = ui.t.products;
  if (one.stars < 3) return ui.t.products.states['ranked-only'];
  if (!hasDecision(one) || one.issuedOn === null || one.decisionNumber === null) {
    return one.reportedYear === null ? record.noDecision : `${record.noDecision}; ${record.reported(one.reportedYear)}`;
  }
  const issuer = one.issuer === null ? record.issuerUnknown : record.by(one.issuer);
  return `${record.decision(one.decisionNumber, formatVietnamese(one.issuedOn))}, ${issuer}`;
}

/** Lines under the citation: term, extension, what ended it, under which instrument. */
function linesOf(one: ShownRecognition, ui: Ui): readonly string[] {
  const { record } = ui.t.products;
  const days = one.today.daysLeft;
  const lines: string[] = [];
  if (one.expiresOn !== null) {
    // What was withdrawn or replaced is in force no more: its term is named as the one that was granted.
    const ended = ['withdrawn', 'superseded'].includes(one.today.status);
    const until = (ended ? record.untilGranted : record.until)(formatVietnamese(one.expiresOn));
    const counts = ['in-force', 'expiring'].includes(one.today.status);
    lines.push(days === null || !counts ? until : `${until} (${record.daysLeft(days)})`);
  }
  if (one.extendedUntil !== null) {
    lines.push(record.extendedUntil(formatVietnamese(one.extendedUntil), one.extensionBasis ?? '–'));
  }
  if (one.supersededOn !== null) lines.push(record.supersededOn(formatVietnamese(one.supersededOn)));
  if (one.withdrawnOn !== null) {
    lines.push(record.withdrawn(formatVietnamese(one.withdrawnOn), one.withdrawalDecision ?? ''));
  }
  if (one.instrument !== null) lines.push(record.under(one.instrument));
  if (one.productCode !== null) lines.push(record.codeOnPaper(one.productCode));
  if (one.note !== null) lines.push(one.note);
  return lines;
}

function One({ one, view, ui }: Frame & { readonly one: ShownRecognition }) {
  const { acts, doubts, doubtTitle } = ui.t.products;
  const path = (page: string) => ui.href(recordPath(view.product.code, `cong-nhan/${one.id}/${page}`));
  const { status } = one.today;
  return (
    <li class="recognition">
      <div class="recognition__head">
        <Stars t={ui.t.design} level={one.stars} lapsed={starsLapsed(one.today)} short />
        <StateTag ui={ui} state={one.today} />
      </div>
      <p class="recognition__citation">{citation(one, ui)}</p>
      {linesOf(one, ui).map((line) => (
        <p key={line} class="recognition__line">
          {line}
        </p>
      ))}
      {one.doubts.length > 0 && (
        <Notice t={ui.t.design} tone="warning" title={doubtTitle}>
          <ul>
            {one.doubts.map((doubt) => (
              <li key={doubt}>{doubts[doubt]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p class="recognition__acts">
        {view.may.complete && mayHappen(status, 'complete') && <a href={path('bo-sung')}>{acts.complete}</a>}
        {view.may.extend && mayHappen(status, 'extend') && <a href={path('keo-dai')}>{acts.extend}</a>}
        {view.may.withdraw && mayHappen(status, 'withdraw') && <a href={path('thu-hoi')}>{acts.withdraw}</a>}
        {view.may.suspend && mayHappen(status, 'suspend') && <a href={path('dinh-chi')}>{acts.suspend}</a>}
        {view.may.suspend && mayHappen(status, 'lift-suspension') && (
          <a href={path('cham-dut-dinh-chi')}>{acts.liftSuspension}</a>
        )}
        {view.may.confirmStopped && mayHappen(status, 'withdraw') && (
          <a href={path('ngung-san-xuat')}>{acts.confirmStopped}</a>
        )}
        {view.may.correct && <a href={path('sua')}>{acts.correct}</a>}
      </p>
    </li>
  );
}

/** The section of recognitions. */
export function Recognitions({ view, ui }: Frame) {
  const { record, acts } = ui.t.products;
  return (
    <Section
      id="recognitions"
      title={record.recognitions}
      {...(view.recognitions.length > 1 ? { lead: record.recognitionsLead } : {})}
      action={view.may.record && <a href={ui.href(recordPath(view.product.code, 'cong-nhan'))}>{acts.record}</a>}
    >
      {view.recognitions.length === 0 ? (
        <p class="muted">{record.noRecognition}</p>
      ) : (
        <ol class="recognitions">
          {view.recognitions.map((one) => (
            <One key={one.id} one={one} view={view} ui={ui} />
          ))}
        </ol>
      )}
      {view.recognitions.length > 0 && ui.may('certificates/check-label') && (
        <p>
          <a href={ui.href(recordPath(view.product.code, 'nhan'))}>{ui.t.labelRights.link}</a>
        </p>
      )}
    </Section>
  );
}
