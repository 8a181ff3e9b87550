// /chu-the/:code/gop: first the other record is chosen, then both stand side by side, then one red button. What is chosen
// stands in the address (`voi`), so that the preview can be sent to a colleague.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { formState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import type { Problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type MergePreview, mergeProducers, previewProducerMerge } from '../use-cases/merge-producers.ts';
import { type ProducerView, viewProducer } from '../use-cases/view-producer.ts';
import { MergeFields } from './merge-fields.tsx';
import { listPath, recordPath } from './paths.ts';

interface MergeData {
  readonly view: ProducerView;
  readonly chosen: string;
  readonly preview: MergePreview | null;
  /** Why the chosen one cannot be previewed. */
  readonly problem: Problem | null;
}

function Choose({ view, chosen, problem, ui }: MergeData & { readonly ui: Ui }) {
  const { merge, likenesses } = ui.t.producers;
  const { code, name } = view.producer;
  const wrong = problem === null ? null : (problem.fields?.[0] ?? problem);
  const message =
    wrong === null
      ? []
      : [
          {
            name: 'voi',
            message: sentenceOf(ui.t, { kind: 'invalid', code: wrong.code as Problem['code'], details: {} }),
          },
        ];
  const form = formState(ui.t.design, { voi: chosen }, message);
  const like = view.likenesses?.like ?? [];
  return (
    <>
      <ErrorSummary form={form} />
      <PageHeading heading={merge.chooseHeading} summary={merge.chooseSummary(name)} />
      <form class="form" method="get" action={ui.href(recordPath(code, 'gop'))}>
        <TextField
          form={form}
          name="voi"
          label={merge.into}
          hint={merge.intoHint}
          example={merge.intoExample}
          width="medium"
        />
        <div class="actions">
          <Button>{merge.preview}</Button>
        </div>
      </form>
      {like.length > 0 && (
        <div class="prose">
          <h2>{merge.suggested}</h2>
          <ul>
            {like.map((one) => (
              <li key={one.code}>
                <a href={ui.href(withQuery(recordPath(code, 'gop'), { voi: one.code }))}>{one.name}</a>, {one.place} (
                {one.code}): {one.reasons.map((reason) => likenesses[reason]).join('; ')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Confirm({ preview, ui }: { readonly preview: MergePreview; readonly ui: Ui }) {
  const { merge } = ui.t.producers;
  const { from, into, products } = preview;
  const form = ui.state();
  const swapped = withQuery(recordPath(into.code, 'gop'), { voi: from.code });
  return (
    <>
      <ErrorSummary form={form} />
      <Form
        action={ui.href(recordPath(from.code, 'gop'))}
        {...ui.form()}
        version={from.version}
        hidden={{ into: into.code, intoVersion: String(into.version) }}
      >
        <ConfirmPanel
          t={ui.t.design}
          question={merge.heading(from.name, into.name)}
          confirmLabel={merge.confirm}
          cancelHref={ui.href(recordPath(from.code))}
        >
          <p>{merge.explain}</p>
          <p>
            <a href={ui.href(swapped)}>{merge.swap}</a>
          </p>
          <MergeFields preview={preview} ui={ui} />
          <div class="prose">
            <p>{merge.products(products.length)}</p>
            {products.length > 0 && (
              <ul>
                {products.map((product) => (
                  <li key={product.code}>{product.name}</li>
                ))}
              </ul>
            )}
          </div>
          <TextField form={form} name="reason" label={merge.reason} example={merge.reasonExample} optional />
        </ConfirmPanel>
      </Form>
    </>
  );
}

export const mergeProducersPage = definePage<MergeData>({
  path: `${listPath}/:code/gop`,
  right: 'producers/preview-producer-merge',
  postRight: 'producers/merge-producers',
  rate: 'act',
  title: ({ view }, ui) => `${ui.t.producers.merge.chooseHeading} ${view.producer.name}`,
  breadcrumbs: ({ view }, ui) => [
    { label: ui.t.producers.list.heading, href: listPath },
    { label: view.producer.name, href: recordPath(view.producer.code) },
  ],
  async load(request) {
    const found = await request.run(viewProducer, { code: request.params['code'] });
    if (!found.ok) return found;
    if (!found.value.may.merge) return refuse(notFound);
    // Sent back after a refusal, the form itself says which one was chosen.
    const chosen = String(request.posted?.['into'] ?? request.query['voi'] ?? '').slice(0, 20);
    const data = { view: found.value, chosen, preview: null, problem: null };
    if (chosen === '') return ok(data);
    const preview = await request.run(previewProducerMerge, { code: found.value.producer.code, into: chosen });
    return ok(preview.ok ? { ...data, preview: preview.value } : { ...data, problem: preview.problem });
  },
  view: (data, ui) =>
    data.preview === null ? <Choose {...data} ui={ui} /> : <Confirm preview={data.preview} ui={ui} />,
  async post(request) {
    const done = await request.run(mergeProducers, { ...request.input, code: request.params['code'] });
    if (!done.ok) return done;
    const { code, name } = done.value;
    return ok({ to: recordPath(code), flash: textsOf(request.lang).producers.merge.done(name) });
  },
});
