// Every request for a supplement with its answer, the last first: what was asked, until when, how long it took, what came.

import { Section } from '#design/section.tsx';
import type { Ui } from '#web/ui.ts';
import type { IntakeView, SupplementRound } from '../use-cases/view-intake.ts';
import { answeredPiecePath } from './paths.ts';
import { PieceEnd } from './piece-end.tsx';
import { dayWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly round: SupplementRound;
}

/** How the clock stands, or stood. */
function Clock({ ui, round }: Frame) {
  const { record } = ui.t.intake;
  const asked = record.asked(dayWords(round.askedOn), dayWords(round.dueOn));
  const waited = round.closedOn === null ? record.openNow(round.daysOpen) : record.closedAfter(round.daysOpen);
  const lateness =
    round.late === 0 ? '' : round.closedOn === null ? record.overdue(round.late) : record.late(round.late);
  return <p>{[asked, waited, lateness].filter((one) => one !== '').join(' ')}</p>;
}

function Answered({ ui, round, itemKey }: Frame & { readonly itemKey: string }) {
  const { record } = ui.t.intake;
  const said = round.answer?.items.find((one) => one.key === itemKey);
  if (said === undefined) return null;
  return (
    <div class="answered">
      <p>
        <strong>{record.answerOf}:</strong> {said.text ?? record.noWords}
      </p>
      {said.pieces.length > 0 && (
        <>
          <p class="quiet">{record.pieces}:</p>
          <ul>
            {said.pieces.map((piece) => (
              <li key={piece.id}>
                <a href={ui.href(answeredPiecePath(round.dossierId, round.ordinal, piece.id))}>{piece.title}</a>
                <PieceEnd ui={ui} piece={piece} answeredOn={round.answer?.answeredOn ?? null} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Round(frame: Frame) {
  const { ui, round } = frame;
  const { record } = ui.t.intake;
  const { answer } = round;
  return (
    <div class="section">
      <h3>{record.requestTitle(round.ordinal)}</h3>
      <Clock {...frame} />
      {round.said.note !== null && <p>{round.said.note}</p>}
      <ol>
        {round.said.items.map((item) => (
          <li key={item.key}>
            <p>
              <strong lang="vi">{item.title}</strong>: {item.note}
            </p>
            <Answered {...frame} itemKey={item.key} />
          </li>
        ))}
      </ol>
      {answer !== null && (
        <p>
          {record.answered(dayWords(answer.answeredOn))}. {round.late === 0 ? record.inTime : record.late(round.late)}
        </p>
      )}
      {answer?.proxyNote != null && <p>{record.proxy(answer.proxyNote)}</p>}
      {round.endReason !== null && round.closedOn !== null && (
        <p>{record.ended(dayWords(round.closedOn), round.endReason)}</p>
      )}
      {!round.isWhole && <p>{record.broken}</p>}
      <p class="quiet hash">{record.hash(answer?.contentHash ?? round.contentHash)}</p>
    </div>
  );
}

/** @example <SupplementRounds ui={ui} view={view} /> */
export function SupplementRounds({ ui, view }: { readonly ui: Ui; readonly view: IntakeView }) {
  const { record } = ui.t.intake;
  return (
    <Section id="bo-sung" title={record.requests}>
      {view.requests.length === 0 && <p>{record.noRequests}</p>}
      {view.requests.map((round) => (
        <Round key={round.id} ui={ui} round={round} />
      ))}
    </Section>
  );
}
