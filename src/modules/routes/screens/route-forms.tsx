// /quan-ly/tuyen/moi and /quan-ly/tuyen/:routeId/doi: a new route, and the words of one.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { changeRoute, makeRoute } from '../use-cases/make-route.ts';
import { type RouteView, viewRoute } from '../use-cases/view-routes.ts';
import { listPath, routePath } from './paths.ts';
import { fieldLabel } from './words.tsx';

function Words({ form, ui }: { readonly form: FormState; readonly ui: Ui }) {
  const { fields, hints } = ui.t.routes;
  return (
    <>
      <TextField form={form} name="name" label={fields.name} />
      <TextAreaField form={form} name="summary" label={fields.summary} rows={4} optional />
      <TextField form={form} name="nameEnglish" label={fields.nameEnglish} hint={hints.english} optional />
      <TextAreaField form={form} name="summaryEnglish" label={fields.summaryEnglish} rows={4} optional />
    </>
  );
}

export const makeRoutePage = definePage<null>({
  path: routePath('moi'),
  right: 'routes/make-route',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.routes.make.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.routes.crumb, href: listPath }],
  load: async () => ok(null),
  view(_data, ui) {
    const { make, fields, hints, cancel } = ui.t.routes;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading heading={make.heading} summary={make.summary} />
        <Form action={ui.href(routePath('moi'))} {...ui.form()}>
          <TextField form={form} name="commune" label={fields.commune} hint={hints.commune} optional />
          <Words form={form} ui={ui} />
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(listPath) }}>
            <Button>{make.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { name, summary, nameEnglish, summaryEnglish, commune } = request.input;
    const made = await request.run(makeRoute, { name, summary, nameEnglish, summaryEnglish, commune });
    if (!made.ok) return made;
    return ok({ to: routePath(made.value.routeId), flash: textsOf(request.lang).routes.make.done });
  },
});

export const changeRoutePage = definePage<RouteView>({
  path: routePath(':routeId', 'doi'),
  right: 'routes/change-route',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.routes.change.heading,
  breadcrumbs: ({ route }, ui) => [
    { label: ui.t.routes.crumb, href: listPath },
    { label: route.name, href: routePath(route.id) },
  ],
  async load({ run, params, posted }) {
    const view = await run(viewRoute, { routeId: params['routeId'] });
    return view.ok && posted === null && !view.value.may.change ? refuse(notFound) : view;
  },
  view({ route }, ui) {
    const { change, cancel } = ui.t.routes;
    const { name, summary, nameEnglish, summaryEnglish } = route;
    const form = ui.state({
      ...{ name, summary: summary ?? '', nameEnglish: nameEnglish ?? '', summaryEnglish: summaryEnglish ?? '' },
    });
    return (
      <>
        <ErrorSummary form={form} labelOf={(field) => fieldLabel(ui, field)} />
        <PageHeading heading={change.heading} summary={change.summary} />
        <Form action={ui.href(routePath(route.id, 'doi'))} {...ui.form()} version={route.version}>
          <Words form={form} ui={ui} />
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(routePath(route.id)) }}>
            <Button>{change.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { routeId = '' } = request.params;
    const { version, name, summary, nameEnglish, summaryEnglish } = request.input;
    const done = await request.run(changeRoute, { routeId, version, name, summary, nameEnglish, summaryEnglish });
    return done.ok ? ok({ to: routePath(routeId), flash: textsOf(request.lang).routes.change.done }) : done;
  },
});
