// /quan-tri/noi-nhan-thay-doi/:receiverId/doi-khoa: a new secret; for a day both sign.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import { freshSecret } from '../secrets.ts';
import type { ListedReceiver } from '../use-cases/list-receivers.ts';
import { rotateSecret } from '../use-cases/rotate-secret.ts';
import { viewReceiver } from '../use-cases/view-receiver.ts';
import { receiverPath, receiversPath, rotatePath } from './paths.ts';
import { type MadeSecret, madeSecret, RECEIVER, SECRET, ShownSecret } from './shown-secret.tsx';

interface Data {
  readonly receiver: ListedReceiver;
  readonly made: MadeSecret | null;
}

export const rotateSecretPage = definePage<Data>({
  path: rotatePath(':receiverId'),
  right: 'webhooks/rotate-secret',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.webhooks.rotating.title,
  breadcrumbs: ({ receiver }, ui) => [
    { label: ui.t.webhooks.title, href: receiversPath },
    { label: receiver.name, href: receiverPath(receiver.id) },
  ],
  async load(request) {
    const found = await request.run(viewReceiver, { receiverId: request.params['receiverId'] });
    return found.ok ? ok({ receiver: found.value.receiver, made: madeSecret(request.posted) }) : found;
  },
  view({ receiver, made }, ui) {
    const t = ui.t.webhooks.rotating;
    if (made !== null) return <ShownSecret made={made} title={t.done} text={t.doneText} ui={ui} />;
    return (
      <>
        <ErrorSummary form={ui.state({})} />
        <PageHeading heading={t.title} caption={receiver.name} summary={t.text} />
        <Form action={ui.href(rotatePath(receiver.id))} {...ui.form()} version={receiver.version}>
          <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(receiverPath(receiver.id)) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const secret = freshSecret(request.ports.random);
    const receiverId = request.params['receiverId'] ?? '';
    const done = await request.run(rotateSecret, { receiverId, version: request.input['version'], secret });
    return done.ok ? ok({ again: { [SECRET]: secret, [RECEIVER]: receiverId } }) : done;
  },
});
