// /ho-so-tinh/hang-loat: one act for many dossiers. First what would happen to each or why not, then one confirmation, which is one
// act for each dossier: what is refused is said, and nothing is half done.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { parameterOn } from '#law/parameters.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Choosable } from '../rules/supplement.ts';
import { sharedItems } from '../use-cases/choosable-items.ts';
import { doToMany } from '../use-cases/do-to-many.ts';
import { type ActsPreview, manyActs, previewActs } from '../use-cases/preview-acts.ts';
import { IntakeTag } from './intake-state.tsx';
import { intakePath, listPath, manyPath } from './paths.ts';
import { roundOfLine, roundWords } from './words.ts';

interface ManyData {
  readonly preview: ActsPreview;
  readonly items: readonly Choosable[];
}

const ids = (value: unknown): readonly string[] => (typeof value === 'string' ? value.split(' ') : []);

async function load(request: PageRequest) {
  const posted = request.posted;
  const chosen = posted === null ? request.queryAll('hs') : ids(posted['chosen']);
  const asked = posted === null ? request.query['viec'] : posted['act'];
  const act = manyActs.find((one) => one === asked) ?? 'accept';
  const round = typeof posted?.['round'] === 'string' ? posted['round'] : undefined;
  const preview = await request.run(previewActs, { act, dossierIds: chosen, round });
  if (!preview.ok) return preview;
  const folder = parameterOn('criteria-by-receipt', request.today)?.value ?? null;
  const items = act !== 'request-supplement' || folder === null ? [] : await sharedItems(folder, request.today);
  return ok<ManyData>({ preview: preview.value, items });
}

function Lines({ ui, data }: { readonly ui: Ui; readonly data: ManyData }) {
  const { many, list } = ui.t.intake;
  const { act, lines } = data.preview;
  return (
    <DataTable
      t={ui.t.design}
      caption={many.caption}
      captionHidden
      rows={lines}
      rowKey={(line) => line.dossierId}
      columns={[
        {
          key: 'product',
          label: list.columns.product,
          lead: true,
          cell: (line) => <a href={ui.href(intakePath(line.dossierId))}>{line.productName}</a>,
        },
        { key: 'producer', label: list.columns.producer, cell: (line) => line.producerName },
        { key: 'state', label: list.columns.state, cell: (line) => <IntakeTag ui={ui} state={line.state} /> },
        {
          key: 'outcome',
          label: many.outcome,
          cell: (line) =>
            line.not === null ? (
              act === 'accept' ? (
                `${many.outcomes.accept} (${roundOfLine(ui.t.intake, line)})`
              ) : (
                many.outcomes[act]
              )
            ) : (
              <>
                <Tag words={many.notDone} tone="red" shape="cross" /> {sentenceOf(ui.t, line.not)}
              </>
            ),
        },
      ]}
    />
  );
}

/** What the act asks for beside the confirmation. */
function Fields({ ui, data }: { readonly ui: Ui; readonly data: ManyData }) {
  const { many, request: words } = ui.t.intake;
  const { act, rounds } = data.preview;
  const form = ui.state(rounds[0] === undefined ? {} : { round: rounds[0] });
  if (act === 'mark-ready' && rounds.length > 0) {
    const options = rounds.map((key) => ({ value: key, label: roundWords(ui.t.intake, key) }));
    return <RadioField form={form} name="round" label={many.round} options={options} />;
  }
  if (act !== 'request-supplement') return null;
  const field = (item: Choosable) => (
    <TextAreaField key={item.key} form={form} name={`items.${item.key}`} label={item.title} rows={2} optional />
  );
  return (
    <Section id="can-bo-sung" title={many.items} lead={many.sharedItems}>
      {(['part', 'evidence'] as const).map((kind) => (
        <Details key={kind} summary={words.groups[kind]} open>
          {data.items.filter((item) => item.kind === kind).map(field)}
        </Details>
      ))}
      <DateField form={form} name="dueOn" label={words.due} hint={words.dueHint} />
      <TextAreaField form={form} name="note" label={words.note} rows={3} optional />
    </Section>
  );
}

/** The address that shows the preview of some dossiers. */
const previewPath = (act: string, dossierIds: readonly string[]): string =>
  `${manyPath}?${new URLSearchParams([['viec', act], ...dossierIds.map((one) => ['hs', one])] as [string, string][])}`;

export const manyActsPage = definePage<ManyData>({
  path: manyPath,
  right: 'intake/preview-acts',
  rate: 'act',
  title: ({ preview }, ui) => ui.t.intake.many.headings[preview.act],
  breadcrumbs: (_data, ui) => [{ label: ui.t.intake.list.title, href: listPath }],
  load,
  view(data, ui) {
    const { many } = ui.t.intake;
    const { act, lines, unknown } = data.preview;
    const possible = lines.filter((line) => line.not === null);
    const versions = lines.map((line) => `${line.dossierId}:${line.version ?? 0}`).join(' ');
    return (
      <>
        <PageHeading heading={many.headings[act]} summary={many.summary} />
        <ErrorSummary form={ui.state({})} />
        {unknown > 0 && <Notice t={ui.t.design} tone="warning" text={many.unknown(unknown)} />}
        {lines.length > 0 && (
          <>
            <p>
              <strong>{many.will(possible.length)}</strong>
              {possible.length < lines.length && `; ${many.willNot(lines.length - possible.length)}`}.
            </p>
            <Lines ui={ui} data={data} />
          </>
        )}
        {possible.length === 0 ? (
          <EmptyState
            title={lines.length === 0 ? many.noneChosen : many.nothing}
            text={lines.length === 0 ? many.noneChosenText : many.nothingText}
            action={<a href={ui.href(listPath)}>{many.back}</a>}
          />
        ) : (
          <Form
            action={ui.href(manyPath)}
            {...ui.form()}
            hidden={{ act, chosen: lines.map((line) => line.dossierId).join(' '), versions }}
          >
            <Fields ui={ui} data={data} />
            <FormActions t={ui.t.design} cancel={{ label: many.back, href: ui.href(listPath) }}>
              <Button>{many.confirm(possible.length)}</Button>
            </FormActions>
          </Form>
        )}
      </>
    );
  },
  async post(request) {
    const act = manyActs.find((one) => one === request.input['act']) ?? 'accept';
    const seen = new Map(ids(request.input['versions']).map((one) => one.split(':') as [string, string]));
    const chosen = ids(request.input['chosen']);
    const preview = await request.run(previewActs, {
      act,
      dossierIds: chosen,
      round: typeof request.input['round'] === 'string' ? request.input['round'] : undefined,
    });
    if (!preview.ok) return preview;
    const { dueOn, note, items, round } = request.input;
    const possible = preview.value.lines.filter((line) => line.not === null).map((line) => line.dossierId);
    const done = await doToMany(request, act, {
      dossiers: possible.map((dossierId) => ({ dossierId, version: seen.get(dossierId) })),
      more: { dueOn, note, items, round },
    });
    if (!done.ok) return done;
    const words = textsOf(request.lang).intake.many;
    const left = chosen.filter((one) => !done.value.done.includes(one));
    return left.length === 0
      ? ok({ to: listPath, flash: words.done(done.value.done.length) })
      : ok({ to: previewPath(act, left), flash: words.partly(done.value.done.length, left.length) });
  },
});
