// /chu-the/:code/sua: what is known of a producer, changed by an office or by the producer itself. Where somebody saved a
// newer version meanwhile, both stand side by side and nothing is lost.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormValues } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { changeProducer } from '../use-cases/change-producer.ts';
import { type ProducerView, viewProducer } from '../use-cases/view-producer.ts';
import { asksCommune, type FormHelp, formHelp, inputOf, onlyCommune } from './form-help.ts';
import { valuesOf, withKept } from './form-values.ts';
import { LikenessWarning, likenessesIn } from './likeness-warning.tsx';
import { listPath, recordPath } from './paths.ts';
import { ProducerFields } from './producer-fields.tsx';
import { VersionConflict } from './version-conflict.tsx';
import { formLabel } from './words.ts';

const RIGHT = 'producers/change-producer';

interface ChangeData {
  readonly view: ProducerView;
  readonly help: FormHelp;
}

async function viewOf(request: PageRequest) {
  const found = await request.run(viewProducer, { code: request.params['code'] });
  return found.ok && !found.value.may.change ? refuse(notFound) : found;
}

/** The version that the person saw: the posted one, so that a form sent back never becomes newer by itself. */
function versionSeen(values: FormValues, view: ProducerView): number {
  const posted = Number(values['version']);
  return Number.isSafeInteger(posted) && posted > 0 ? posted : view.producer.version;
}

function ChangeForm({ view, help, ui }: ChangeData & { readonly ui: Ui }) {
  const { form: words } = ui.t.producers;
  const saved = valuesOf(view);
  const typed = ui.state(saved);
  const form = { ...typed, values: withKept(typed.values, saved) };
  const { code } = view.producer;
  return (
    <>
      {likenessesIn(ui.problem) === null && <ErrorSummary form={form} labelOf={(name) => formLabel(ui.t, name)} />}
      <PageHeading heading={words.changeHeading} caption={view.producer.name} />
      <Form
        action={ui.href(recordPath(code, 'sua'))}
        {...ui.form()}
        version={versionSeen(typed.values, view)}
        enterSaves
        keptOnDevice={ui.t.design}
      >
        <LikenessWarning ui={ui} />
        <ProducerFields ui={ui} form={form} help={help} asksStatus={!view.may.asItself} asItself={view.may.asItself} />
        <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(recordPath(code)) }}>
          <Button>{words.saveChange}</Button>
        </FormActions>
      </Form>
    </>
  );
}

export const changeProducerPage = definePage<ChangeData>({
  path: `${listPath}/:code/sua`,
  right: RIGHT,
  rate: 'act',
  islands: ['keep-draft'],
  width: 'narrow',
  title: ({ view }, ui) => `${ui.t.producers.form.changeHeading}: ${view.producer.name}`,
  breadcrumbs: ({ view }, ui) => [
    { label: ui.t.producers.list.heading, href: listPath },
    { label: view.producer.name, href: recordPath(view.producer.code) },
  ],
  async load(request) {
    const found = await viewOf(request);
    if (!found.ok) return found;
    return ok({ view: found.value, help: await formHelp(request, RIGHT, found.value.producer.provinceCode) });
  },
  view: (data, ui) =>
    ui.problem?.code === 'records/changed-meanwhile' ? (
      <VersionConflict view={data.view} ui={ui} />
    ) : (
      <ChangeForm {...data} ui={ui} />
    ),
  async post(request) {
    const { input } = request;
    if (asksCommune(input)) return ok({ again: await onlyCommune(request, RIGHT, input) });
    const found = await viewOf(request);
    if (!found.ok) return found;
    const { code } = found.value.producer;
    const keep = (input['keep'] ?? {}) as Readonly<Record<string, unknown>>;
    const chosen = Object.fromEntries(Object.entries(keep).map(([field, side]) => [`keep.${field}`, String(side)]));
    const kept = withKept({ ...(inputOf(input) as FormValues), ...chosen }, valuesOf(found.value));
    const done = await request.run(changeProducer, { ...kept, code });
    if (!done.ok) return done;
    return ok({ to: recordPath(code), flash: textsOf(request.lang).producers.form.changed(done.value.name) });
  },
});
