// /nhiem-vu/giao: gives tasks by hand, from one clause (`noi-dung`) or from a whole letter (`van-ban`): what is proposed and why, then exactly
// what will be given, then given. By hand, `viec` and `can-cu` put words into the two boxes of content and source, and `vu-viec` names the case.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { functionByCode } from '#law/responsibilities.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { assignTasks, previewAssignment } from '../use-cases/assign-tasks.ts';
import type { Plan, Planned } from '../use-cases/build-tasks.ts';
import { type Proposal, type Proposals, proposeAssignment } from '../use-cases/propose-assignment.ts';
import { ItemFields } from './item-fields.tsx';
import { assignPath, listPath, taskPath } from './paths.ts';
import { typedRows } from './typed-rows.ts';
import { dayWords } from './words.tsx';

interface AssignView {
  readonly proposals: Proposals;
  /** What will be given, where a person asked to see it. */
  readonly plan: Plan | null;
}

const several = ({ items }: Proposals): boolean => items.length > 1;

/** How a letter is cited as the source of a task. */
function sourceOf(ui: Ui, { letter, items }: Proposals): string {
  if (letter === null) return '';
  const { assign } = ui.t.tasks;
  const what = [letter.docType ?? assign.letter, letter.fullNumber === null ? null : assign.number(letter.fullNumber)];
  const day = letter.issuedOn === null ? null : assign.dated(formatVietnamese(letter.issuedOn));
  const issuer = letter.issuer === null ? null : assign.of(letter.issuer);
  const ordinal = items.length === 1 ? (items[0]?.ordinal ?? null) : null;
  const words = [...what, day, issuer].filter((one) => one !== null).join(' ');
  return ordinal === null ? words : `${words}, ${assign.point(ordinal)}`;
}

/** So many characters of an address go into a box; the form itself takes more. */
const PREFILL = { content: 1_000, source: 400 } as const;

/** What another page suggests, for a task by hand alone: words that a person reads before anything is given. */
function suggested(ui: Ui, { letter }: Proposals): { readonly content?: string; readonly source?: string } {
  if (letter !== null) return {};
  const { viec: content, 'can-cu': source } = ui.query;
  return {
    ...(content === undefined ? {} : { content: content.slice(0, PREFILL.content) }),
    ...(source === undefined ? {} : { source: source.slice(0, PREFILL.source) }),
  };
}

function valuesOf(ui: Ui, proposals: Proposals): Readonly<Record<string, string | readonly string[]>> {
  const words = suggested(ui, proposals);
  const of = (item: Proposal, index: number): readonly (readonly [string, string | readonly string[]])[] => {
    const name = (field: string): string => `items.${index}.${field}`;
    return [
      [name('content'), words.content ?? item.content],
      [name('leads'), item.leads],
      [name('coordinators'), item.coordinators],
      [name('kind'), item.kind],
      [name('dueOn'), item.dueOn === null ? '' : formatVietnamese(item.dueOn)],
      [name('period'), item.period ?? ''],
      ...(item.given.length > 0 && several(proposals) ? ([[name('skip'), 'yes']] as const) : []),
    ];
  };
  return { source: words.source ?? sourceOf(ui, proposals), ...Object.fromEntries(proposals.items.flatMap(of)) };
}

/** The box of an error in a form of several contents, with the content it belongs to. */
function labelInItem(ui: Ui, { items }: Proposals): (name: string) => string | undefined {
  const { assign } = ui.t.tasks;
  const labels: Readonly<Record<string, string>> = {
    content: assign.content,
    leads: assign.lead,
    coordinators: assign.along,
    dueOn: assign.due,
    period: assign.period,
    output: assign.output,
  };
  return (name) => {
    const [, at, field] = /^items\.(\d+)\.(\w+)$/.exec(name) ?? [];
    const item = at === undefined ? undefined : items[Number(at)];
    const label = field === undefined ? undefined : labels[field];
    if (item === undefined || label === undefined) return undefined;
    return `${assign.itemTitle(item.ordinal ?? String(Number(at) + 1))}, ${label.toLocaleLowerCase(ui.lang)}`;
  };
}

/** This page, to come back to once a body was entered. */
const here = (ui: Ui, { clauseId }: Proposal): string =>
  withQuery(
    assignPath,
    ui.query['van-ban'] === undefined ? { 'noi-dung': clauseId ?? '' } : { 'van-ban': ui.query['van-ban'] },
  );

