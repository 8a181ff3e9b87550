// /bang-tinh/nhap/:id/hoan-tac and /bo: take a confirmed import back, or throw a waiting one away. Each asks once.

import { ButtonLink } from '#design/button-link.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { LongWork } from '#design/long-work.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { discardRegisterImport } from '../use-cases/discard-register-import.ts';
import { undoRegisterImport } from '../use-cases/undo-register-import.ts';
import { type ImportView, viewRegisterImport } from '../use-cases/view-register-import.ts';
import { StateTag } from './import-parts.tsx';
import { homePath, importPath, uploadPath } from './paths.ts';

const load = (request: PageRequest) => request.run(viewRegisterImport, { id: request.params['id'] });

/** The import is past the one state in which the page asks something: what became of it, and the way to its record. */
function Over({ data, ui }: { readonly data: ImportView; readonly ui: Ui }) {
  const t = ui.t.exchange;
  const { id, fileName, state } = data.import;
  const code = state === 'undone' ? 'exchange/undone-already' : 'exchange/confirmed-already';
  return (
    <>
      <PageHeading heading={t.record.heading(fileName)} states={<StateTag state={state} ui={ui} />} />
      <Notice t={ui.t.design} tone="warning" text={ui.t.problems[code]()} />
      <ButtonLink kind="secondary" href={ui.href(importPath(id))}>
        {t.record.openRecord}
      </ButtonLink>
    </>
  );
}

export const undoImportPage = definePage<ImportView>({
  path: `${uploadPath}/:id/hoan-tac`,
  right: 'exchange/undo-register-import',
  rate: 'act',
  width: 'narrow',
  islands: ['long-work'],
  title: (data, ui) =>
    data.import.state === 'confirmed'
      ? ui.t.exchange.undo.question
      : ui.t.exchange.record.heading(data.import.fileName),
  breadcrumbs: (data, ui) => [
    { label: ui.t.web.navigation.exchange, href: homePath },
    { label: data.import.fileName, href: importPath(data.import.id) },
  ],
  load,
  view: (data, ui) => {
    if (data.import.state !== 'confirmed') return <Over data={data} ui={ui} />;
    const t = ui.t.exchange.undo;
    const { id, version, counts } = data.import;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <Form action={ui.href(importPath(id, 'hoan-tac'))} {...ui.form()} version={version}>
          <ConfirmPanel
            t={ui.t.design}
            question={t.question}
            confirmLabel={t.submit}
            cancelHref={ui.href(importPath(id))}
          >
            <p>{t.text(counts.done?.newProducts ?? 0, counts.done?.changedProducts ?? 0)}</p>
          </ConfirmPanel>
          <LongWork t={ui.t.design} words={t.working} />
        </Form>
      </>
    );
  },
  async post(request) {
    const id = request.params['id'] ?? '';
    const done = await request.run(undoRegisterImport, { id, version: request.input['version'] });
    return done.ok ? ok({ to: importPath(id), flash: textsOf(request.lang).exchange.undo.done }) : done;
  },
});

export const discardImportPage = definePage<ImportView>({
  path: `${uploadPath}/:id/bo`,
  right: 'exchange/discard-register-import',
  rate: 'act',
  width: 'narrow',
  title: (data, ui) =>
    data.import.state === 'staged'
      ? ui.t.exchange.discard.question
      : ui.t.exchange.record.heading(data.import.fileName),
  breadcrumbs: (data, ui) => [
    { label: ui.t.web.navigation.exchange, href: homePath },
    { label: data.import.fileName, href: importPath(data.import.id) },
  ],
  load,
  view: (data, ui) => {
    if (data.import.state !== 'staged') return <Over data={data} ui={ui} />;
    const t = ui.t.exchange.discard;
    const { id } = data.import;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <Form action={ui.href(importPath(id, 'bo'))} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={t.question}
            confirmLabel={t.submit}
            cancelHref={ui.href(importPath(id))}
          >
            <p>{t.text}</p>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(discardRegisterImport, { id: request.params['id'] });
    return done.ok ? ok({ to: homePath, flash: textsOf(request.lang).exchange.discard.done }) : done;
  },
});
