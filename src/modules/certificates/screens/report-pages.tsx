// /phan-anh/:code, a form without sign-in that a pack differs from its code, and /phan-anh/theo-doi/:secret, where the reporter reads
// what became of it.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatInstantInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { DrawnUpload } from '#modules/products/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PostRequest } from '#web/page.ts';
import { tokenOfReport } from '../report-tokens.ts';
import { reportKinds } from '../rules/consumer-report.ts';
import { type FollowedReport, followReport } from '../use-cases/follow-report.ts';
import { reportProduct, viewReported } from '../use-cases/report-product.ts';
import { answersAsHistory } from './answers-as-history.ts';
import { lookUpPath, reportPath } from './paths.ts';

interface Reported {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
}

/** The photograph drawn anew, `null` where none was sent, or what is wrong with it at its field. */
async function photoOf(request: PostRequest): Promise<Result<DrawnUpload | null>> {
  const sent = (request.files['photo'] ?? []).find((file) => file.bytes.byteLength > 0);
  if (sent === undefined) return ok(null);
  const drawn = await DrawnUpload.of(sent.bytes);
  if (drawn.ok) return drawn;
  const wrong: FieldProblem = { path: 'photo', code: drawn.problem.code, details: drawn.problem.details };
  return refuse(invalidFields([wrong]));
}

export const reportProductPage = definePage<Reported>({
  path: '/phan-anh/:code',
  right: 'certificates/report-product',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: 11 * 1_048_576,
  title: ({ name }, ui) => `${ui.t.consumerReports.form.heading}: ${name}`,
  load: (request) => request.run(viewReported, { code: request.params['code'] }),
  view({ code, name, producerName }, ui) {
    const words = ui.t.consumerReports.form;
    const form = ui.state();
    const labels = { kind: words.kind, words: words.words, seenAt: words.seenAt, photo: words.photo };
    return (
      <>
        <PageHeading
          caption={producerName === null ? name : `${name} – ${producerName}`}
          heading={words.heading}
          summary={words.summary}
        />
        <ErrorSummary form={form} labelOf={labelled(labels)} />
        <Form action={ui.href(reportPath(code))} {...ui.form()} files>
          <RadioField
            form={form}
            name="kind"
            label={words.kind}
            options={reportKinds.map((value) => ({ value, label: ui.t.consumerReports.kinds[value] }))}
          />
          <TextAreaField form={form} name="words" label={words.words} hint={words.wordsHint} rows={4} />
          <TextField form={form} name="seenAt" label={words.seenAt} example={words.seenAtExample} optional />
          <FileField
            form={form}
            name="photo"
            label={words.photo}
            hint={words.photoHint}
            accept="image/jpeg,image/png,image/webp"
            optional
          />
          <Notice t={ui.t.design} tone="info" text={words.privacy} />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(lookUpPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const photo = await photoOf(request);
    if (!photo.ok) return photo;
    const { kind, words, seenAt } = request.input;
    const sent = await request.run(reportProduct, {
      code: request.params['code'],
      kind,
      words,
      seenAt: seenAt ?? '',
      photo: photo.value,
    });
    if (!sent.ok) return sent;
    const secret = tokenOfReport(request.ports.formSecret, sent.value.id);
    return ok({
      to: `/phan-anh/theo-doi/${secret}`,
      flash: textsOf(request.lang).consumerReports.form.done(sent.value.number),
    });
  },
});

export const followReportPage = definePage<FollowedReport>({
  path: '/phan-anh/theo-doi/:secret',
  right: 'certificates/follow-report',
  rate: 'verify',
  width: 'narrow',
  title: ({ number }, ui) => `${ui.t.consumerReports.follow.heading}: ${number}`,
  load: (request) => request.run(followReport, { secret: request.params['secret'] }),
  view({ number, product, kind, state, triageDueOn, madeAt, answers }, ui) {
    const words = ui.t.consumerReports.follow;
    return (
      <>
        <PageHeading caption={product} heading={`${words.heading}: ${number}`} summary={words.summary} />
        <SummaryList
          items={[
            { label: words.kind, value: ui.t.consumerReports.kinds[kind] },
            { label: words.made, value: formatInstantInVietnam(madeAt) },
            {
              label: words.state,
              value: ui.t.consumerReports.states[state],
              ...(state === 'received' ? { note: words.due(formatVietnamese(triageDueOn)) } : {}),
            },
          ]}
        />
        <HistoryList title={words.answers} entries={answersAsHistory(answers, ui)} empty={words.none} />
      </>
    );
  },
});
