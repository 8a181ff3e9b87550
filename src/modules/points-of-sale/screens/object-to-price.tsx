// /gia-tren-ke/:pointId/:code: what a shop asks for a product, for who makes it, with a way to object.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { objectToPrice, type PriceThere, viewPriceThere } from '../use-cases/object-to-price.ts';
import { objectionPath } from '../use-cases/tell-makers.ts';
import { publicPointPath } from './paths.ts';
import { dayWords, fieldLabel, priceWords } from './words.tsx';

export const objectToPricePage = definePage<PriceThere>({
  path: objectionPath(':pointId', ':code'),
  right: 'points-of-sale/object-to-price',
  rate: 'act',
  width: 'narrow',
  title: ({ product }, ui) => ui.t.pointsOfSale.objection.heading(product.name),
  load: ({ run, params }) => run(viewPriceThere, { pointId: params['pointId'], productCode: params['code'] }),
  view({ point, product, line, objectedOn }, ui) {
    const { objection: words, view, cancel } = ui.t.pointsOfSale;
    const form = ui.state({});
    const back = ui.href(`/san-pham/${product.code}`);
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => (name === 'words' ? words.words : fieldLabel(ui, name))} />
        <PageHeading heading={words.heading(product.name)} summary={words.summary} />
        <SummaryList
          items={[
            { label: words.point, value: <a href={ui.href(publicPointPath(point.id))}>{point.name}</a> },
            ...(point.place === '' ? [] : [{ label: view.place, value: point.place }]),
            {
              label: view.columns.price,
              value: priceWords(ui, line),
              note: `${dayWords(line.seenOn)}, ${line.byOperator ? view.byOperator : view.byOffice}`,
            },
          ]}
        />
        {objectedOn === null ? (
          <Form action={ui.href(objectionPath(point.id, product.code))} {...ui.form()}>
            <TextAreaField
              form={form}
              name="words"
              label={words.words}
              hint={words.wordsHint}
              example={words.wordsExample}
              rows={4}
            />
            <FormActions t={ui.t.design} cancel={{ label: cancel, href: back }}>
              <Button>{words.send}</Button>
            </FormActions>
          </Form>
        ) : (
          <Notice t={ui.t.design} tone="info" text={words.objected(dayWords(objectedOn))} />
        )}
      </>
    );
  },
  async post({ params, input, run, lang }) {
    const { pointId = '', code = '' } = params;
    const done = await run(objectToPrice, { pointId, productCode: code, words: input['words'] });
    return done.ok ? ok({ to: objectionPath(pointId, code), flash: textsOf(lang).pointsOfSale.objection.done }) : done;
  },
});
