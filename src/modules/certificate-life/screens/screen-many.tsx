// /ra-soat/hang-loat: one act for many products. First what would be done to each or why not, then one confirmation; after invitations the
// words that are ready to be sent by Zalo.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { LastDayField } from '#design/fields/last-day-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ShareText } from '#design/share-text.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type ManyWork, manyWork, type PreviewedLine, previewScreening, screenMany } from '../use-cases/screen-many.ts';
import { renewalPath, screeningPath, screenManyPath } from './paths.ts';
import { dayWords, productWords } from './words.ts';

interface Data {
  readonly work: ManyWork;
  readonly lines: readonly PreviewedLine[];
  readonly unknown: number;
}

const codesOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split(' ').filter((one) => one !== '') : [];

async function load(request: PageRequest) {
  const { posted } = request;
  const codes = posted === null ? request.queryAll('sp') : codesOf(posted['chosen']);
  const asked = posted === null ? request.query['viec'] : posted['work'];
  const work = manyWork.find((one) => one === asked) ?? 'invite';
  return await request.run(previewScreening, { work, codes });
}

/** The words of an invitation as a message that is ready to be sent. */
function messageOf(line: PreviewedLine, ui: Ui): string {
  const t = ui.t.screening;
  const day = dayWords(line.validUntil);
  const words = line.status.status === 'expired' ? t.zaloAnew(line.name, day) : t.zaloAgain(line.name, day);
  return `${words} ${ui.origin}${renewalPath(line.code)}`;
}

function Lines({ ui, data }: { readonly ui: Ui; readonly data: Data }) {
  const t = ui.t.screening;
  return (
    <DataTable
      t={ui.t.design}
      caption={t.works[data.work]}
      captionHidden
      rows={data.lines}
      rowKey={(line) => line.productId}
      columns={[
        { key: 'product', label: t.product, lead: true, cell: (line) => line.name },
        { key: 'producer', label: t.producer, cell: (line) => line.producerName ?? '–' },
        { key: 'until', label: t.until, nowrap: true, cell: (line) => dayWords(line.validUntil) },
        {
          key: 'before',
          label: t.before,
          cell: (line) => (line.choice === null ? '–' : `${t.choices[line.choice.choice]}: ${line.choice.reason}`),
        },
        {
          key: 'outcome',
          label: t.outcome,
          cell: (line) =>
            line.not === null ? (
              t.outcomes[data.work]
            ) : (
              <>
                <Tag words={t.notDone} tone="red" shape="cross" /> {sentenceOf(ui.t, line.not)}
              </>
            ),
        },
      ]}
    />
  );
}

function Confirm({ ui, data }: { readonly ui: Ui; readonly data: Data }) {
  const t = ui.t.screening;
  const possible = data.lines.filter((line) => line.not === null);
  const back = { label: t.back, href: ui.href(screeningPath) };
  if (possible.length === 0) {
    return (
      <EmptyState
        title={data.lines.length === 0 ? t.noneChosen : t.nothing}
        text={data.lines.length === 0 ? t.noneChosenText : t.nothingText}
        action={<a href={back.href}>{back.label}</a>}
      />
    );
  }
  const form = ui.state({});
  const chosen = data.lines.map((line) => line.code).join(' ');
  return (
    <Form action={ui.href(screenManyPath)} {...ui.form()} hidden={{ work: data.work, chosen }}>
      {data.work === 'invite' ? (
        <LastDayField form={form} name="respondBy" label={t.respondBy} today={ui.today} optional />
      ) : (
        <TextAreaField form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
      )}
      <FormActions t={ui.t.design} cancel={back}>
        <Button>{t.confirm(possible.length)}</Button>
      </FormActions>
    </Form>
  );
}

export const screenManyPage = definePage<Data>({
  path: screenManyPath,
  right: 'certificate-life/choose-screening',
  rate: 'act',
  islands: ['share-text', 'last-day'],
  title: ({ work }, ui) => ui.t.screening.works[work],
  breadcrumbs: (_data, ui) => [{ label: ui.t.screening.title, href: screeningPath }],
  load,
  view(data, ui) {
    const t = ui.t.screening;
    const possible = data.lines.filter((line) => line.not === null);
    return (
      <>
        <PageHeading heading={t.works[data.work]} summary={t.manySummary[data.work]} />
        <ErrorSummary form={ui.state({})} labelOf={labelled({ reason: t.reason, respondBy: t.respondBy })} />
        {data.lines.length > 0 && <Lines ui={ui} data={data} />}
        <Confirm ui={ui} data={data} />
        {data.work === 'invite' && possible.length > 0 && (
          <Section id="loi-nhan" title={t.messages} lead={t.messagesLead}>
            {possible.slice(0, 20).map((line) => (
              <ShareText
                key={line.code}
                t={ui.t.design}
                id={`nhan-${line.code}`}
                label={productWords(line.name, line.producerName)}
                text={messageOf(line, ui)}
              />
            ))}
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const work = manyWork.find((one) => one === request.input['work']) ?? 'invite';
    const codes = codesOf(request.input['chosen']);
    const preview = await request.run(previewScreening, { work, codes });
    if (!preview.ok) return preview;
    const possible = preview.value.lines.filter((line) => line.not === null).map((line) => line.code);
    const { reason, respondBy, respondByMeant } = request.input;
    const outcome = await screenMany(request, work, possible, { reason, respondBy, respondByMeant });
    if (!outcome.ok) return outcome;
    const { done } = outcome.value;
    const t = textsOf(request.lang).screening;
    return ok({
      to: screeningPath,
      flash: t.done[work === 'invite' ? 'invite' : 'choice'](done.length, codes.length - done.length),
    });
  },
});
