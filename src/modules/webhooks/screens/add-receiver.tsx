// /quan-tri/noi-nhan-thay-doi/them: where, and of what; then the secret, this once.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { subjectKinds } from '#modules/catalogue/index.ts';
import { definePage } from '#web/page.ts';
import { freshSecret } from '../secrets.ts';
import { addReceiver } from '../use-cases/add-receiver.ts';
import { addReceiverPath, receiversPath } from './paths.ts';
import { type MadeSecret, madeSecret, RECEIVER, SECRET, ShownSecret } from './shown-secret.tsx';

interface Data {
  readonly made: MadeSecret | null;
  readonly hosts: readonly string[];
}

export const addReceiverPage = definePage<Data>({
  path: addReceiverPath,
  right: 'webhooks/add-receiver',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.webhooks.adding.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.webhooks.title, href: receiversPath }],
  load: async ({ posted, ports }) => ok({ made: madeSecret(posted), hosts: ports.outbound.hosts }),
  view({ made, hosts }, ui) {
    const t = ui.t.webhooks.adding;
    if (made !== null) {
      return <ShownSecret made={made} title={ui.t.webhooks.made.title} text={ui.t.webhooks.made.text} ui={ui} />;
    }
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={t.title} summary={t.summary} />
        <Form action={ui.href(addReceiverPath)} {...ui.form()}>
          <TextField form={form} name="name" label={t.name} hint={t.nameHint} example={t.nameExample} />
          <TextField
            form={form}
            name="address"
            label={t.address}
            hint={hosts.length === 0 ? ui.t.webhooks.off : t.addressHint(hosts)}
            inputMode="url"
            autocomplete="off"
          />
          <CheckboxField
            form={form}
            name="kinds"
            label={t.kinds}
            hint={t.kindsHint}
            options={subjectKinds.map((kind) => ({ value: kind, label: ui.t.webhooks.kinds[kind] }))}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(receiversPath) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const secret = freshSecret(request.ports.random);
    const { name, address, kinds } = request.input;
    const done = await request.run(addReceiver, { name, address, kinds, secret });
    return done.ok ? ok({ again: { [SECRET]: secret, [RECEIVER]: done.value.receiverId } }) : done;
  },
});
