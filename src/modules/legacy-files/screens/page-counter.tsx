// How far the splitting has come: pages in order, pages that two papers share, pages in none, as a strip and in words.

import type { Ui } from '#web/ui.ts';
import type { PageRange } from '../rules/pages.ts';
import type { LegacyFileView } from '../use-cases/view-file.ts';

const HEIGHT = 20;

/** Ranges as words: `trang 5–7, 20`. */
export function rangesWords(ui: Ui, ranges: readonly PageRange[]): string {
  const { range, rangeShort } = ui.t.legacyFiles;
  return ranges.map(({ from, to }, at) => (at === 0 ? range(from, to) : rangeShort(from, to))).join(', ');
}

/** Pages that lie in two ranges or more. */
function sharedPages(ranges: readonly PageRange[]): readonly PageRange[] {
  return ranges.flatMap((one, at) =>
    ranges
      .slice(at + 1)
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => from <= to),
  );
}

function Pages({ ranges, kind }: { readonly ranges: readonly PageRange[]; readonly kind: string }) {
  return (
    <>
      {ranges.map(({ from, to }) => (
        <rect
          key={`${kind}${from}-${to}`}
          class={`page-strip__${kind}`}
          x={from - 1}
          y="0"
          width={to - from + 1}
          height={HEIGHT}
        />
      ))}
    </>
  );
}

export function PageCounter({ ui, view }: { readonly ui: Ui; readonly view: LegacyFileView }) {
  const words = ui.t.legacyFiles.record;
  if (view.pages === 0) return null;
  const placed = view.ranges.map(({ fromPage, toPage }) => ({ from: fromPage, to: toPage }));
  const shared = sharedPages(placed);
  return (
    <div class="page-counter">
      <p class="page-counter__figure">{words.counter(view.pages, view.pages - view.unplacedPages)}</p>
      <svg
        class="page-strip"
        viewBox={`0 0 ${view.pages} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.strip}
      >
        <rect class="page-strip__unplaced" x="0" y="0" width={view.pages} height={HEIGHT} />
        <Pages ranges={placed} kind="placed" />
        <Pages ranges={shared} kind="shared" />
      </svg>
      <ul class="page-legend">
        <li class="page-legend__one page-legend__one--placed">{words.legend.placed}</li>
        {shared.length > 0 && <li class="page-legend__one page-legend__one--shared">{words.legend.shared}</li>}
        {view.unplaced.length > 0 && (
          <li class="page-legend__one page-legend__one--unplaced">{words.legend.unplaced}</li>
        )}
      </ul>
      <p>
        {view.unplaced.length === 0 ? (
          words.allPlaced
        ) : (
          <>
            <strong>{words.unplaced}</strong>: {rangesWords(ui, view.unplaced)}
          </>
        )}
      </p>
    </div>
  );
}
