// The board under seal: a product a row, its members beside it with how their sheet stands. It knows who has submitted, and no mark.

import { DataTable } from '#design/data-table.tsx';
import { ProgressBar } from '#design/progress-bar.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { type DossierToScore, notToScore, type SeatToScore } from '../rules/session-to-score.ts';
import type { SessionBoard } from '../use-cases/view-results.ts';
import { paperResultPath, paperSheetPath } from './paths.ts';

/** How one sheet stands. */
function SeatTag({
  ui,
  board,
  seat,
  dossier,
}: {
  readonly ui: Ui;
  readonly board: SessionBoard;
  readonly seat: SeatToScore;
  readonly dossier: DossierToScore;
}) {
  const t = ui.t.scoring;
  const head = board.submitted.find((one) => one.memberId === seat.memberId && one.dossierId === dossier.dossierId);
  const mine = [seat.paperTypist, seat.paperChecker].includes(ui.actor.accountId) && ui.actor.accountId !== null;
  const link = seat.onPaper && mine && (
    <a class="below" href={ui.href(paperSheetPath(board.session.id, dossier.dossierId, seat.memberId))}>
      {t.paper.link(seat.name)}
    </a>
  );
  const paper = seat.onPaper ? ` (${t.board.paper})` : '';
  if (head === undefined) {
    const asked = notToScore(board.session, seat, dossier.dossierId, true);
    const is = asked === null || asked.code === 'scoring/declare-first';
    return (
      <>
        <Tag
          words={`${seat.name}: ${is ? t.board.out : t.board.notAsked}${paper}`}
          tone={is ? 'gold' : 'neutral'}
          shape={is ? 'ring' : 'none'}
        />
        {is && link}
      </>
    );
  }
  const waits = head.origin === 'paper' && head.checkedAt === null;
  return (
    <>
      <Tag
        words={`${seat.name}: ${waits ? t.board.waiting : t.board.in}${paper}`}
        tone={waits ? 'gold' : 'green'}
        shape={waits ? 'half' : 'check'}
      />
      {waits && link}
    </>
  );
}

/** @example <SealedBoard ui={ui} board={board} /> */
export function SealedBoard({ ui, board }: { readonly ui: Ui; readonly board: SessionBoard }) {
  const t = ui.t.scoring.board;
  const { session } = board;
  if (session.kind === 'paper') {
    return (
      <ul class="prose">
        {session.dossiers.map((dossier) => (
          <li key={dossier.dossierId}>
            <a href={ui.href(paperResultPath(session.id, dossier.dossierId))}>
              {ui.t.scoring.paperResult.heading(dossier.product)}
            </a>
          </li>
        ))}
      </ul>
    );
  }
  const seats = session.members.filter((seat) => seat.votes);
  const stateOf = (dossier: DossierToScore) => board.progress.find((one) => one.dossierId === dossier.dossierId);
  return (
    <DataTable
      t={ui.t.design}
      caption={t.caption}
      captionHidden
      rows={session.dossiers}
      rowKey={(dossier) => dossier.dossierId}
      columns={[
        {
          key: 'product',
          label: t.columns.product,
          lead: true,
          cell: (dossier) => (
            <>
              {dossier.product}
              <span class="quiet below">{dossier.producer}</span>
            </>
          ),
        },
        {
          key: 'progress',
          label: t.columns.progress,
          cell: (dossier) => {
            const { submitted = 0, expected = 0 } = stateOf(dossier) ?? {};
            const words = ui.t.scoring.progress(submitted, expected);
            return <ProgressBar t={ui.t.design} label={words} done={submitted} total={Math.max(expected, 1)} />;
          },
        },
        {
          key: 'members',
          label: t.columns.members,
          cell: (dossier) => (
            <span class="tag-row">
              {seats.map((seat) => (
                <span key={seat.memberId}>
                  <SeatTag ui={ui} board={board} seat={seat} dossier={dossier} />
                </span>
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}
