// /ket-qua-ho-so/:dossierId: the result of one dossier as its producer and commune were told, with complaints about it.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { optionalFile } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { fileComplaint } from '../use-cases/complaints.ts';
import { type DossierResult, viewResult } from '../use-cases/view-result.ts';
import { complaintPath, resultPath } from './paths.ts';
import { ResultFacts, ResultMessage, verdictWords } from './result-pieces.tsx';
import { dayWords } from './words.tsx';

function Complaints({ ui, result }: { readonly ui: Ui; readonly result: DossierResult }) {
  const { complaint: words } = ui.t.results;
  const open = result.complaints.some((one) => one.state !== 'answered');
  const asProducer = ui.actor.producerIds.length > 0;
  const form = ui.state({});
  return (
    <Section id="kien-nghi" title={words.title} lead={words.lead}>
      {result.complaints.length > 0 && (
        <ul class="prose">
          {result.complaints.map((one) => (
            <li key={one.id}>
              <a href={ui.href(complaintPath(one.id))}>{words.of(dayWords(one.receivedOn))}</a>:{' '}
              {words.states[one.state]}
              {one.state !== 'answered' && `, ${words.until(dayWords(one.dueOn))}`}
            </li>
          ))}
        </ul>
      )}
      {!open && ui.may('results/file-complaint') && (
        <Form action={ui.href(resultPath(result.dossierId))} {...ui.form()} files label={words.title}>
          <TextAreaField
            form={form}
            name="words"
            label={words.words}
            hint={words.wordsHint}
            rows={6}
            maxLength={8_000}
          />
          {!asProducer && (
            <DateField form={form} name="receivedOn" label={words.receivedOn} hint={words.receivedHint} optional />
          )}
          <FileField
            form={form}
            name="file"
            label={asProducer ? words.fileOptional : words.file}
            hint={words.fileHint}
            accept="image/jpeg,image/png,image/webp,application/pdf"
            optional={asProducer}
            camera
          />
          <FormActions t={ui.t.design}>
            <Button kind="secondary">{words.submit}</Button>
          </FormActions>
        </Form>
      )}
    </Section>
  );
}

export const viewResultPage = definePage<{ readonly result: DossierResult; readonly origin: string }>({
  path: '/ket-qua-ho-so/:dossierId',
  right: 'results/view-result',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: 21 * 1_048_576,
  title: ({ result }, ui) => ui.t.results.result.title(result.told.product),
  async load(request) {
    const found = await request.run(viewResult, { dossierId: request.params['dossierId'] });
    return found.ok ? ok({ result: found.value, origin: request.origin }) : found;
  },
  view({ result, origin }, ui) {
    const { result: words, complaint } = ui.t.results;
    const { told, dossierId } = result;
    const tone = told.decision?.stars != null || told.follows === 'to-ministry' ? 'success' : 'info';
    return (
      <>
        <PageHeading caption={told.producer} heading={words.heading(told.product)} />
        <ErrorSummary
          form={ui.state({})}
          labelOf={labelled({ words: complaint.words, receivedOn: complaint.receivedOn, file: complaint.file })}
        />
        <Notice
          t={ui.t.design}
          tone={tone}
          title={verdictWords(ui, result)}
          text={words.after[told.leftOut === null ? told.follows : 'stopped']}
        />
        <ResultFacts ui={ui} result={result} />
        <p>
          <a href={ui.href(`/ho-so/${dossierId}`)}>{words.dossier}</a>
        </p>
        <ResultMessage ui={ui} result={result} link={`${origin}${resultPath(dossierId)}`} />
        <Complaints ui={ui} result={result} />
      </>
    );
  },
  async post(request) {
    const { dossierId = '' } = request.params;
    const { words, receivedOn } = request.input;
    const file = await optionalFile(request);
    if (!file.ok) return file;
    const more = file.value === null ? {} : { file: file.value };
    const done = await request.run(fileComplaint, { dossierId, words, receivedOn, ...more });
    if (!done.ok) return done;
    const { flash } = textsOf(request.lang).results.complaint;
    return ok({ to: complaintPath(done.value.complaintId), flash: flash.filed(dayWords(done.value.dueOn)) });
  },
});
