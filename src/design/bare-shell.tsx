// A document as light as it can be, for pages that a consumer opens in a shop: no header, no navigation, the font of the phone.

import type { ComponentChildren } from 'preact';
import { WovenBand } from './shell/woven-band.tsx';

export interface BareShellProps {
  readonly lang: string;
  readonly title: string;
  readonly stylesheet: string;
  readonly icon: string | null;
  /** The words that mark a training installation; `null`: a real one. */
  readonly training: string | null;
  /** Where the page can be put on a phone's first screen. */
  readonly manifest?: string | undefined;
  readonly scripts?: readonly string[] | undefined;
  /** Without band and frame: a program draws the whole page. */
  readonly plain?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/**
 * @example <BareShell lang="vi" title="Kiểm tra" stylesheet="/tinh/bare.css" icon={null} training={null}>…</BareShell>
 */
export function BareShell(props: BareShellProps) {
  const { lang, title, stylesheet, icon, training, manifest, scripts = [], plain = false, children } = props;
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="theme-color" content="#17573b" />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
        {icon !== null && <link rel="icon" href={icon} type="image/svg+xml" />}
        {manifest !== undefined && <link rel="manifest" href={manifest} />}
        {scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <header>
          {training !== null && <p class="training">{training}</p>}
          {!plain && <WovenBand />}
        </header>
        {plain ? children : <main>{children}</main>}
      </body>
    </html>
  );
}
