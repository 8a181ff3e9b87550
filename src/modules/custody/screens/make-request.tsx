// /mau-va-ho-so-giay/ho-so/:dossierId/yeu-cau: what is asked, of whom, within how many working days.

import { ErrorSummary } from '#design/error-summary.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { requestKinds } from '../rules/custody-request.ts';
import { makeRequest } from '../use-cases/make-request.ts';
import { type CustodyView, viewCustody } from '../use-cases/view-custody.ts';
import { CustodyForm } from './custody-form.tsx';
import { OfficeField } from './office-field.tsx';
import { recordPath } from './paths.ts';
import { recordCrumbs } from './record-crumbs.ts';
import { dayWords } from './words.ts';

export const makeRequestPage = definePage<CustodyView>({
  path: '/mau-va-ho-so-giay/ho-so/:dossierId/yeu-cau',
  right: 'custody/make-request',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.custody.request.heading,
  breadcrumbs: recordCrumbs,
  load: (request) => request.run(viewCustody, { dossierId: request.params['dossierId'] }),
  view(view, ui) {
    const { request: words, record } = ui.t.custody;
    const { dossierId, productName } = view.owner;
    const form = ui.state({ office: view.offices[0] });
    return (
      <>
        <PageHeading caption={productName} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} />
        <p class="quiet">{record.requestsLaw}</p>
        <CustodyForm
          ui={ui}
          action={recordPath(dossierId, 'yeu-cau')}
          back={recordPath(dossierId)}
          submit={words.submit}
        >
          <RadioField
            form={form}
            name="kind"
            label={words.kind}
            options={requestKinds.map((value) => ({ value, label: words.kinds[value] }))}
          />
          <TextAreaField form={form} name="asked" label={words.asked} example={words.askedExample} rows={3} />
          <TextField form={form} name="askedOf" label={words.askedOf} example={words.askedOfExample} />
          <NumberField form={form} name="workingDays" label={words.workingDays} unit={words.days} whole />
          <OfficeField ui={ui} form={form} label={words.office} offices={view.offices} />
        </CustodyForm>
      </>
    );
  },
  async post(request) {
    const done = await request.run(makeRequest, { ...request.input, dossierId: request.params['dossierId'] });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).custody.request.done(dayWords(done.value.dueOn));
    return ok({ to: recordPath(done.value.dossierId), flash });
  },
});
