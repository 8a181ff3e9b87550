// /quan-ly/tuyen/:routeId/diem-dung/them and …/:stopId: a stop out of what may be shown today, and what is said of one, its place, or that it goes.

import { Button } from '#design/button.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { ShownStop } from '../joined-stops.ts';
import type { Route } from '../rules/route.ts';
import { addStop, changeStop } from '../use-cases/keep-stops.ts';
import { findStops, type RouteView, type StopChoice, viewRoute } from '../use-cases/view-routes.ts';
import { listPath, routePath } from './paths.ts';
import { fieldLabel } from './words.tsx';

function Said({ form, ui, first }: { readonly form: FormState; readonly ui: Ui; readonly first: boolean }) {
  const { fields, hints } = ui.t.routes;
  return (
    <>
      <TextAreaField form={form} name="words" label={fields.words} hint={hints.words} rows={3} optional />
      <TextAreaField
        form={form}
        name="wordsEnglish"
        label={fields.wordsEnglish}
        hint={hints.english}
        rows={3}
        optional
      />
      <TextField form={form} name="openingHours" label={fields.openingHours} hint={hints.openingHours} optional />
      {!first && <NumberField form={form} name="kilometres" label={fields.kilometres} unit="km" optional />}
      {!first && <NumberField form={form} name="minutes" label={fields.minutes} unit={hints.minutes} whole optional />}
    </>
  );
}

const crumbs = (route: Route, ui: Ui) => [
  { label: ui.t.routes.crumb, href: listPath },
  { label: route.name, href: routePath(route.id) },
];

interface Choices {
  readonly route: Route;
  readonly stops: number;
  readonly choices: readonly StopChoice[];
  readonly total: number;
}

export const addStopPage = definePage<Choices>({
  path: routePath(':routeId', 'diem-dung/them'),
  right: 'routes/find-stops',
  postRight: 'routes/add-stop',
  rate: 'search',
  width: 'narrow',
  title: (_data, ui) => ui.t.routes.stop.addHeading,
  breadcrumbs: ({ route }, ui) => crumbs(route, ui),
  load: ({ run, params, query }) => run(findStops, { routeId: params['routeId'], text: query['q']?.slice(0, 120) }),
  view({ route, stops, choices, total }, ui) {
    const { stop: words, fields, kinds, cancel } = ui.t.routes;
    const form = ui.state();
    const path = routePath(route.id, 'diem-dung/them');
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading caption={route.name} heading={words.addHeading} summary={words.addSummary} />
        <FilterBar
          t={ui.t.design}
          action={ui.href(path)}
          search={{ name: 'q', label: words.search, value: ui.query['q'] ?? '' }}
          {...((ui.query['q'] ?? '') === '' ? {} : { clearHref: ui.href(path) })}
          count={words.count(total)}
        />
        {choices.length === 0 ? (
          <EmptyState title={words.nothingTitle} text={words.nothingText} />
        ) : (
          <Form action={ui.href(path)} {...ui.form()} version={route.version}>
            {total > choices.length && <Notice t={ui.t.design} tone="info" text={words.more(choices.length, total)} />}
            <RadioField
              form={form}
              name="target"
              label={fields.target}
              options={choices.map(({ value, kind, name, place }) => ({
                value,
                label: name,
                hint: [kinds[kind], place].filter((part) => part !== '').join(', '),
              }))}
            />
            <Said form={form} ui={ui} first={stops === 0} />
            <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(routePath(route.id)) }}>
              <Button>{words.add}</Button>
            </FormActions>
          </Form>
        )}
      </>
    );
  },
  async post(request) {
    const { routeId = '' } = request.params;
    const { version, target = '', words, wordsEnglish, openingHours, kilometres, minutes } = request.input;
    const said = { words, wordsEnglish, openingHours, kilometres, minutes };
    const done = await request.run(addStop, { routeId, version, target, ...said });
    if (!done.ok) return done;
    return ok({ to: routePath(routeId), flash: textsOf(request.lang).routes.stop.added(done.value.name) });
  },
});

export const changeStopPage = definePage<{ readonly view: RouteView; readonly stop: ShownStop }>({
  path: routePath(':routeId', 'diem-dung/:stopId'),
  right: 'routes/change-stop',
  rate: 'act',
  width: 'narrow',
  title: ({ stop }) => stop.name,
  breadcrumbs: ({ view }, ui) => crumbs(view.route, ui),
  async load({ run, params, posted }) {
    const view = await run(viewRoute, { routeId: params['routeId'] });
    if (!view.ok) return view;
    const stop = view.value.stops.find(({ id }) => id === params['stopId']);
    if (stop === undefined || (posted === null && !view.value.may.change)) return refuse(notFound);
    return ok({ view: view.value, stop });
  },
  view({ view, stop }, ui) {
    const { route, stops } = view;
    const { stop: words, fields, faults, cancel } = ui.t.routes;
    const form = ui.state({
      place: String(stop.ordinal),
      words: stop.words ?? '',
      wordsEnglish: stop.wordsEnglish ?? '',
      openingHours: stop.openingHours ?? '',
      kilometres: stop.kilometres === null ? '' : String(stop.kilometres).replace('.', ','),
      minutes: stop.minutes === null ? '' : String(stop.minutes),
    });
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading caption={route.name} heading={stop.name} />
        {stop.fault !== null && <Notice t={ui.t.design} tone="warning" title={words.unfit} text={faults[stop.fault]} />}
        <Form action={ui.href(routePath(route.id, `diem-dung/${stop.id}`))} {...ui.form()} version={route.version}>
          <NumberField
            form={form}
            name="place"
            label={fields.place}
            hint={words.placeHint(stops.length)}
            whole
            optional
          />
          <Said form={form} ui={ui} first={false} />
          <CheckboxField
            form={form}
            name="remove"
            label={fields.remove}
            options={[{ value: 'yes', label: words.remove }]}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(routePath(route.id)) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { routeId = '', stopId = '' } = request.params;
    const { version, place, remove, words, wordsEnglish, openingHours, kilometres, minutes } = request.input;
    const said = { words, wordsEnglish, openingHours, kilometres, minutes };
    const done = await request.run(changeStop, { routeId, stopId, version, place, remove, ...said });
    if (!done.ok) return done;
    const { stop } = textsOf(request.lang).routes;
    return ok({ to: routePath(routeId), flash: done.value.removed ? stop.removed : stop.saved });
  },
});
