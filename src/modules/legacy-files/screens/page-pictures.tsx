// A dozen pages of a paper dossier, small, with the number that the rows beside them ask for; the next dozen comes with all that was typed.

import { Button } from '#design/button.tsx';
import type { FormValues } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';
import { PAGES_AT_ONCE } from '../page-pictures.ts';
import type { LegacyFileView } from '../use-cases/view-file.ts';
import { filePath } from './paths.ts';

/** The first page that is shown: the one that was asked for, else the first that lies in no paper. */
export function shownFrom(view: LegacyFileView, values: FormValues): number {
  const asked = Number(values['shown-from'] ?? view.unplaced[0]?.from ?? 1);
  const page = Number.isSafeInteger(asked) ? asked : 1;
  return Math.max(1, Math.min(page, view.pages));
}

interface PagePicturesProps {
  readonly ui: Ui;
  readonly view: LegacyFileView;
  /** Counted through all files. */
  readonly from: number;
}

/** Where the picture of a page lies, and the scan to save. */
function placeOf(view: LegacyFileView, page: number) {
  const scan = view.scans.find(({ range }) => range.from <= page && page <= range.to);
  if (scan === undefined) return null;
  const file = filePath(view.file.id, `tep/${scan.id}`);
  return { file, picture: `${file}/trang/${page - scan.range.from + 1}` };
}

export function PagePictures({ ui, view, from }: PagePicturesProps) {
  const words = ui.t.legacyFiles.place.pictures;
  const to = Math.min(view.pages, from + PAGES_AT_ONCE - 1);
  const pages = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const placed = (page: number): boolean => view.ranges.some((one) => one.fromPage <= page && page <= one.toPage);
  const before = Math.max(1, from - PAGES_AT_ONCE);
  return (
    <section class="page-pictures" aria-labelledby="cac-trang">
      <h2 class="page-pictures__title" id="cac-trang">
        {words.title(from, to, view.pages)}
      </h2>
      <input type="hidden" name="shown-from" value={String(from)} />
      <ul class="page-pictures__list">
        {pages.map((page) => {
          const at = placeOf(view, page);
          return (
            <li key={page} class={placed(page) ? 'page-picture page-picture--placed' : 'page-picture'}>
              {at !== null && (
                <img class="page-picture__image" src={at.picture} alt="" loading="lazy" decoding="async" />
              )}
              <span class="page-picture__number">{placed(page) ? words.placed(page) : words.page(page)}</span>
            </li>
          );
        })}
      </ul>
      <div class="actions">
        {from > 1 && (
          <Button kind="secondary" name="show" value={String(before)} skipChecks>
            {words.before}
          </Button>
        )}
        {to < view.pages && (
          <Button kind="secondary" name="show" value={String(to + 1)} skipChecks>
            {words.after}
          </Button>
        )}
      </div>
      <p class="quiet">{words.without}</p>
    </section>
  );
}
