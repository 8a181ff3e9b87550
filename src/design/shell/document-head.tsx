// The head of a document: what search engines, readers and browsers are told. No inline script, no inline style.

import type { PageFrame } from '../page-frame.ts';

export interface DocumentHeadProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly description?: string | undefined;
  readonly canonicalUrl?: string | undefined;
  readonly imageUrl?: string | undefined;
  /** Officers' pages are not for search engines. */
  readonly indexed: boolean;
  /** schema.org data; a data block, never executed, so a strict `script-src` lets it pass. */
  readonly structuredData?: unknown;
  readonly scripts: readonly string[];
}

/** JSON that cannot end its script element: `<` is written as an escape. */
export function dataBlock(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/**
 * @example <DocumentHead frame={frame} title="Chè Shan" indexed scripts={[]} />
 */
export function DocumentHead(props: DocumentHeadProps) {
  const { frame } = props;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${props.title} – ${frame.office.name}`}</title>
      {props.description && <meta name="description" content={props.description} />}
      {!props.indexed && <meta name="robots" content="noindex" />}
      {props.canonicalUrl && <link rel="canonical" href={props.canonicalUrl} />}
      {props.imageUrl && <meta property="og:image" content={props.imageUrl} />}
      <meta property="og:title" content={props.title} />
      <meta name="theme-color" content="#17573b" />
      {(frame.assets.fonts ?? []).map((href) => (
        <link key={href} rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={href} />
      ))}
      {frame.assets.stylesheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {frame.assets.icon && <link rel="icon" href={frame.assets.icon} />}
      {frame.languages.map((link) => (
        <link key={link.lang} rel="alternate" hreflang={link.lang} href={link.href} />
      ))}
      {props.scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
      {props.structuredData !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataBlock(props.structuredData) }} />
      )}
    </head>
  );
}
