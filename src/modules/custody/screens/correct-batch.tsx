// /mau-va-ho-so-giay/:code/sua: what was written of a batch of samples is put right, with a reason; then its label is printed anew.

import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { correctBatch } from '../use-cases/correct-batch.ts';
import { type ItemView, viewItem } from '../use-cases/view-item.ts';
import { CustodyForm } from './custody-form.tsx';
import { itemPath } from './paths.ts';
import { QuantityField } from './quantity-field.tsx';
import { itemCrumbs } from './record-crumbs.ts';
import { dayWords } from './words.ts';

const page = 'sua';

export const correctBatchPage = definePage<ItemView>({
  path: `/mau-va-ho-so-giay/:code/${page}`,
  right: 'custody/correct-batch',
  rate: 'act',
  width: 'narrow',
  title: ({ item }, ui) => ui.t.custody.correcting.heading(item.code),
  breadcrumbs: itemCrumbs,
  async load(request) {
    const found = await request.run(viewItem, { code: request.params['code'] });
    if (!found.ok) return found;
    if (found.value.item.kind !== 'samples') return refuse(problem('conflict', 'custody/not-samples'));
    if (found.value.mayCorrect === null) return refuse(problem('forbidden', 'custody/not-yours-to-correct'));
    return found;
  },
  view(view, ui) {
    const { correcting: words, receiving } = ui.t.custody;
    const { item } = view;
    if (item.kind !== 'samples') return <PageHeading heading={words.heading(item.code)} />;
    const onlyPack = view.mayCorrect === 'pack';
    const kept = { quantity: String(item.quantity), receivedOn: dayWords(item.receivedOn) };
    const form = ui.state({
      ...kept,
      lot: item.facts.lot ?? '',
      producedOn: dayWords(item.facts.producedOn),
      bestBefore: dayWords(item.bestBefore),
    });
    return (
      <>
        <PageHeading caption={item.productName} heading={words.heading(item.code)} summary={words.summary} />
        <ErrorSummary form={form} />
        {onlyPack && <Notice t={ui.t.design} tone="info" text={words.onlyPack} />}
        <CustodyForm
          ui={ui}
          action={itemPath(item.code, page)}
          back={itemPath(item.code)}
          version={item.version}
          submit={words.submit}
          {...(onlyPack ? { hidden: kept } : {})}
        >
          {!onlyPack && <QuantityField ui={ui} form={form} />}
          <TextField form={form} name="lot" label={receiving.lot} width="medium" optional />
          <DateField form={form} name="producedOn" label={receiving.producedOn} optional />
          <DateField form={form} name="bestBefore" label={receiving.bestBefore} optional />
          {!onlyPack && <DateField form={form} name="receivedOn" label={receiving.receivedOn} />}
          <TextAreaField form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
        </CustodyForm>
      </>
    );
  },
  async post(request) {
    const done = await request.run(correctBatch, { ...request.input, code: request.params['code'] });
    if (!done.ok) return done;
    return ok({ to: itemPath(done.value.code, 'tem'), flash: textsOf(request.lang).custody.correcting.done });
  },
});
