// /ho-so/:dossierId/trang-ky: the signed and stamped pages of Mẫu số 01 and 02, photographed or signed digitally; each shown with what
// was checked, one more sent, one taken off.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { sentFile } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import { countsAsSigned, type FormStanding, signedForms } from '../rules/form-signature.ts';
import { unsignedForms } from '../rules/scan.ts';
import { addScan, openScan, removeScan } from '../use-cases/scans.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath, signedPagesPath } from './paths.ts';
import { ScanList } from './scan-list.tsx';
import { viewWhere } from './view-where.ts';

const MEGABYTE = 1_048_576;

/** What is said of a file that has just come. */
function receivedWords(lang: Parameters<typeof textsOf>[0], standing: FormStanding): string {
  const { received } = textsOf(lang).digitalSignatures.form;
  if (standing === 'photograph') return received.photograph;
  return countsAsSigned(standing) ? received.verified : received.other;
}

export const signedPagesPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/trang-ky',
  right: 'dossiers/add-signed-page',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: 21 * MEGABYTE,
  title: (_view, ui) => ui.t.dossierWord.pages.heading,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'scan'),
  view(view, ui) {
    const words = ui.t.dossierWord.pages;
    const missing = unsignedForms(view.scans);
    const form = ui.state({ form: missing[0] ?? 'form-01' });
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled({ form: words.form, file: words.file })} />
        <Notice t={ui.t.design} tone="info" text={words.countsAsSigned} />
        {view.scans.some((scan) => scan.standing === 'both-forms') && (
          <Notice t={ui.t.design} tone="warning" text={words.underBoth} />
        )}
        {signedForms.map((kind) => (
          <Section
            key={kind}
            id={kind}
            title={words.forms[kind]}
            lead={missing.includes(kind) ? words.missing : words.there}
          >
            <ScanList ui={ui} view={view} kind={kind} removable />
          </Section>
        ))}
        <Section id="them" title={words.add} lead={words.changeable}>
          <Form action={ui.href(signedPagesPath(view.dossier.id))} {...ui.form()} files>
            <RadioField
              form={form}
              name="form"
              label={words.form}
              options={signedForms.map((value) => ({ value, label: words.forms[value] }))}
            />
            <FileField
              form={form}
              name="file"
              label={words.file}
              hint={words.fileHint}
              accept="image/jpeg,image/png,image/webp,application/pdf"
              camera
            />
            <FormActions
              t={ui.t.design}
              cancel={{ label: ui.t.dossiers.form.back, href: ui.href(dossierPath(view.dossier.id)) }}
            >
              <Button>{words.send}</Button>
            </FormActions>
          </Form>
        </Section>
      </>
    );
  },
  async post(request) {
    const { dossierId = '' } = request.params;
    const words = textsOf(request.lang).dossierWord.pages;
    const { remove, form } = request.input;
    if (typeof remove === 'string') {
      const gone = await request.run(removeScan, { scanId: remove });
      return gone.ok ? ok({ to: signedPagesPath(dossierId), flash: words.removed }) : gone;
    }
    const file = await sentFile(request);
    if (!file.ok) return file;
    const done = await request.run(addScan, { dossierId, form, file: file.value });
    if (!done.ok) return done;
    return ok({ to: signedPagesPath(dossierId), flash: receivedWords(request.lang, done.value.standing) });
  },
});

export const signedPageFile = defineFile({
  path: '/ho-so/:dossierId/trang-ky/:scanId/tep',
  right: 'dossiers/view-signed-page',
  rate: 'page',
  async load(request) {
    const { dossierId, scanId } = request.params;
    const found = await request.run(openScan, { dossierId, scanId });
    if (!found.ok) return found;
    const { sha256, mediaType, name } = found.value;
    const body = await request.ports.files.get(sha256);
    if (body === null) return refuse(notFound);
    return ok({ body, contentType: mediaType, fileName: savedNameOf(name, mediaType) });
  },
});
