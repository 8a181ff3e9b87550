// /van-ban/:letterId/quan-he: the cascade around a letter, drawn and as a table; links that a person adds or takes away; states on any day, each
// with the letter that says so.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { type Texts, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type LetterHead, type LetterLink, linkKinds } from '../rules/letter.ts';
import { letterStates } from '../rules/letter-state.ts';
import { linkLetters, recordState } from '../use-cases/links.ts';
import { type LetterView, viewLetter } from '../use-cases/view-letter.ts';
import { formOfAct } from './form-of-act.ts';
import { LetterStateTag, letterReference } from './letter-words.tsx';
import { LineageGraph } from './lineage-graph.tsx';
import { letterCrumbs, letterPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: LetterView;
}

/** The head of a letter of the cascade. */
export const headOf = (view: LetterView, id: string): LetterHead | undefined =>
  id === view.letter.id ? view.letter : view.related.find((one) => one.id === id);

function Name({ ui, view, id }: Frame & { readonly id: string }) {
  const head = headOf(view, id);
  if (head === undefined) return <>–</>;
  const name = letterReference(ui.t, head);
  const opens = view.related.find((one) => one.id === id)?.opens ?? false;
  return opens ? <a href={ui.href(letterPath(id))}>{name}</a> : <>{name}</>;
}

