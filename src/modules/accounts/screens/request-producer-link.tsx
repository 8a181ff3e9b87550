// /tai-khoan/chu-the: a person asks to speak for a producer, found by name among those the public knows, or by its code.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { LOOK_UP, LookUpField, lookedUp, type Suggestion } from '#design/fields/look-up-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { codeInText, suggestPublicProducers } from '../public-producers.ts';
import { requestProducerLink } from '../use-cases/request-producer-link.ts';
import { textOf } from './new-password-fields.tsx';

const PATH = '/tai-khoan/chu-the';

export const requestProducerLinkPage = definePage<{ readonly found: readonly Suggestion[] | null }>({
  path: PATH,
  right: 'access/request-producer-link',
  rate: 'search',
  width: 'narrow',
  title: (_data, ui) => ui.t.access.link.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.access.own.title, href: '/tai-khoan' }],
  async load(request) {
    const typed = request.posted === null ? '' : textOf(request.posted, 'producerCode').trim();
    return ok({ found: typed === '' ? null : await suggestPublicProducers(request.ports.database.read, typed) });
  },
  view: ({ found }, ui) => {
    const t = ui.t.access.link;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={t.heading} summary={t.summary} />
        <Form action={ui.href(PATH)} {...ui.form()} enterSaves>
          <LookUpField
            form={form}
            name="producerCode"
            label={t.producer}
            hint={t.producerHint}
            {...(found === null ? {} : { suggestions: found })}
          />
          <TextAreaField
            form={form}
            name="message"
            label={t.message}
            hint={t.messageHint}
            rows={3}
            maxLength={500}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.access.security.back, href: ui.href('/tai-khoan') }}>
            <Button>{t.send}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { input } = request;
    if (input[LOOK_UP] === 'producerCode') return ok({ again: {} });
    const wanted = { producerCode: codeInText(lookedUp(input, 'producerCode')), message: input['message'] };
    const done = await request.run(requestProducerLink, wanted);
    if (!done.ok) return done;
    return ok({ to: '/tai-khoan', flash: textsOf(request.lang).access.link.done(done.value.producerName) });
  },
});
