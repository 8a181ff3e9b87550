// /quan-tri/phieu/:link/trao: records who received a slip in person, and on which day.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { handOverSlip } from '../use-cases/hand-over-slip.ts';
import { viewHandOver } from '../use-cases/view-hand-over.ts';
import { handOverPath, listPath, recordPath } from './paths.ts';
import { fieldLabel } from './words.ts';

interface Data {
  readonly linkId: string;
  readonly accountId: string;
  readonly displayName: string;
}

export const handOverSlipPage = definePage<Data>({
  path: '/quan-tri/phieu/:link/trao',
  right: 'access/hand-over-slip',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.accounts.hand.heading,
  breadcrumbs: (data, ui) => [
    { label: ui.t.accounts.list.caption, href: listPath },
    { label: data.displayName, href: recordPath(data.accountId) },
  ],
  load: (request) => request.run(viewHandOver, { linkId: request.params['link'] }),
  view: (data, ui) => {
    const { change, fields, hand } = ui.t.accounts;
    const form = ui.state({ handedTo: data.displayName, handedOn: formatVietnamese(ui.today) });
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <PageHeading heading={hand.heading} summary={hand.summary(data.displayName)} />
        <Form action={ui.href(handOverPath(data.linkId))} {...ui.form()}>
          <TextField form={form} name="handedTo" label={fields.handedTo} hint={hand.handedToHint} />
          <DateField form={form} name="handedOn" label={fields.handedOn} />
          <FormActions t={ui.t.design} cancel={{ label: change.cancel, href: ui.href(recordPath(data.accountId)) }}>
            <Button>{hand.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(handOverSlip, { ...request.input, linkId: request.params['link'] });
    if (!done.ok) return done;
    return ok({ to: recordPath(done.value.accountId), flash: textsOf(request.lang).accounts.hand.done });
  },
});