function Links({ ui, view }: Frame) {
  const { lineage: words, kinds, notHeld } = ui.t.directives;
  const own = (link: LetterLink): boolean => link.letterId === view.letter.id;
  const doubt = (link: LetterLink): string | null => {
    const target = headOf(view, link.targetId);
    const cited = link.citedAs?.date ?? null;
    if (cited === null || target?.issuedOn == null || cited === target.issuedOn) return null;
    return words.dayDiffers(formatVietnamese(cited), formatVietnamese(target.issuedOn));
  };
  return (
    <Section id="bang-quan-he" title={words.table}>
      <DataTable
        t={ui.t.design}
        caption={words.table}
        captionHidden
        rows={view.links}
        rowKey={(link) => link.id}
        columns={[
          { key: 'from', label: words.columns.from, cell: (link) => <Name ui={ui} view={view} id={link.letterId} /> },
          { key: 'kind', label: words.columns.kind, cell: (link) => kinds[link.kind] },
          {
            key: 'to',
            label: words.columns.to,
            lead: true,
            cell: (link) => (
              <>
                <Name ui={ui} view={view} id={link.targetId} />
                {doubt(link) !== null && <span class="summary-list__note">{doubt(link)}</span>}
              </>
            ),
          },
          {
            key: 'state',
            label: words.columns.state,
            cell: (link) => {
              const target = view.related.find((one) => one.id === link.targetId);
              if (target === undefined) return <LetterStateTag ui={ui} state={view.state} />;
              if (!target.isHeld && target.instrument === null)
                return <Tag words={notHeld} tone="neutral" shape="ring" />;
              return <LetterStateTag ui={ui} state={target.state} />;
            },
          },
          { key: 'origin', label: words.columns.origin, cell: (link) => words.origins[link.origin] },
          ...(view.may.link
            ? [
                {
                  key: 'remove',
                  label: words.columns.remove,
                  cell: (link: LetterLink) =>
                    own(link) ? (
                      <a href={ui.href(letterPath(view.letter.id, `quan-he/${link.id}/bo`))}>
                        {words.remove}
                        <span class="visually-hidden"> {headOf(view, link.targetId)?.fullNumber}</span>
                      </a>
                    ) : (
                      ''
                    ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function NamedFields({ ui, form, of }: { readonly ui: Ui; readonly form: FormState; readonly of: 'link' | 'state' }) {
  const words = ui.t.directives.lineage;
  const isLink = of === 'link';
  return (
    <>
      <TextField
        form={form}
        name="fullNumber"
        label={isLink ? words.target : words.byNumber}
        example={isLink ? '10005/BNN-VPĐP' : '26/2026/QĐ-TTg'}
      />
      <div class="head-fields__pair">
        <TextField form={form} name="issuer" label={isLink ? words.targetIssuer : words.byIssuer} optional />
        <DateField form={form} name="issuedOn" label={isLink ? words.targetDay : words.byDay} optional />
      </div>
    </>
  );
}

/** The label of a box, for the summary of what is wrong. */
export function labelOfLineage({ directives }: Texts, act: string): (name: string) => string | undefined {
  const words = directives.lineage;
  const isLink = act !== 'state';
  const labels: Readonly<Record<string, string>> = {
    ...{ kind: words.kind, state: words.state, fromDay: words.fromDay, article: words.article },
    fullNumber: isLink ? words.target : words.byNumber,
    issuer: isLink ? words.targetIssuer : words.byIssuer,
    issuedOn: isLink ? words.targetDay : words.byDay,
    note: directives.fields.note,
  };
  return (name) => labels[name];
}

function AddLink({ ui, view, form }: Frame & { readonly form: FormState }) {
  const { lineage: words, kinds, fields } = ui.t.directives;
  return (
    <Details summary={words.addTitle} open={form.errors.length > 0}>
      <p class="quiet">{words.addHint}</p>
      <Form
        action={ui.href(letterPath(view.letter.id, 'quan-he'))}
        {...ui.form()}
        hidden={{ act: 'link' }}
        label={words.addTitle}
      >
        <SelectField
          form={form}
          name="kind"
          label={words.kind}
          choices={linkKinds.map((value) => ({ value, label: kinds[value] }))}
        />
        <NamedFields ui={ui} form={form} of="link" />
        <TextField form={form} name="note" label={fields.note} optional />
        <FormActions t={ui.t.design}>
          <Button kind="secondary" icon="add">
            {words.add}
          </Button>
        </FormActions>
      </Form>
    </Details>
  );
}

function States({ ui, view, form }: Frame & { readonly form: FormState }) {
  const { lineage: words, states } = ui.t.directives;
  const nameOf = (id: string): string => {
    const head = headOf(view, id);
    return head === undefined ? words.thisLetter : letterReference(ui.t, head);
  };
  return (
    <Section id="hieu-luc" title={words.statesTitle} lead={words.statesHint}>
      <p class="state-of-day">
        {words.stateOn(formatVietnamese(view.day))}: <LetterStateTag ui={ui} state={view.state} />
      </p>
      <form class="ask-day" method="get" action={ui.href(letterPath(view.letter.id, 'quan-he'))}>
        <label for="ask-day">{words.askDay}</label>
        <input
          class="box box--short"
          id="ask-day"
          name="ngay"
          value={formatVietnamese(view.day)}
          maxLength={10}
          autocomplete="off"
        />
        <Button kind="secondary">{words.ask}</Button>
      </form>
      {view.states.length === 0 ? (
        <p>{words.noStates}</p>
      ) : (
        <ul>
          {view.states.map((row) => (
            <li key={row.id}>
              {row.letterId === view.letter.id
                ? words.stateLine(states[row.state], formatVietnamese(row.fromDay), nameOf(row.byLetterId))
                : words.gives(states[row.state], formatVietnamese(row.fromDay), nameOf(row.letterId))}
              {row.article !== null && ` (${row.article})`}{' '}
              {view.may.state && row.letterId === view.letter.id && (
                <a href={ui.href(letterPath(view.letter.id, `hieu-luc/${row.id}/bo`))}>{words.removeState}</a>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.may.state && (
        <Details summary={words.addState} open={form.errors.length > 0}>
          <Form
            action={ui.href(letterPath(view.letter.id, 'quan-he'))}
            {...ui.form()}
            hidden={{ act: 'state' }}
            label={words.addState}
          >
            <SelectField
              form={form}
              name="state"
              label={words.state}
              choices={letterStates.map((value) => ({ value, label: states[value] }))}
            />
            <DateField form={form} name="fromDay" label={words.fromDay} example="21/07/2026" />
            <NamedFields ui={ui} form={form} of="state" />
            <TextField form={form} name="article" label={words.article} optional />
            <FormActions t={ui.t.design}>
              <Button kind="secondary">{words.addState}</Button>
            </FormActions>
          </Form>
        </Details>
      )}
    </Section>
  );
}

export const lineagePage = definePage<LetterView>({
  path: '/van-ban/:letterId/quan-he',
  right: 'directives/view-letter',
  postRight: 'directives/link-letters',
  rate: 'page',
  title: (_view, ui) => ui.t.directives.lineage.heading,
  breadcrumbs: ({ letter }, ui) => letterCrumbs(letter, ui),
  load: (request) =>
    request.run(viewLetter, {
      letterId: request.params['letterId'],
      day: /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(request.query['ngay'] ?? '') ? request.query['ngay'] : undefined,
    }),
  view(view, ui) {
    const words = ui.t.directives.lineage;
    const act = String(ui.state({}).values['act'] ?? '');
    return (
      <>
        <ErrorSummary form={ui.state({})} labelOf={labelOfLineage(ui.t, act)} />
        <PageHeading caption={letterReference(ui.t, view.letter)} heading={words.heading} summary={words.summary} />
        {view.links.length === 0 ? (
          <EmptyState title={words.nobody} />
        ) : (
          <>
            <Section id="so-do" title={words.graph} lead={words.graphText}>
              <LineageGraph ui={ui} view={view} />
            </Section>
            <Links ui={ui} view={view} />
          </>
        )}
        {view.may.link && <AddLink ui={ui} view={view} form={formOfAct(ui, 'link')} />}
        <States ui={ui} view={view} form={formOfAct(ui, 'state')} />
      </>
    );
  },
  async post(request) {
    const { letterId = '' } = request.params;
    const { act, ...given } = request.input;
    const words = textsOf(request.lang).directives.lineage;
    const to = letterPath(letterId, 'quan-he');
    if (act === 'state') {
      const done = await request.run(recordState, { ...given, letterId });
      return done.ok ? ok({ to: `${to}#hieu-luc`, flash: words.stateAdded }) : done;
    }
    const done = await request.run(linkLetters, { ...given, letterId });
    return done.ok ? ok({ to, flash: words.added }) : done;
  },
});
