// /ket-qua/:sessionId/van-ban/:paper: the clerk types number and day of a paper, or corrects them with a reason; and attaches what was signed.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { sentFile } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { isDecision, numberOf, type PaperKey, paperWord } from '../rules/papers.ts';
import { attachSignedPaper, numberPaper, paperKey } from '../use-cases/number-paper.ts';
import { type SessionView, viewSessionResults } from '../use-cases/view-session.ts';
import { noticeFilePath, paperFilePath, paperPath, scanPath, sessionPath } from './paths.ts';
import { sessionCrumbs } from './view-session.tsx';
import { dayWords } from './words.tsx';

interface PaperData {
  readonly view: SessionView;
  readonly key: PaperKey;
}

const asked = (request: PageRequest) => {
  const { sessionId, paper } = request.params;
  const posted = request.posted?.['dossierId'];
  return { sessionId, paper, dossierId: typeof posted === 'string' ? posted : request.query['hs'] };
};

export const paperPage = definePage<PaperData>({
  path: '/ket-qua/:sessionId/van-ban/:paper',
  right: 'results/number-paper',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: 21 * 1_048_576,
  title: ({ key }, ui) => ui.t.results.kinds[key.kind],
  breadcrumbs: ({ view }, ui) => sessionCrumbs(view, ui),
  async load(request) {
    const found = await request.run(viewSessionResults, { sessionId: request.params['sessionId'] });
    if (!found.ok) return found;
    const { paper = '', dossierId } = asked(request);
    const key = paperKey({ paper, dossierId: dossierId ?? null }, found.value.all);
    return key === null || isDecision(key.kind) ? refuse(notFound) : ok({ view: found.value, key });
  },
  view({ view, key }, ui) {
    const { paper: words, kinds, session } = ui.t.results;
    const { all } = view;
    const current = numberOf(all.numbers, key);
    const own = (one: PaperKey) => one.kind === key.kind && one.dossierId === key.dossierId;
    const earlier = all.numbers.filter((one) => own(one) && one.replacedAt !== null);
    const scans = all.scans.filter(own);
    const word = paperWord(key.kind);
    const product = all.results.find((one) => one.dossierId === key.dossierId)?.product;
    const file = (format: 'pdf' | 'docx') =>
      key.dossierId === null
        ? paperFilePath(all.sessionId, word, format)
        : noticeFilePath(all.sessionId, key.dossierId, format);
    const form = ui.state({ number: current?.number ?? '', issuedOn: dayWords(current?.issuedOn) });
    const action = ui.href(paperPath(all.sessionId, word));
    const hidden = key.dossierId === null ? {} : { dossierId: key.dossierId };
    return (
      <>
        <PageHeading
          caption={kinds[key.kind]}
          heading={current === null ? words.heading : words.correcting}
          summary={product}
        />
        <ErrorSummary
          form={form}
          labelOf={labelled({ number: words.number, issuedOn: words.issuedOn, reason: words.reason, file: words.file })}
        />
        <SummaryList
          items={[
            {
              label: session.print,
              value: (
                <>
                  <a href={file('pdf')}>PDF</a>, <a href={file('docx')}>DOCX</a>
                </>
              ),
            },
            { label: session.heldOn, value: dayWords(all.heldOn) },
          ]}
        />
        {current !== null && (
          <Notice t={ui.t.design} tone="info" text={words.current(current.number, dayWords(current.issuedOn))} />
        )}
        <Form action={action} {...ui.form()} hidden={{ ...hidden, ...(current === null ? {} : { seen: current.id }) }}>
          <TextField
            form={form}
            name="number"
            label={words.number}
            hint={words.numberHint}
            example={words.examples[key.kind]}
            maxLength={60}
          />
          <DateField form={form} name="issuedOn" label={words.issuedOn} />
          {current !== null && (
            <TextField form={form} name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} />
          )}
          <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(sessionPath(all.sessionId)) }}>
            <Button>{current === null ? words.submit : words.submitCorrection}</Button>
          </FormActions>
        </Form>
        {current !== null && (
          <Section id="ban-ky" title={words.signed} lead={words.signedLead}>
            {scans.length > 0 && (
              <ul class="prose">
                {scans.map((scan) => (
                  <li key={scan.id}>
                    <a href={scanPath(all.sessionId, scan.id)}>{scan.file.name}</a>
                    <p class="quiet">{words.hash(scan.file.sha256)}</p>
                  </li>
                ))}
              </ul>
            )}
            <Form action={action} {...ui.form()} files hidden={{ ...hidden, act: 'attach' }}>
              <FileField
                form={form}
                name="file"
                label={words.file}
                hint={words.fileHint}
                accept="image/jpeg,image/png,image/webp,application/pdf"
                camera
              />
              <div class="actions">
                <Button kind="secondary">{words.attach}</Button>
              </div>
            </Form>
          </Section>
        )}
        {earlier.length > 0 && (
          <Section id="da-dinh-chinh" title={words.earlier}>
            <SummaryList
              items={earlier.map((one, i) => ({
                label: words.current(one.number, dayWords(one.issuedOn)),
                value: (earlier[i + 1] ?? current)?.reason ?? '',
              }))}
            />
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { sessionId = '', paper = '' } = request.params;
    const { dossierId, number, issuedOn, seen, reason, act } = request.input;
    const words = textsOf(request.lang).results.paper;
    const named = { sessionId, paper, dossierId };
    const to = paperPath(sessionId, paper, typeof dossierId === 'string' ? dossierId : null);
    if (act === 'attach') {
      const file = await sentFile(request);
      if (!file.ok) return file;
      const done = await request.run(attachSignedPaper, { ...named, file: file.value });
      return done.ok ? ok({ to, flash: words.attached }) : done;
    }
    const done = await request.run(numberPaper, { ...named, number, issuedOn, seen, reason });
    return done.ok ? ok({ to, flash: words.done(done.value.number) }) : done;
  },
});
