// /quan-tri/noi-nhan-thay-doi/:receiverId/ket-thuc: the question before a receiver is ended.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { ListedReceiver } from '../use-cases/list-receivers.ts';
import { switchReceiver } from '../use-cases/switch-receiver.ts';
import { viewReceiver } from '../use-cases/view-receiver.ts';
import { endPath, receiverPath, receiversPath } from './paths.ts';

export const endReceiverPage = definePage<ListedReceiver>({
  path: endPath(':receiverId'),
  right: 'webhooks/switch-receiver',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.webhooks.ending.title,
  breadcrumbs: (receiver, ui) => [
    { label: ui.t.webhooks.title, href: receiversPath },
    { label: receiver.name, href: receiverPath(receiver.id) },
  ],
  async load(request) {
    const found = await request.run(viewReceiver, { receiverId: request.params['receiverId'] });
    return found.ok ? ok(found.value.receiver) : found;
  },
  view(receiver, ui) {
    const t = ui.t.webhooks.ending;
    return (
      <>
        <ErrorSummary form={ui.state({})} />
        <Form action={ui.href(endPath(receiver.id))} {...ui.form()} version={receiver.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={t.question(receiver.name)}
            confirmLabel={t.confirm}
            cancelHref={ui.href(receiverPath(receiver.id))}
          >
            <p>{t.text(receiver.waiting)}</p>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const receiverId = request.params['receiverId'] ?? '';
    const done = await request.run(switchReceiver, { receiverId, version: request.input['version'], act: 'end' });
    return done.ok ? ok({ to: receiverPath(receiverId), flash: textsOf(request.lang).webhooks.ending.done }) : done;
  },
});
