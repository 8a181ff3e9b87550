// /bang-tinh/nhap/:id: the preview of a waiting import, row by row, with what a person decides; afterwards its record. Every
// button that leads on, to the next step, another filter or another page, carries what was chosen: nobody confirms other rows than those seen.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { chooseNameColumn } from '../use-cases/choose-name-column.ts';
import { decideImportRows } from '../use-cases/decide-import-rows.ts';
import { type ImportView, viewRegisterImport } from '../use-cases/view-register-import.ts';
import { DecidingForm, saysMore } from './deciding-form.tsx';
import { ImportSteps, StateTag } from './import-parts.tsx';
import { ImportRecord } from './import-record.tsx';
import { NAME_COLUMN, NameColumnForm, NamelessNotice } from './name-column.tsx';
import { homePath, importPath, uploadPath } from './paths.ts';
import {
  DECIDING_FORM,
  filterOf,
  SheetsUnderstood,
  VIEW_FIELD,
  viewAsked,
  viewHref,
  WhatWillHappen,
} from './preview-parts.tsx';

/** The rows that the address asks for. */
const viewOf = ({ params, query }: Pick<PageRequest, 'params' | 'query'>) => ({
  id: params['id'],
  page: query['trang'],
  ...filterOf(query['loc'] ?? ''),
});

export const previewImportPage = definePage<ImportView>({
  path: `${uploadPath}/:id`,
  right: 'exchange/view-register-import',
  postRight: 'exchange/decide-import-rows',
  rate: 'page',
  title: (data, ui) =>
    data.import.state === 'staged' ? ui.t.exchange.preview.heading : ui.t.exchange.record.heading(data.import.fileName),
  breadcrumbs: (_data, ui) => [{ label: ui.t.web.navigation.exchange, href: homePath }],
  load: (request) => request.run(viewRegisterImport, viewOf(request)),
  view: (data, ui) => {
    const t = ui.t.exchange;
    const { id, state, fileName, counts, asOf } = data.import;
    if (state !== 'staged') return <ImportRecord data={data} ui={ui} />;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <ImportSteps ui={ui} current={1} id={id} />
        <PageHeading
          heading={t.preview.heading}
          summary={t.preview.summary(fileName, counts.dataRows, formatVietnamese(asOf))}
          states={<StateTag state={state} ui={ui} />}
          action={
            <>
              <Button form={DECIDING_FORM} name="act" value="next" icon="next">
                {t.preview.next}
              </Button>
              <ButtonLink href={ui.href(importPath(id, 'bo'))} kind="danger">
                {t.preview.discard}
              </ButtonLink>
            </>
          }
        />
        <NamelessNotice data={data} ui={ui} />
        <NameColumnForm data={data} ui={ui} />
        <WhatWillHappen data={data} ui={ui} />
        <SheetsUnderstood data={data} ui={ui} />
        <DecidingForm data={data} ui={ui} />
      </>
    );
  },
  async post(request) {
    const id = request.params['id'] ?? '';
    if (request.input['act'] === NAME_COLUMN) {
      const { sheet, column } = request.input;
      const read = await request.run(chooseNameColumn, { id, sheet, column });
      if (!read.ok) return read.problem.kind === 'not-found' ? refuse(notFound) : read;
      return ok({ to: importPath(id), flash: textsOf(request.lang).exchange.preview.nameless.read });
    }
    const again = request.input['act'] === 'compare';
    // Looking at other rows is no act: what was chosen is written down only where it was not yet.
    const shown = await request.run(viewRegisterImport, viewOf(request));
    if (again || !shown.ok || shown.value.import.state !== 'staged' || saysMore(request.input, shown.value)) {
      const done = await request.run(decideImportRows, { ...request.input, id, compareAgain: again ? 'yes' : '' });
      if (!done.ok) return done.problem.kind === 'not-found' ? refuse(notFound) : done;
    }
    if (request.input['act'] === 'next') return ok({ to: importPath(id, 'xac-nhan') });
    const view = viewAsked(request.input[VIEW_FIELD]);
    if (view !== null) return ok({ to: viewHref(id, view) });
    const words = textsOf(request.lang).exchange.preview;
    return ok({ to: viewHref(id, request.query), flash: again ? words.compared : words.saved });
  },
});
