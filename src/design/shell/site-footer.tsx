// The foot of every page: whose data, how it may be used, and on a phone the whole list of sections.

import type { PageFrame } from '../page-frame.ts';
import { AllSections } from './main-navigation.tsx';

/**
 * @example <SiteFooter frame={frame} />
 */
export function SiteFooter({ frame }: { readonly frame: PageFrame }) {
  return (
    <footer class="site-footer">
      <div class="wrap">
        <AllSections frame={frame} />
        <p class="site-footer__source">{frame.footer.source}</p>
        {frame.footer.links.length > 0 && (
          <ul class="site-footer__links">
            {frame.footer.links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
