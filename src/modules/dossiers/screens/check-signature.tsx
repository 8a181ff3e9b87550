// /ho-so/:dossierId/trang-ky/:scanId/kiem-tra: what was checked of a form that was signed digitally; an officer has it checked again, by the
// roots and the papers of today.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { asksLook } from '../rules/form-signature.ts';
import { recheckSignature } from '../use-cases/form-signature.ts';
import { type DossierView, type ShownScan, viewDossier } from '../use-cases/view-dossier.ts';
import { partCrumbs } from './fill-part.tsx';
import { FormSignatureWords } from './form-signature-words.tsx';
import { dossierPath, signatureCheckPath, signedPagesPath } from './paths.ts';

/** A photograph is looked at; a PDF has its signatures checked. */
function headingOf(view: DossierView, ui: Ui): string {
  const isPdf = view.scans.some((scan) => scan.mediaType === 'application/pdf');
  return isPdf ? ui.t.digitalSignatures.title : ui.t.digitalSignatures.form.lookTitle;
}

/** The picture and the one that it resembles, side by side. */
function Pictures({ scan, view }: { readonly scan: ShownScan; readonly view: DossierView }) {
  const { like } = scan;
  const of = (dossierId: string, scanId: string): string => `${signedPagesPath(dossierId)}/${scanId}/tep`;
  return (
    <div class="two-pictures">
      <img src={of(view.dossier.id, scan.id)} alt="" />
      {like?.dossierId != null && like.scanId !== null && <img src={of(like.dossierId, like.scanId)} alt="" />}
    </div>
  );
}

export const checkSignaturePage = definePage<DossierView>({
  path: '/ho-so/:dossierId/trang-ky/:scanId/kiem-tra',
  right: 'dossiers/view-signed-page',
  postRight: 'dossiers/recheck-signature',
  rate: 'upload',
  width: 'narrow',
  title: (view, ui) => headingOf(view, ui),
  breadcrumbs: partCrumbs,
  async load(request) {
    const { dossierId, scanId } = request.params;
    const view = await request.run(viewDossier, { dossierId });
    if (!view.ok) return view;
    const scans = view.value.scans.filter(
      (scan) => scan.id === scanId && (scan.signature !== null || scan.like !== null) && scan.kind !== 'consent',
    );
    return scans.length === 0 ? refuse(notFound) : ok({ ...view.value, scans });
  },
  view(view, ui) {
    const [scan] = view.scans;
    if (scan === undefined) throw new Error('a page without what it is about');
    const words = ui.t.digitalSignatures;
    const mayLook = view.may.recheck && asksLook(scan.standing);
    const isOther = scan.standing === 'other-signer' || scan.standing === 'refused-signer';
    const isPdf = scan.mediaType === 'application/pdf';
    return (
      <>
        <PageHeading caption={view.product.name} heading={headingOf(view, ui)} summary={scan.name} />
        <ErrorSummary form={ui.state()} />
        <FormSignatureWords ui={ui} view={view} scan={scan} whole />
        <Form action={ui.href(signatureCheckPath(view.dossier.id, scan.id))} {...ui.form()}>
          {mayLook && (
            <>
              {!isPdf && <Pictures scan={scan} view={view} />}
              <p>
                <a href={`${signedPagesPath(view.dossier.id)}/${scan.id}/tep`} download>
                  {scan.name}
                </a>
              </p>
              <RadioField
                form={ui.state({})}
                name="looks"
                label={isOther ? words.form.signerQuestion : words.form.lookQuestion}
                options={(['signed-page', 'no-signed-page'] as const).map((value) => ({
                  value,
                  label: isOther ? words.form.signers[value] : words.form.looks[value],
                }))}
              />
            </>
          )}
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.dossiers.form.back, href: ui.href(dossierPath(view.dossier.id)) }}
          >
            {view.may.recheck &&
              (mayLook ? (
                <Button>{words.form.lookSave}</Button>
              ) : (
                isPdf && <Button kind="secondary">{words.form.recheck}</Button>
              ))}
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { dossierId = '', scanId = '' } = request.params;
    const done = await request.run(recheckSignature, { scanId, looks: request.input['looks'] });
    const flash = textsOf(request.lang).digitalSignatures.form.rechecked;
    return done.ok ? ok({ to: signatureCheckPath(dossierId, scanId), flash }) : done;
  },
});
