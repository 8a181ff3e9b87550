// /quan-ly/tuyen/:routeId/:turn: publishes, withdraws or takes up again, on a page of its own.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type Page } from '#web/page.ts';
import type { TurnName } from '../rules/route-lifecycle.ts';
import { turnRoute } from '../use-cases/turn-route.ts';
import { type RouteView, viewRoute } from '../use-cases/view-routes.ts';
import { listPath, routePath } from './paths.ts';
import { fieldLabel } from './words.tsx';

/** The last part of the address of each turn. */
export const turnPlaces = {
  publish: 'cong-bo',
  withdraw: 'rut',
  redraft: 'soan-lai',
} as const satisfies Record<TurnName, string>;

function pageOf(turn: TurnName): Page<RouteView> {
  return definePage<RouteView>({
    path: routePath(':routeId', turnPlaces[turn]),
    right: 'routes/turn-route',
    rate: 'act',
    width: 'narrow',
    title: ({ route }, ui) => ui.t.routes.turn.headings[turn](route.name),
    breadcrumbs: ({ route }, ui) => [
      { label: ui.t.routes.crumb, href: listPath },
      { label: route.name, href: routePath(route.id) },
    ],
    async load({ run, params, posted }) {
      const view = await run(viewRoute, { routeId: params['routeId'] });
      return view.ok && posted === null && !view.value.may.turns.includes(turn) ? refuse(notFound) : view;
    },
    view({ route, stops }, ui) {
      const { turn: words, fields, cancel } = ui.t.routes;
      const form = ui.state();
      const shown = stops.filter(({ fault }) => fault === null).length;
      return (
        <>
          <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
          <PageHeading heading={words.headings[turn](route.name)} summary={words.summaries[turn]} />
          {turn === 'publish' && <p>{words.counted(shown, stops.length)}</p>}
          <Form action={ui.href(routePath(route.id, turnPlaces[turn]))} {...ui.form()} version={route.version}>
            <TextAreaField form={form} name="reason" label={fields.reason} rows={3} optional={turn !== 'withdraw'} />
            <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(routePath(route.id)) }}>
              <Button kind={turn === 'withdraw' ? 'danger' : 'primary'}>{words.buttons[turn]}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const { routeId = '' } = request.params;
      const { version, reason } = request.input;
      const done = await request.run(turnRoute, { routeId, version, turn, reason });
      if (!done.ok) return done;
      return ok({ to: routePath(routeId), flash: textsOf(request.lang).routes.turned[done.value.state] });
    },
  });
}

export const publishRoutePage = pageOf('publish');
export const withdrawRoutePage = pageOf('withdraw');
export const redraftRoutePage = pageOf('redraft');
