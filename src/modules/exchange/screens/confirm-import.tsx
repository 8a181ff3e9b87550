// /bang-tinh/nhap/:id/xac-nhan: what will be written, once more in figures; one button writes it all.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { LongWork } from '#design/long-work.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { confirmRegisterImport } from '../use-cases/confirm-register-import.ts';
import { type ImportView, viewRegisterImport } from '../use-cases/view-register-import.ts';
import { ImportSteps } from './import-parts.tsx';
import { NamelessNotice } from './name-column.tsx';
import { homePath, importPath, uploadPath } from './paths.ts';
import { WhatWillHappen } from './preview-parts.tsx';

export const confirmImportPage = definePage<ImportView>({
  path: `${uploadPath}/:id/xac-nhan`,
  right: 'exchange/view-register-import',
  postRight: 'exchange/confirm-register-import',
  rate: 'act',
  width: 'narrow',
  islands: ['long-work'],
  title: (_data, ui) => ui.t.exchange.confirm.heading,
  breadcrumbs: (data, ui) => [
    { label: ui.t.web.navigation.exchange, href: homePath },
    { label: data.import.fileName, href: importPath(data.import.id) },
  ],
  load: async (request) => {
    const found = await request.run(viewRegisterImport, { id: request.params['id'] });
    return found.ok && found.value.import.state === 'discarded' ? refuse(notFound) : found;
  },
  view: (data, ui) => {
    const t = ui.t.exchange.confirm;
    const { id, version } = data.import;
    const { effects, undecided } = data.tallies;
    const rows = effects.create + effects.change + effects.join;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <ImportSteps ui={ui} current={2} id={id} />
        <PageHeading heading={t.heading} summary={t.summary} />
        <NamelessNotice data={data} ui={ui} />
        <WhatWillHappen data={data} ui={ui} />
        {undecided > 0 && <Notice t={ui.t.design} tone="warning" text={t.undecided(undecided)} />}
        {rows === 0 ? (
          <Notice t={ui.t.design} tone="info" text={t.nothing} />
        ) : (
          <Form action={ui.href(importPath(id, 'xac-nhan'))} {...ui.form()} version={version}>
            <FormActions t={ui.t.design} cancel={{ label: t.back, href: ui.href(importPath(id)) }}>
              <Button icon="check">{t.submit(rows)}</Button>
            </FormActions>
            <LongWork t={ui.t.design} words={t.working} />
          </Form>
        )}
        {rows === 0 && (
          <p>
            <a href={ui.href(importPath(id))}>{t.back}</a>
          </p>
        )}
      </>
    );
  },
  async post(request) {
    const id = request.params['id'] ?? '';
    const done = await request.run(confirmRegisterImport, { id, version: request.input['version'] });
    if (!done.ok) return done;
    const { newProducts = 0, changedProducts = 0 } = done.value;
    return ok({ to: importPath(id), flash: textsOf(request.lang).exchange.confirm.done(newProducts, changedProducts) });
  },
});
