// /mau-va-ho-so-giay/:code/giao: where it goes, how many, who gives, who takes, what for. Made for a phone held in one hand.

import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { handOverItem } from '../use-cases/hand-over-item.ts';
import { type ItemView, viewItem } from '../use-cases/view-item.ts';
import { CustodyForm } from './custody-form.tsx';
import { itemPath } from './paths.ts';
import { itemCrumbs } from './record-crumbs.ts';
import { dayWords } from './words.ts';

export const handOverItemPage = definePage<ItemView>({
  path: '/mau-va-ho-so-giay/:code/giao',
  right: 'custody/hand-over-item',
  rate: 'act',
  width: 'narrow',
  title: ({ item }, ui) => ui.t.custody.handing.heading(item.code),
  breadcrumbs: itemCrumbs,
  load: (request) => request.run(viewItem, { code: request.params['code'] }),
  view(view, ui) {
    const { handing: words, places, ways } = ui.t.custody;
    const { item, steps } = view;
    const isSamples = item.kind === 'samples';
    const [only, ...others] = steps;
    const form = ui.state({
      to: only !== undefined && others.length === 0 ? `${only.from}:${only.to}` : undefined,
      quantity: only !== undefined && steps.every(({ from }) => from === only.from) ? String(only.most) : '',
      movedOn: dayWords(ui.today),
      handedBy: view.readerName,
    });
    return (
      <>
        <PageHeading caption={item.productName} heading={words.heading(item.code)} summary={words.summary} />
        <ErrorSummary form={form} />
        {only === undefined ? (
          <Notice t={ui.t.design} tone="info" text={words.nothing} />
        ) : (
          <CustodyForm
            ui={ui}
            action={itemPath(item.code, 'giao')}
            back={itemPath(item.code)}
            version={item.version}
            submit={words.submit}
            {...(isSamples ? {} : { hidden: { quantity: '1' } })}
          >
            <RadioField
              form={form}
              name="to"
              label={words.to}
              options={steps.map(({ from, to, most }) => ({
                value: `${from}:${to}`,
                label: ways[to],
                hint: isSamples ? words.fromCount(places[from], most) : words.from(places[from]),
              }))}
            />
            {isSamples && <NumberField form={form} name="quantity" label={words.quantity} whole />}
            <TextField form={form} name="takenBy" label={words.takenBy} />
            <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />
            <TextField form={form} name="handedBy" label={words.handedBy} />
            <DateField form={form} name="movedOn" label={words.movedOn} />
          </CustodyForm>
        )}
      </>
    );
  },
  async post(request) {
    const { code } = request.params;
    const [from = '', to] = String(request.input['to'] ?? '').split(':');
    // Where nothing was chosen, the one question is answered once.
    const way = to === undefined ? { from: 'commune', to: '' } : { from, to };
    const done = await request.run(handOverItem, { ...request.input, ...way, code });
    if (!done.ok) return done;
    const { done: said, doneWaits } = textsOf(request.lang).custody.handing;
    return ok({ to: itemPath(done.value.code), flash: done.value.waits ? doneWaits : said });
  },
});
