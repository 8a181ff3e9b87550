// /quan-ly/diem-ban/them and /quan-ly/diem-ban/:pointId/doi: a new point, and what is known of one.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { changePoint, openPoint } from '../use-cases/open-point.ts';
import { type PointView, viewPoint } from '../use-cases/view-point.ts';
import { listPath, pointPath } from './paths.ts';
import { pointCrumbs } from './point-crumbs.ts';
import { asksLookUp, PointFields, type PointHelp, pointHelp, pointInputOf, pointValues } from './point-fields.tsx';
import { dayWords, fieldLabel } from './words.tsx';

export const openPointPage = definePage<PointHelp>({
  path: `${listPath}/them`,
  right: 'points-of-sale/open-point',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: (_help, ui) => ui.t.pointsOfSale.form.newHeading,
  breadcrumbs: (_help, ui) => [{ label: ui.t.pointsOfSale.crumb, href: listPath }],
  load: async (request) => ok(await pointHelp(request, 'points-of-sale/open-point')),
  view(help, ui) {
    const { form: words, cancel } = ui.t.pointsOfSale;
    const form = ui.state({ commune: help.ownCommune, kind: 'market', openedOn: dayWords(ui.today) });
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading heading={words.newHeading} summary={words.newSummary} />
        <Form action={ui.href(`${listPath}/them`)} {...ui.form()} enterSaves keptOnDevice={ui.t.design}>
          <PointFields ui={ui} form={form} help={help} />
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(listPath) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    if (asksLookUp(request.input)) return ok({ again: {} });
    const done = await request.run(openPoint, pointInputOf(request.input));
    if (!done.ok) return done;
    const { pointId, name } = done.value;
    return ok({ to: pointPath(pointId, 'ke-hang'), flash: textsOf(request.lang).pointsOfSale.form.added(name) });
  },
});

interface Changing {
  readonly view: PointView;
  readonly help: PointHelp;
}

export const changePointPage = definePage<Changing>({
  path: `${listPath}/:pointId/doi`,
  right: 'points-of-sale/change-point',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: ({ view }, ui) => ui.t.pointsOfSale.form.changeHeading(view.point.name),
  breadcrumbs: ({ view }, ui) => pointCrumbs(view, ui),
  async load(request) {
    const view = await request.run(viewPoint, { pointId: request.params['pointId'] });
    if (!view.ok) return view;
    if (!view.value.may.change) return refuse(notFound);
    return ok({ view: view.value, help: await pointHelp(request, 'points-of-sale/change-point') });
  },
  view({ view, help }, ui) {
    const { form: words, cancel } = ui.t.pointsOfSale;
    const form = ui.state(pointValues(view, ui.lang));
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading heading={words.changeHeading(view.point.name)} />
        <Form
          action={ui.href(pointPath(view.point.id, 'doi'))}
          {...ui.form()}
          version={view.point.version}
          enterSaves
          keptOnDevice={ui.t.design}
        >
          <PointFields ui={ui} form={form} help={help} />
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(pointPath(view.point.id)) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    if (asksLookUp(request.input)) return ok({ again: {} });
    const { pointId = '' } = request.params;
    const done = await request.run(changePoint, { ...pointInputOf(request.input), pointId });
    if (!done.ok) return done;
    return ok({ to: pointPath(pointId), flash: textsOf(request.lang).pointsOfSale.form.changed(done.value.name) });
  },
});
