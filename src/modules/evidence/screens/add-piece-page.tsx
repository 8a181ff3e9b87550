// /vi-minh-chung/:code/them: what a new paper is; its files are sent in the next step, so that a large one loses nothing.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { evidenceKinds } from '#law/evidence-kinds.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { addPiece } from '../use-cases/add-piece.ts';
import { listWallet, type WalletView } from '../use-cases/list-wallet.ts';
import { Guidance } from './guidance.tsx';
import { endingPath, piecePath, walletPath } from './paths.ts';
import { inputOf, PieceFields } from './piece-fields.tsx';

export const addPiecePage = definePage<WalletView>({
  path: `${endingPath}/:code/them`,
  right: 'evidence/add-piece',
  rate: 'act',
  islands: ['keep-draft'],
  width: 'narrow',
  title: (view, ui) => `${ui.t.evidence.form.addHeading}: ${view.producer.name}`,
  breadcrumbs: (view, ui) => [
    { label: ui.t.evidence.wallet.heading, href: endingPath },
    { label: view.producer.name, href: walletPath(view.producer.code) },
  ],
  async load(request) {
    const view = await request.run(listWallet, { producerCode: request.params['code'] });
    return view.ok && !view.value.may.add ? refuse(notFound) : view;
  },
  view(view, ui) {
    const words = ui.t.evidence;
    const kind = evidenceKinds.find((one) => one === ui.query['loai']);
    const form = ui.state(kind === undefined ? {} : { kind, title: words.kinds[kind].name });
    return (
      <>
        <PageHeading caption={view.producer.name} heading={words.form.addHeading} summary={words.form.addSummary} />
        <ErrorSummary form={form} />
        {view.may.asProxy && <Notice t={ui.t.design} tone="info" text={words.wallet.proxy} />}
        {kind !== undefined && <Guidance ui={ui} kind={kind} rule={view.rules.find((rule) => rule.kind === kind)} />}
        <Form
          action={ui.href(walletPath(view.producer.code, 'them'))}
          {...ui.form()}
          enterSaves
          keptOnDevice={ui.t.design}
        >
          <PieceFields ui={ui} form={form} />
          <FormActions
            t={ui.t.design}
            cancel={{ label: words.form.cancel, href: ui.href(walletPath(view.producer.code)) }}
          >
            <Button>{words.form.submitAdd}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(addPiece, { ...inputOf(request.input), producerCode: request.params['code'] });
    if (!done.ok) return done;
    const { added } = textsOf(request.lang).evidence.form;
    return ok({ to: piecePath(done.value.id), flash: added(done.value.title) });
  },
});
