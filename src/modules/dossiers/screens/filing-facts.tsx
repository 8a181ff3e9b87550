// What the receipt fixed, the same for producer and commune: slip, day received, last day, round, and every return.

import { namedDay } from '#design/fields/last-day-field.tsx';
import { Section } from '#design/section.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import type { Ui } from '#web/ui.ts';
import type { Receipt } from '../rules/receipt.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { dossierPath } from './paths.ts';
import { ReturnItems } from './return-items.tsx';
import { dayWords, whenWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: DossierView;
}

/** What sending today would fix: both days, the round, and the last day that is safe for it. */
export function receiptItems(ui: Ui, receipt: Receipt, isAfterReturn: boolean): readonly SummaryItem[] {
  const { filing } = ui.t.dossiers;
  const { round, lastSafeDay, pending, provisional, estimated } = receipt;
  const doubts = [
    ...(estimated ? [filing.estimated] : provisional ? [filing.provisional] : []),
    ...pending.map((one) => filing.pending(dayWords(one.date))),
  ];
  const due = [isAfterReturn ? filing.dueAfterReturn : filing.dueNote, ...doubts].join(' ');
  return [
    {
      label: filing.receivedOn,
      value: dayWords(receipt.receivedOn),
      ...(receipt.receivedOn === ui.today ? {} : { note: filing.receivedLater(dayWords(ui.today)) }),
    },
    { label: filing.dueOn, value: dayWords(receipt.dueOn), note: due },
    {
      label: filing.round,
      value: round === null ? filing.noRound : filing.roundOf(round.round, Number(round.proposedBefore.slice(0, 4))),
      ...(lastSafeDay === null ? {} : { note: filing.lastSafe(dayWords(lastSafeDay)) }),
    },
  ];
}

function Returns({ ui, view }: Frame) {
  const { filing } = ui.t.dossiers;
  return (
    <>
      {view.returns.map((one) => (
        <div key={one.id} class="section">
          <h3>{filing.returnedOn(dayWords(one.returnedOn))}</h3>
          <p>{one.completedOn === null ? filing.stopped : filing.completedOn(dayWords(one.completedOn))}</p>
          {one.completedOn === null && one.dueOn !== null && (
            <p>
              <strong>
                {one.dueOn < ui.today
                  ? filing.completeLate(namedDay(ui.t.design, one.dueOn))
                  : filing.completeBy(namedDay(ui.t.design, one.dueOn))}
              </strong>
            </p>
          )}
          <p>{filing.lacks}</p>
          <ReturnItems ui={ui} view={view} items={one.items} isOpen={one.completedOn === null} />
          {one.note !== null && <p>{one.note}</p>}
          {one.answer !== null && (
            <p>
              <strong>{filing.answered}:</strong> {one.answer}
            </p>
          )}
        </div>
      ))}
    </>
  );
}

/** The receipt of a dossier that was sent. */
export function FilingFacts({ ui, view }: Frame) {
  const { filing } = ui.t.dossiers;
  const { dossier, receivedByName } = view;
  if (dossier.slipNumber === null) return null;
  const round =
    dossier.round === null || dossier.roundYear === null
      ? filing.noRound
      : filing.roundOf(dossier.round, dossier.roundYear);
  return (
    <Section id="tiep-nhan" title={filing.title}>
      <SummaryList
        items={[
          { label: filing.slip, value: dossier.slipNumber },
          { label: filing.receivedOn, value: dayWords(dossier.receivedOn) },
          {
            label: filing.dueOn,
            value: dossier.dueOn === null ? filing.stopped : dayWords(dossier.dueOn),
            note: [
              view.returns.length > 0 ? filing.dueAfterReturn : filing.dueNote,
              ...(dossier.dueEstimated ? [filing.estimated] : []),
            ].join(' '),
          },
          { label: filing.round, value: round },
          { label: filing.receivedBy, value: receivedByName ?? filing.waitsForOfficer },
          {
            label: filing.copies,
            value: (
              <ul>
                {view.submissions.map((one) => (
                  <li key={one.ordinal}>
                    <a href={ui.href(dossierPath(dossier.id, `ban-nop/${one.ordinal}`))}>
                      {filing.copy(one.ordinal, whenWords(one.sentAt))}
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <Returns ui={ui} view={view} />
    </Section>
  );
}
