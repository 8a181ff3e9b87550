// The board once the sheets are open: mean, range, level and what to look at, a product a row; of a closed session whether its results
// can be computed again.

import { DataTable } from '#design/data-table.tsx';
import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { printMean } from '../rules/paper-means.ts';
import type { RecomputedResult } from '../use-cases/recompute-session.ts';
import type { DossierBoard, SessionBoard } from '../use-cases/view-results.ts';
import { resultPath } from './paths.ts';
import { levelWords } from './words.ts';

/** The mean of a board as shown; a result from paper has the printed one. */
export const meanOf = ({ computed }: Pick<DossierBoard, 'computed'>): string =>
  computed.kind === 'paper' ? printMean(computed.total) : computed.answer.total.shown;

/** The level a board allows; `null`: none. */
export const allowedOf = ({ computed }: Pick<DossierBoard, 'computed'>): number | null =>
  computed.kind === 'paper' ? computed.allowed : computed.answer.allowed;

function Flags({
  ui,
  board,
  gapPoints,
}: {
  readonly ui: Ui;
  readonly board: DossierBoard;
  readonly gapPoints: number;
}) {
  const t = ui.t.scoring.board;
  const { computed, spread } = board;
  const isLower =
    computed.kind === 'computed' && computed.answer.allowed !== null && computed.answer.allowed < computed.answer.band;
  const flags = [
    ...(spread.gapExceeded ? [<Tag words={t.gap(spread.gap, gapPoints)} tone="red" shape="arrow" />] : []),
    ...(board.quorum !== null && computed.kind === 'computed'
      ? [<Tag words={t.noQuorumTag} tone="red" shape="cross" />]
      : []),
    ...(isLower ? [<Tag words={t.blockedTag} tone="gold" shape="half" />] : []),
    ...(board.alike.length > 0 ? [<Tag words={t.alikeTag} tone="blue" shape="question" />] : []),
  ];
  return flags.length === 0 ? <>–</> : <span class="tag-row">{flags}</span>;
}

/** @example <ResultsTable ui={ui} board={board} recomputed={results} /> */
export function ResultsTable({
  ui,
  board,
  recomputed,
}: {
  readonly ui: Ui;
  readonly board: SessionBoard;
  readonly recomputed: readonly RecomputedResult[];
}) {
  const t = ui.t.scoring.board;
  const { session } = board;
  const wrong = recomputed.filter((one) => one.outcome !== 'equal' && one.outcome !== 'paper');
  const [first] = wrong;
  return (
    <>
      {first !== undefined && (
        <Notice t={ui.t.design} tone="danger" title={first.product} text={t.recomputed[first.outcome]} />
      )}
      <DataTable
        t={ui.t.design}
        caption={t.title}
        captionHidden
        rows={board.boards}
        rowKey={(one) => one.dossier.dossierId}
        columns={[
          {
            key: 'product',
            label: t.columns.product,
            lead: true,
            cell: (one) => (
              <>
                <a href={ui.href(resultPath(session.id, one.dossier.dossierId))}>{one.dossier.product}</a>
                <span class="quiet below">{one.dossier.producer}</span>
              </>
            ),
          },
          {
            key: 'progress',
            label: t.columns.progress,
            nowrap: true,
            cell: (one) =>
              one.computed.kind === 'paper'
                ? `${one.computed.members} (${t.paper})`
                : ui.t.scoring.progress(one.counted.length, one.progress.expected),
          },
          { key: 'mean', label: t.columns.mean, numeric: true, cell: (one) => <strong>{meanOf(one)}</strong> },
          {
            key: 'range',
            label: t.columns.range,
            numeric: true,
            cell: (one) => (one.computed.kind === 'paper' ? '–' : `${one.spread.min} – ${one.spread.max}`),
          },
          {
            key: 'level',
            label: t.columns.level,
            cell: (one) => {
              const level = allowedOf(one);
              return level === null ? (
                levelWords(ui.t, null)
              ) : (
                <Stars t={ui.t.design} level={level as 1 | 2 | 3 | 4 | 5} />
              );
            },
          },
          {
            key: 'flags',
            label: t.columns.flags,
            cell: (one) => <Flags ui={ui} board={one} gapPoints={session.rules.gapPoints} />,
          },
        ]}
      />
      {recomputed.length > 0 && wrong.length === 0 && (
        <p class="quiet">
          {t.recompute}: {t.recomputed.equal}
        </p>
      )}
      {board.reveal !== null && board.reveal.excused.length > 0 && (
        <Section id="khong-cho" title={t.excusedTitle}>
          <ul class="prose">
            {board.reveal.excused.map((one) => (
              <li key={one.memberId}>{t.excused(one.name, one.reason)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