function Why({ ui, item }: { readonly ui: Ui; readonly item: Proposal }) {
  const { why: words } = ui.t.tasks.assign;
  const { why } = item;
  const unknown = why.kind === 'function' ? [] : why.unknown;
  const fn = why.kind === 'function' ? functionByCode(why.functionCode) : null;
  return (
    <div class="task-why">
      {why.kind === 'named' && <p>{words.named(why.names.join('; '))}</p>}
      {why.kind === 'function' && fn !== null && (
        <p>
          {words.fn(ui.lang === 'en' ? fn.en : fn.vi)}{' '}
          {why.source === 'inferred' ? words.inferred : words.byProvince(why.basis ?? words.noBasis)}
        </p>
      )}
      {why.kind === 'none' && item.clauseId !== null && unknown.length === 0 && <p>{words.none}</p>}
      {unknown.length > 0 && (
        <p>
          {words.unknown(unknown.join('; '))}{' '}
          {ui.may('offices/register-bodies') &&
            unknown.map((name, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <a href={withQuery(ui.href('/co-quan/moi'), { ten: name, tiep: here(ui, item) })}>
                  {words.enter(name)}
                </a>
              </span>
            ))}
        </p>
      )}
      {item.given.length > 0 && (
        <p>
          {words.given}{' '}
          {item.given.map((task, index) => (
            <span key={task.id}>
              {index > 0 && ', '}
              <a href={ui.href(taskPath(task.id))}>
                {task.spread === null ? task.leadLabel : ui.t.tasks.spreads[task.spread]}
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Preview({
  ui,
  plan,
  form,
  action,
}: {
  readonly ui: Ui;
  readonly plan: Plan;
  readonly form: FormState;
  readonly action: string;
}) {
  const { assign, kinds, periods } = ui.t.tasks;
  const given = plan.planned.reduce((sum, one) => sum + one.leads.length, 0);
  const names = (one: Planned): string => one.leads.map((lead) => lead.label).join('; ');
  return (
    <Form action={action} {...ui.form()}>
      {Object.entries(form.values)
        .filter(([name]) => name.startsWith('items.') || ['source', 'leaderId', 'letterId'].includes(name))
        .flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one] as const))
        .map(([name, value], index) => (
          <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
        ))}
      <Notice t={ui.t.design} tone="info" title={assign.previewTitle} text={assign.previewText(given)} />
      {plan.unreached.length > 0 && (
        <Notice
          t={ui.t.design}
          tone="warning"
          title={assign.unreached(plan.unreached.length)}
          text={assign.unreachedText}
        >
          <Details summary={assign.offices(plan.unreached.length)}>
            <p lang="vi">{plan.unreached.join('; ')}</p>
          </Details>
        </Notice>
      )}
      <DataTable
        t={ui.t.design}
        caption={assign.previewTitle}
        captionHidden
        rows={plan.planned}
        rowKey={(one) => String(one.index)}
        columns={[
          { key: 'content', label: assign.content, lead: true, cell: (one) => <span lang="vi">{one.content}</span> },
          {
            key: 'lead',
            label: assign.lead,
            cell: (one) =>
              one.leads.length <= 3 ? (
                names(one)
              ) : (
                <Details summary={assign.offices(one.leads.length)}>
                  <p>{names(one)}</p>
                </Details>
              ),
          },
          {
            key: 'along',
            label: assign.along,
            cell: (one) =>
              one.coordinators.length <= 3
                ? one.coordinators.map((office) => office.label).join('; ') || '–'
                : assign.offices(one.coordinators.length),
          },
          {
            key: 'due',
            label: assign.due,
            cell: (one) => (
              <>
                {dayWords(one.dueOn)}
                <br />
                <span class="quiet">
                  {kinds[one.item.kind]}
                  {one.item.kind !== 'once' &&
                    one.item.period !== null &&
                    `, ${periods[one.item.period].toLocaleLowerCase('vi')}`}
                </span>
              </>
            ),
          },
        ]}
      />
      {plan.leader !== null && <p>{assign.leaderIs(plan.leader.name)}</p>}
      <FormActions t={ui.t.design}>
        <Button name="act" value="assign">
          {assign.confirm(given)}
        </Button>
        <Button kind="secondary" name="act" value="edit">
          {assign.edit}
        </Button>
      </FormActions>
    </Form>
  );
}

export const assignTasksPage = definePage<AssignView>({
  path: assignPath,
  right: 'tasks/assign-tasks',
  rate: 'act',
  title: (_view, ui) => ui.t.tasks.assign.heading,
  breadcrumbs: (_view, ui) => [{ label: ui.t.tasks.crumb, href: listPath }],
  islands: ['last-day'],
  async load(request) {
    const { query, posted } = request;
    const proposals = await request.run(proposeAssignment, { letterId: query['van-ban'], clauseId: query['noi-dung'] });
    if (!proposals.ok) return proposals;
    const asked = posted?.['act'] === 'preview' || posted?.['act'] === 'assign';
    const plan = asked
      ? await request.run(previewAssignment, inputOf(posted ?? {}, proposals.value, query['vu-viec']))
      : null;
    return ok({ proposals: proposals.value, plan: plan?.ok ? plan.value : null });
  },
  view({ proposals, plan }, ui) {
    const { assign } = ui.t.tasks;
    const form = ui.state(valuesOf(ui, proposals));
    const { letter, items, leaders, offices } = proposals;
    const action = withQuery(ui.href(assignPath), {
      'van-ban': ui.query['van-ban'] ?? '',
      'noi-dung': ui.query['noi-dung'] ?? '',
      'vu-viec': ui.query['vu-viec'] ?? '',
    });
    const many = several(proposals);
    const heading = (
      <PageHeading
        heading={assign.heading}
        caption={letter === null ? undefined : sourceOf(ui, { ...proposals, items: [] })}
        summary={
          letter === null ? assign.summaryByHand : many ? assign.summaryLetter(items.length) : assign.summaryClause
        }
      />
    );
    if (plan !== null) {
      return (
        <>
          {heading}
          <Preview ui={ui} plan={plan} form={form} action={action} />
        </>
      );
    }
    if (items.length === 0) {
      return (
        <>
          {heading}
          <EmptyState title={assign.noClauses} text={assign.noClausesText} />
        </>
      );
    }
    return (
      <>
        {heading}
        <ErrorSummary form={form} labelOf={many ? labelInItem(ui, proposals) : undefined} />
        <Form action={action} {...ui.form()} keptOnDevice={ui.t.design}>
          {many ? (
            items.map((item, index) => (
              <Fieldset key={item.clauseId} legend={assign.itemTitle(item.ordinal ?? String(index + 1))}>
                <Why ui={ui} item={item} />
                <ItemFields ui={ui} form={form} index={index} offices={offices} several />
              </Fieldset>
            ))
          ) : (
            <>
              {items[0] !== undefined && <Why ui={ui} item={items[0]} />}
              <ItemFields ui={ui} form={form} index={0} offices={offices} several={false} />
            </>
          )}
          <Section id="can-cu" title={assign.basis}>
            <TextField
              form={form}
              name="source"
              label={assign.source}
              hint={assign.sourceHint}
              maxLength={400}
              optional
            />
            {leaders.length > 0 && (
              <SelectField
                form={form}
                name="leaderId"
                label={assign.leader}
                choices={leaders.map((one) => ({ value: one.id, label: one.name }))}
                emptyLabel={assign.noLeader}
                optional
              />
            )}
          </Section>
          <FormActions t={ui.t.design} cancel={{ label: assign.back, href: ui.href(listPath) }}>
            <Button name="act" value="preview">
              {assign.preview}
            </Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { query, input } = request;
    if (input['act'] === 'edit') return ok({ again: {} });
    const proposals = await request.run(proposeAssignment, { letterId: query['van-ban'], clauseId: query['noi-dung'] });
    if (!proposals.ok) return proposals;
    const asked = inputOf(input, proposals.value, query['vu-viec']);
    if (input['act'] !== 'assign') {
      const plan = await request.run(previewAssignment, asked);
      return plan.ok ? ok({ again: {} }) : refuse(plan.problem);
    }
    const done = await request.run(assignTasks, { ...asked, confirmed: 'yes' });
    if (!done.ok) return done;
    const { taskIds, given } = done.value;
    const [only] = taskIds;
    const to = taskIds.length === 1 && only !== undefined ? taskPath(only) : `${listPath}?phan=da-giao`;
    return ok({ to, flash: textsOf(request.lang).tasks.assign.done(given) });
  },
});

/** What the form says, with the clauses that the page itself knows: which clause an item is of is not typed. */
function inputOf(
  posted: Readonly<Record<string, unknown>>,
  { letter, items }: Proposals,
  caseId: string | undefined,
): Readonly<Record<string, unknown>> {
  const rows = typedRows(posted['items']);
  return {
    letterId: letter?.id,
    ...(letter === null && caseId !== undefined ? { caseId } : {}),
    source: posted['source'],
    leaderId: posted['leaderId'],
    items: items.map((item, index) => ({
      ...(rows[index] as Readonly<Record<string, unknown>> | undefined),
      clauseId: item.clauseId,
    })),
  };
}
