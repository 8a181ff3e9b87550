// /xuc-tien/xuat-khau/:dealId/bo: an export contract that was written down by mistake, dropped with the reason.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { dropDeal } from '../use-cases/drop-deal.ts';
import { type ExportView, viewExport } from '../use-cases/export-market.ts';
import { exportPath } from './paths.ts';
import { dayWords, marketWords } from './words.tsx';

type Dropping = ExportView['deals'][number] & { readonly productName: string };

export const dropDealPage = definePage<Dropping>({
  path: `${exportPath}/:dealId/bo`,
  right: 'promotion/drop-deal',
  rate: 'act',
  width: 'narrow',
  title: ({ buyer }, ui) => ui.t.promotion.exports.dropQuestion(buyer),
  breadcrumbs: (_deal, ui) => [{ label: ui.t.promotion.exports.heading, href: exportPath }],
  async load({ run, params }) {
    const found = await run(viewExport, {});
    if (!found.ok) return found;
    const deal = found.value.deals.find((one) => one.id === params['dealId'] && one.may);
    if (deal === undefined) return refuse(notFound);
    return ok({ ...deal, productName: found.value.products[deal.productId]?.name ?? '' });
  },
  view(deal, ui) {
    const words = ui.t.promotion.exports;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(`${exportPath}/${deal.id}/bo`)} {...ui.form()} version={deal.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.dropQuestion(deal.buyer)}
            confirmLabel={words.dropConfirm}
            cancelHref={ui.href(exportPath)}
          >
            <p>
              {deal.productName}, {marketWords(ui.t, deal.market)}, {dayWords(ui.t, deal.signedOn)}
            </p>
            <p>{words.dropText}</p>
            <TextField form={form} name="reason" label={words.dropReason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { dealId = '' } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(dropDeal, { dealId, version, reason });
    return done.ok ? ok({ to: exportPath, flash: textsOf(request.lang).promotion.exports.dropDone }) : done;
  },
});
