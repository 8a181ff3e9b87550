// Turns a page into the bytes of an HTML document. Also the one place that knows the doctype.

import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/**
 * A whole HTML document.
 * @example renderPage(<PageShell frame={frame} title="Sản phẩm">…</PageShell>)
 */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
