// /bang-tinh/nhap/:id/hoan-tac and /bo: take a confirmed import back, or throw a waiting one away. Each asks once.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { discardRegisterImport } from '../use-cases/discard-register-import.ts';
import { undoRegisterImport } from '../use-cases/undo-register-import.ts';
import { type ImportView, viewRegisterImport } from '../use-cases/view-register-import.ts';
import { homePath, importPath, uploadPath } from './paths.ts';

/** The import, where it is in the one state in which the page makes sense. */
async function loadIn(request: PageRequest, state: 'staged' | 'confirmed') {
  const found = await request.run(viewRegisterImport, { id: request.params['id'] });
  if (!found.ok || found.value.import.state === state) return found;
  const undone = found.value.import.state === 'undone';
  return refuse(problem('conflict', undone ? 'exchange/undone-already' : 'exchange/confirmed-already'));
}

export const undoImportPage = definePage<ImportView>({
  path: `${uploadPath}/:id/hoan-tac`,
  right: 'exchange/undo-register-import',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.exchange.undo.question,
  breadcrumbs: (data, ui) => [
    { label: ui.t.web.navigation.exchange, href: homePath },
    { label: data.import.fileName, href: importPath(data.import.id) },
  ],
  load: (request) => loadIn(request, 'confirmed'),
  view: (data, ui) => {
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
  title: (_data, ui) => ui.t.exchange.discard.question,
  breadcrumbs: (data, ui) => [
    { label: ui.t.web.navigation.exchange, href: homePath },
    { label: data.import.fileName, href: importPath(data.import.id) },
  ],
  load: (request) => loadIn(request, 'staged'),
  view: (data, ui) => {
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
