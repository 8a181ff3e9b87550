// /nhiem-vu/ban-giao: hand-overs that were made and whose work waits for one; /moi: line by line who takes it; /:handOverId: a list to sign.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type HandOver, type HandOverLine, lineKinds } from '../rules/hand-over.ts';
import {
  type HandOverList,
  type HandOverView,
  handOver,
  listHandOvers,
  previewHandOver,
  viewHandOver,
} from '../use-cases/hand-over.ts';
import type { Giver } from '../use-cases/open-lines.ts';
import { handOverPath, listPath, taskPath } from './paths.ts';
import { typedRows } from './typed-rows.ts';
import { dayWords } from './words.tsx';

const newPath = `${handOverPath}/moi`;

function GiverLinks({ ui, givers }: { readonly ui: Ui; readonly givers: readonly Giver[] }) {
  return (
    <ul>
      {givers.map((giver) => (
        <li key={giver.key}>
          <a href={withQuery(ui.href(newPath), { tu: giver.key })}>{giver.label}</a>{' '}
          {giver.pressing && <Tag words={ui.t.tasks.handOver.pressing} tone="red" shape="clock" />}
        </li>
      ))}
    </ul>
  );
}

export const listHandOversPage = definePage<HandOverList>({
  path: handOverPath,
  right: 'tasks/list-hand-overs',
  rate: 'page',
  title: (_data, ui) => ui.t.tasks.handOver.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.tasks.crumb, href: listPath }],
  load: (request) => request.run(listHandOvers, {}),
  view({ done, givers }, ui) {
    const { handOver: words } = ui.t.tasks;
    const pressing = givers.filter((giver) => giver.pressing);
    const groups = [
      [words.ofOffices, givers.filter((giver) => giver.kind === 'office' && !giver.pressing)],
      [words.ofPeople, givers.filter((giver) => giver.kind === 'person' && !giver.pressing)],
    ] as const;
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        {ui.may('tasks/hand-over') && (
          <Section id="ban-giao" title={words.start} lead={words.startLead}>
            {pressing.length > 0 && <GiverLinks ui={ui} givers={pressing} />}
            {groups
              .filter(([, some]) => some.length > 0)
              .map(([title, some]) => (
                <Details key={title} summary={title} open={some.length <= 8}>
                  <GiverLinks ui={ui} givers={some} />
                </Details>
              ))}
          </Section>
        )}
        <Section id="da-ban-giao" title={words.made}>
          <DataTable
            t={ui.t.design}
            caption={words.made}
            captionHidden
            rows={done}
            rowKey={(one) => one.id}
            empty={<EmptyState title={words.empty} text={words.emptyText} />}
            columns={[
              {
                key: 'from',
                label: words.from,
                lead: true,
                cell: (one) => <a href={ui.href(`${handOverPath}/${one.id}`)}>{one.fromLabel}</a>,
              },
              { key: 'on', label: words.on, nowrap: true, cell: (one) => dayWords(one.on) },
              { key: 'lines', label: words.lines, numeric: true, cell: (one) => one.lines.length },
              { key: 'reason', label: words.reason, cell: (one) => <span lang="vi">{one.reason}</span> },
            ]}
          />
        </Section>
      </>
    );
  },
});

