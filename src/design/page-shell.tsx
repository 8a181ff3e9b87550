// The whole document around a page: head, header, woven band, navigation, main, footer. Every page of every room uses it.

import type { ComponentChildren } from 'preact';
import { Notice } from './notice.tsx';
import type { PageFrame, TextLink } from './page-frame.ts';
import { Breadcrumbs } from './shell/breadcrumbs.tsx';
import { DocumentHead } from './shell/document-head.tsx';
import { MainNavigation, SecondNavigation } from './shell/main-navigation.tsx';
import { SiteFooter } from './shell/site-footer.tsx';
import { SiteHeader } from './shell/site-header.tsx';
import { WovenBand } from './shell/woven-band.tsx';

export interface PageShellProps {
  readonly frame: PageFrame;
  /** The page in a few words; the office's name is added in the browser's tab. */
  readonly title: string;
  readonly description?: string | undefined;
  /** From the home page down, without this page. */
  readonly breadcrumbs?: readonly TextLink[] | undefined;
  readonly canonicalUrl?: string | undefined;
  /** Absolute address of the picture shown when the page is shared. */
  readonly imageUrl?: string | undefined;
  /** May search engines list it? Only public pages; off by default. */
  readonly indexed?: boolean | undefined;
  /** schema.org data of a public page. */
  readonly structuredData?: unknown;
  /** Islands of this page only; they come after the frame's own. */
  readonly scripts?: readonly string[] | undefined;
  /** `narrow` for forms and reading, `wide` for lists and boards (default). */
  readonly width?: 'narrow' | 'wide' | undefined;
  readonly children?: ComponentChildren;
}

/**
 * A page.
 * @example
 * renderPage(
 *   <PageShell frame={frame} title="Sản phẩm" breadcrumbs={[{ label: 'Trang chủ', href: '/' }]} indexed>
 *     <PageHeading heading="Tìm sản phẩm OCOP" />
 *   </PageShell>,
 * )
 */
export function PageShell(props: PageShellProps) {
  const { frame } = props;
  const { t } = frame;
  return (
    <html lang={frame.lang}>
      <DocumentHead
        frame={frame}
        title={props.title}
        description={props.description}
        canonicalUrl={props.canonicalUrl}
        imageUrl={props.imageUrl}
        indexed={props.indexed === true}
        structuredData={props.structuredData}
        scripts={[...(frame.assets.scripts ?? []), ...(props.scripts ?? [])]}
      />
      <body class={frame.navigation.length > 0 ? 'has-bar' : undefined}>
        <a class="skip-link" href="#main">
          {t.shell.skipToContent}
        </a>
        <SiteHeader frame={frame} />
        <WovenBand />
        <MainNavigation frame={frame} />
        <SecondNavigation frame={frame} />
        <div class="wrap page">
          <Breadcrumbs t={t} items={props.breadcrumbs ?? []} />
          <main id="main" class={props.width === 'narrow' ? 'main main--narrow' : 'main'} tabIndex={-1}>
            {frame.flash && (
              <div class="not-on-paper" data-draft-account={frame.flash.savedFor}>
                <Notice t={t} tone={frame.flash.tone} text={frame.flash.text} live />
              </div>
            )}
            {props.children}
          </main>
        </div>
        <SiteFooter frame={frame} />
        <p class="printed-on">{t.shell.printedOn(frame.printedOn)}</p>
      </body>
    </html>
  );
}
