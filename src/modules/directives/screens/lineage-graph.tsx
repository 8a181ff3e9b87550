// The cascade as a drawing: letters in rows from the highest level to the lowest, a line from who cites to what is cited. Every box is a link;
// the table beside it says the same.

import { formatVietnamese } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import { BOX, layOut, type PlacedLetter } from '../rules/lineage.ts';
import type { LetterView, RelatedLetter } from '../use-cases/view-letter.ts';
import { letterName, letterReference } from './letter-words.tsx';
import { letterPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: LetterView;
}

/** Words in lines that fit a box, cut with an ellipsis. */
function linesOf(words: string, most: number, lines: number): readonly string[] {
  const found: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && `${line} ${word}`.length > most) {
      found.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') found.push(line);
  if (found.length <= lines) return found;
  const kept = found.slice(0, lines);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, most - 1)}…`];
}

function Box({
  ui,
  placed,
  here,
}: {
  readonly ui: Ui;
  readonly placed: PlacedLetter<RelatedLetter>;
  readonly here: boolean;
}) {
  const { letter, x, y } = placed;
  const words = ui.t.directives;
  const missing = !letter.isHeld && letter.instrument === null;
  const kind = here
    ? 'here'
    : missing
      ? 'missing'
      : letter.state === 'lapsed' || letter.state === 'period-ended'
        ? 'lapsed'
        : 'held';
  const day = letter.issuedOn === null ? '' : formatVietnamese(letter.issuedOn);
  const state = missing ? words.notHeld : words.states[letter.state ?? 'none'];
  const title = `${letterReference(ui.t, letter)}. ${letter.subject ?? ''} ${state}`;
  const inside = (
    <>
      <rect class={`lineage__box lineage__box--${kind}`} x={x} y={y} width={BOX.width} height={BOX.height} rx="4" />
      <text class="lineage__name" x={x + 10} y={y + 20}>
        {linesOf(letterName(ui.t, letter), 26, 1)}
      </text>
      {linesOf(letter.subject ?? letter.issuer ?? words.noSubject, 31, 2).map((line, i) => (
        <text key={line} class="lineage__words" x={x + 10} y={y + 38 + i * 15}>
          {line}
        </text>
      ))}
      <text class="lineage__state" x={x + 10} y={y + 73}>
        {[day, state].filter((one) => one !== '').join(' · ')}
      </text>
    </>
  );
  return letter.opens && !here ? (
    <a href={ui.href(letterPath(letter.id))} aria-label={title}>
      {inside}
    </a>
  ) : (
    <g>
      <title>{title}</title>
      {inside}
    </g>
  );
}

/** @example <LineageGraph ui={ui} view={view} /> */
export function LineageGraph({ ui, view }: Frame) {
  const words = ui.t.directives;
  const self: RelatedLetter = { ...view.letter, opens: true, state: view.state };
  const drawing = layOut([self, ...view.related]);
  const at = new Map(drawing.placed.map((one) => [one.letter.id, one]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section class="table-scroll lineage-frame" aria-label={words.lineage.graph} tabIndex={0}>
      <svg
        class="lineage"
        width={drawing.width}
        height={drawing.height}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="group"
        aria-label={words.lineage.graph}
      >
        <defs>
          <marker id="lineage-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path class="lineage__arrow" d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {drawing.rows.map((row) => (
          <text key={row.level} class="lineage__level" x={BOX.margin} y={row.y + 14}>
            {words.levels[row.level]}
          </text>
        ))}
        {view.edges.map((edge) => {
          const [from, to] = [at.get(edge.from), at.get(edge.to)];
          if (from === undefined || to === undefined) return null;
          const below = from.y > to.y;
          const [x1, x2] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
          const [y1, y2] = below ? [from.y, to.y + BOX.height] : [from.y + BOX.height, to.y];
          // Beside each other: over the top of both.
          const path =
            from.y === to.y
              ? `M${x1} ${from.y} C${x1} ${from.y - 26} ${x2} ${to.y - 26} ${x2} ${to.y}`
              : `M${x1} ${y1} C${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2} ${x2} ${y2}`;
          return (
            <path
              key={`${edge.from} ${edge.to}`}
              class={`lineage__edge lineage__edge--${edge.kind}`}
              d={path}
              markerEnd="url(#lineage-arrow)"
            />
          );
        })}
        {drawing.placed.map((placed) => (
          <Box key={placed.letter.id} ui={ui} placed={placed} here={placed.letter.id === view.letter.id} />
        ))}
      </svg>
    </section>
  );
}