/** Who hands over is named by the address (`tu`); without it the page asks who. */
export const newHandOverPage = definePage<HandOverView | HandOverList>({
  path: newPath,
  right: 'tasks/hand-over',
  rate: 'act',
  width: 'narrow',
  maxBodyBytes: 2 * 1_048_576,
  title: (data, ui) => ('giver' in data ? ui.t.tasks.handOver.newHeading(data.giver.label) : ui.t.tasks.handOver.start),
  breadcrumbs: (_view, ui) => [
    { label: ui.t.tasks.crumb, href: listPath },
    { label: ui.t.tasks.handOver.crumb, href: handOverPath },
  ],
  load: (request) => {
    const { tu: from = '' } = request.query;
    return from === '' ? request.run(listHandOvers, {}) : request.run(previewHandOver, { from });
  },
  view(data, ui) {
    const { handOver: words } = ui.t.tasks;
    if (!('giver' in data)) {
      return (
        <>
          <PageHeading heading={words.start} summary={words.startLead} />
          <GiverLinks ui={ui} givers={data.givers} />
        </>
      );
    }
    const { giver, lines, offices, people } = data;
    const form = ui.state({});
    const heading = <PageHeading heading={words.newHeading(giver.label)} summary={words.newSummary(lines.length)} />;
    if (lines.length === 0) {
      return (
        <>
          {heading}
          <EmptyState title={words.nothing} text={words.nothingText} />
        </>
      );
    }
    return (
      <>
        {heading}
        <ErrorSummary form={form} />
        <Form action={withQuery(ui.href(newPath), { tu: giver.key })} {...ui.form()}>
          <TextAreaField
            form={form}
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={2}
            maxLength={600}
          />
          {lines.map((line, index) => (
            <div key={`${line.kind} ${line.subjectId}`} class="hand-over-line">
              <input type="hidden" name={`lines.${index}.kind`} value={line.kind} />
              <input type="hidden" name={`lines.${index}.subjectId`} value={line.subjectId} />
              <p class="quiet">
                {words.kinds[line.kind]}
                {line.note !== null && `. ${line.note}`}
              </p>
              <SelectField
                form={form}
                name={`lines.${index}.taker`}
                label={line.label}
                choices={(line.kind === 'led' ? offices : people).map((one) => ({ value: one.key, label: one.label }))}
              />
            </div>
          ))}
          <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(handOverPath) }}>
            <Button>{words.submit(lines.length)}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { reason, lines } = request.input;
    const done = await request.run(handOver, { from: request.query['tu'] ?? '', reason, lines: typedRows(lines) });
    if (!done.ok) return done;
    const { flash } = textsOf(request.lang).tasks.handOver;
    return ok({ to: `${handOverPath}/${done.value.handOverId}`, flash: flash(done.value.lines) });
  },
});

/** Where a line's record is, for who may open it. */
function lineHref(ui: Ui, { kind, subjectId }: HandOverLine): string {
  if (kind === 'led' || kind === 'given') return ui.href(taskPath(subjectId));
  return ui.href(kind === 'dossier' ? `/ho-so/${subjectId}` : `/ho-so-giay/${subjectId}`);
}

export const handOverPage = definePage<HandOver>({
  path: `${handOverPath}/:handOverId`,
  right: 'tasks/list-hand-overs',
  rate: 'page',
  title: (one, ui) => ui.t.tasks.handOver.newHeading(one.fromLabel),
  breadcrumbs: (_one, ui) => [
    { label: ui.t.tasks.crumb, href: listPath },
    { label: ui.t.tasks.handOver.crumb, href: handOverPath },
  ],
  load: (request) => request.run(viewHandOver, { handOverId: request.params['handOverId'] }),
  view(one, ui) {
    const { handOver: words } = ui.t.tasks;
    return (
      <>
        <PageHeading heading={words.listHeading(one.fromLabel)} summary={words.listSummary(one.lines.length)} />
        <SummaryList
          items={[
            { label: words.on, value: dayWords(one.on), note: words.by(one.madeByName) },
            { label: words.reason, value: one.reason },
          ]}
        />
        {lineKinds
          .map((kind) => [kind, one.lines.filter((line) => line.kind === kind)] as const)
          .filter(([, lines]) => lines.length > 0)
          .map(([kind, lines]) => (
            <Section key={kind} id={kind} title={words.groups[kind]}>
              <DataTable
                t={ui.t.design}
                id={`lines-${kind}`}
                caption={words.groups[kind]}
                captionHidden
                rows={lines}
                rowKey={(line) => line.subjectId}
                columns={[
                  {
                    key: 'what',
                    label: words.what,
                    lead: true,
                    cell: (line) => (
                      <a href={lineHref(ui, line)} lang="vi">
                        {line.label}
                      </a>
                    ),
                  },
                  { key: 'note', label: words.note, cell: (line) => line.note ?? '–' },
                  { key: 'taker', label: words.taker, cell: (line) => line.takerLabel },
                ]}
              />
            </Section>
          ))}
        <div class="hand-over-signs">
          {words.signatures.map((who) => (
            <div key={who} class="hand-over-signs__one">
              <p>
                <strong>{who}</strong>
              </p>
              <p class="quiet">{words.sign}</p>
            </div>
          ))}
        </div>
      </>
    );
  },
});
