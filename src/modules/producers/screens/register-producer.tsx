// /chu-the/them: a new producer, with a warning where the register may hold it already.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { registerProducer } from '../use-cases/register-producer.ts';
import { asksCommune, type FormHelp, formHelp, inputOf, onlyCommune } from './form-help.ts';
import { LikenessWarning, likenessesIn } from './likeness-warning.tsx';
import { listPath, recordPath } from './paths.ts';
import { PrivateFields, ProducerFields } from './producer-fields.tsx';
import { formLabel } from './words.ts';

const RIGHT = 'producers/register-producer';

export const registerProducerPage = definePage<FormHelp>({
  path: `${listPath}/them`,
  right: RIGHT,
  rate: 'act',
  islands: ['keep-draft'],
  width: 'narrow',
  title: (_help, ui) => ui.t.producers.form.newHeading,
  breadcrumbs: (_help, ui) => [{ label: ui.t.producers.list.heading, href: listPath }],
  load: async (request) => ok(await formHelp(request, RIGHT)),
  view: (help, ui) => {
    const { form: words } = ui.t.producers;
    const form = ui.state({ commune: help.ownCommune });
    return (
      <>
        {likenessesIn(ui.problem) === null && <ErrorSummary form={form} labelOf={(name) => formLabel(ui.t, name)} />}
        <PageHeading heading={words.newHeading} summary={words.newSummary} />
        <Form action={ui.href(`${listPath}/them`)} {...ui.form()} enterSaves keptOnDevice={ui.t.design}>
          <LikenessWarning ui={ui} />
          <ProducerFields ui={ui} form={form} help={help} asksStatus={false} asItself={false} />
          <Fieldset legend={words.privateTitle} hint={words.privateHint}>
            <PrivateFields ui={ui} form={form} prefix="private." />
          </Fieldset>
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(listPath) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    if (asksCommune(request.input)) return ok({ again: await onlyCommune(request, RIGHT, request.input) });
    const done = await request.run(registerProducer, inputOf(request.input));
    if (!done.ok) return done;
    const { code, name } = done.value;
    return ok({ to: recordPath(code), flash: textsOf(request.lang).producers.form.registered(name) });
  },
});
