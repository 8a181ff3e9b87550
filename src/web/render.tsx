// From a page's data to an HTML answer; refusals have a page of their own.

import { gzipSync } from 'node:zlib';
import type { VNode } from 'preact';
import { BareShell } from '#design/bare-shell.tsx';
import { PageShell } from '#design/page-shell.tsx';
import { renderPage as documentOf } from '#design/render-page.ts';
import type { Problem } from '#kernel/problem.ts';
import { sentenceOf } from '#texts/index.ts';
import { withSwitchInForm } from './language-switch.ts';
import { withBoxesNamed } from './name-boxes.ts';
import type { AnyPage, IslandName, PageRequest } from './page.ts';
import type { Assets } from './parts.ts';
import { ProblemView } from './problem-view.tsx';
import type { Ui } from './ui.ts';

/** The islands of a page; where something was saved, its draft need not be kept any longer; after a sign-out nothing private. */
function islandsOf({ islands = [] }: AnyPage, ui: Ui): readonly IslandName[] {
  const flash = ui.frame.flash;
  const isSaved = flash?.savedFor !== undefined;
  // Told something at the front door while nobody is signed in: somebody has just signed out.
  const isOut = flash != null && ui.actor.kind === 'stranger' && ui.path === '/';
  return [
    ...islands,
    ...(isSaved && !islands.includes('keep-draft') ? (['keep-draft'] as const) : []),
    ...(isOut ? (['forget-portfolio'] as const) : []),
  ];
}

/** A page that is drawn alone, as light as it can be. */
function renderBare(page: AnyPage, data: unknown, ui: Ui, assets: Assets): string {
  return documentOf(
    <BareShell
      lang={ui.lang}
      title={page.title(data, ui)}
      stylesheet={page.fieldApp ? assets.fieldAppStylesheet : assets.bareStylesheet}
      plain={page.fieldApp}
      icon={assets.icon}
      manifest={page.manifest}
      training={ui.mode === 'training' ? ui.t.design.shell.training : null}
      scripts={(page.islands ?? []).flatMap((name) => assets.islands[name] ?? [])}
    >
      {page.view(data, ui) as VNode}
    </BareShell>,
  );
}

/** The whole document of a page. */
export function renderPage(page: AnyPage, data: unknown, ui: Ui, request: PageRequest, assets: Assets): string {
  if (page.bare) return renderBare(page, data, ui, assets);
  const html = documentOf(
    <PageShell
      frame={ui.frame}
      title={page.title(data, ui)}
      description={page.description?.(data, ui)}
      breadcrumbs={page.breadcrumbs?.(data, ui).map((item) => ({ label: item.label, href: ui.href(item.href) }))}
      canonicalUrl={page.canonical && request.origin + ui.href(page.canonical(data))}
      structuredData={page.structuredData?.(data, request)}
      indexed={page.indexed === true && ui.mode === 'production'}
      width={page.width}
      scripts={islandsOf(page, ui).flatMap((name) => assets.islands[name] ?? [])}
    >
      {page.view(data, ui) as VNode}
    </PageShell>,
  );
  return withSwitchInForm(html.includes('error-summary__list') ? withBoxesNamed(html) : html);
}

const pathIn = ({ details }: Problem, name: string): string | null => {
  const path = details[name];
  return typeof path === 'string' ? path : null;
};

/** The document of a refusal that belongs to no form. */
export function renderProblem(refused: Problem, ui: Ui, _assets: Assets): string {
  const { t } = ui;
  const titles: Readonly<Record<Problem['kind'], string>> = {
    invalid: t.web.problemTitle,
    forbidden: t.web.forbiddenTitle,
    'not-found': t.web.notFoundTitle,
    conflict: t.web.problemTitle,
    unavailable: t.web.unavailableTitle,
  };
  const title = titles[refused.kind];
  return documentOf(
    <PageShell frame={ui.frame} title={title}>
      <ProblemView
        ui={ui}
        title={title}
        text={sentenceOf(t, refused)}
        faults={ui.errors.map((error) => error.message)}
        goOn={pathIn(refused, 'goOn')}
        record={pathIn(refused, 'record')}
      />
    </PageShell>,
  );
}

/** The document of a fault of ours, with the code that the log carries. */
export function renderFault(ui: Ui, id: string): string {
  const { t } = ui;
  return documentOf(
    <PageShell frame={ui.frame} title={t.web.faultTitle}>
      <ProblemView ui={ui} title={t.web.faultTitle} text={t.web.fault(id)} />
    </PageShell>,
  );
}

interface HtmlOptions {
  readonly request?: Request;
  readonly cache: string;
  readonly cookies: readonly string[];
}

/** An HTML answer, compressed where the browser takes it. */
export function htmlAnswer(html: string, status: number, options: HtmlOptions): Response {
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': options.cache });
  for (const cookie of options.cookies) headers.append('Set-Cookie', cookie);
  headers.set('Vary', 'Accept-Encoding, Cookie');
  if (html.length > 1_400 && /\bgzip\b/.test(options.request?.headers.get('accept-encoding') ?? '')) {
    headers.set('Content-Encoding', 'gzip');
    return new Response(new Uint8Array(gzipSync(html, { level: 4 })), { status, headers });
  }
  return new Response(html, { status, headers });
}

/** Any other text answer. */
export function plainAnswer(body: string, contentType: string, status: number, cache: string): Response {
  return new Response(body, { status, headers: { 'Content-Type': contentType, 'Cache-Control': cache } });
}
