// /ho-so-tinh/hang-loat: one act for many dossiers. First what would happen to each or why not, then one confirmation, which is one
// act for each dossier: what is refused is said, and nothing is half done.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { parameterOn } from '#law/parameters.ts';
import { sentenceOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { isOnDuty } from '../rules/intake.ts';
import { listTeamsOfProvince } from '../use-cases/appoint-team.ts';
import { sharedItems } from '../use-cases/choosable-items.ts';
import { doToMany } from '../use-cases/do-to-many.ts';
import { manyActs, manyWork, previewActs } from '../use-cases/preview-acts.ts';
import { IntakeTag } from './intake-state.tsx';
import { type ManyData, ManyFields } from './many-fields.tsx';
import { resultOf } from './many-result.tsx';
import { NoTeam } from './no-team.tsx';
import { actPages, idsQuery, intakePath, lettersPath, listPath, manyPath } from './paths.ts';
import { roundOfLine } from './words.ts';

const ids = (value: unknown): readonly string[] => (typeof value === 'string' ? value.split(' ') : []);

async function load(request: PageRequest) {
  const posted = request.posted;
  const chosen = posted === null ? request.queryAll('hs') : ids(posted['chosen']);
  const asked = posted === null ? request.query['viec'] : posted['act'];
  const act = manyWork.find((one) => one === asked) ?? 'accept';
  const round = typeof posted?.['round'] === 'string' ? posted['round'] : undefined;
  const preview = await request.run(previewActs, { act, dossierIds: chosen, round });
  if (!preview.ok) return preview;
  const folder = parameterOn('criteria-by-receipt', request.today)?.value ?? null;
  const items = act !== 'request-supplement' || folder === null ? [] : await sharedItems(folder, request.today);
  const listed = act === 'hand-to-team' ? await request.run(listTeamsOfProvince, {}) : null;
  if (listed !== null && !listed.ok) return listed;
  const teams = (listed?.value.teams ?? []).filter((team) => isOnDuty(team, request.today));
  return ok<ManyData>({ preview: preview.value, items, teams });
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
                <Tag words={line.conditionsMet ? ui.t.conditions.onlyOne : many.notDone} tone="red" shape="cross" />{' '}
                {sentenceOf(ui.t, line.not)}{' '}
                {line.conditionsMet && (
                  <a href={ui.href(intakePath(line.dossierId, actPages['mark-ready']))}>{ui.t.conditions.openOne}</a>
                )}
              </>
            ),
        },
      ]}
    />
  );
}

/** The round of the list that one came from, to go back to. */
const cameFrom = (ui: Ui): string => ui.query['dot'] ?? String(ui.state({ listed: '' }).values['listed'] ?? '');
const backTo = (round: string): string => withQuery(listPath, { dot: round });

/** The button that does it, or why it cannot be done for any of them. */
function Confirm({ ui, data }: { readonly ui: Ui; readonly data: ManyData }) {
  const { many } = ui.t.intake;
  const { act, lines } = data.preview;
  const possible = lines.filter((line) => line.not === null);
  const back = { label: many.back, href: ui.href(backTo(cameFrom(ui))) };
  if (possible.length === 0) {
    return (
      <EmptyState
        title={lines.length === 0 ? many.noneChosen : many.nothing}
        text={lines.length === 0 ? many.noneChosenText : many.nothingText}
        action={<a href={back.href}>{back.label}</a>}
      />
    );
  }
  if (act === 'letters') {
    const file = `${lettersPath}?${idsQuery(possible.map((line) => line.dossierId))}`;
    return (
      <div class="actions">
        <ButtonLink href={file} icon="download">
          {many.takeLetters(possible.length)}
        </ButtonLink>
        <a class="actions__way-out" href={back.href}>
          {back.label}
        </a>
      </div>
    );
  }
  if (act === 'hand-to-team' && data.teams.length === 0) {
    return <NoTeam ui={ui} />;
  }
  const versions = lines.map((line) => `${line.dossierId}:${line.version ?? 0}`).join(' ');
  const chosen = lines.map((line) => line.dossierId).join(' ');
  return (
    <Form action={ui.href(manyPath)} {...ui.form()} hidden={{ act, chosen, versions, listed: cameFrom(ui) }}>
      <ManyFields ui={ui} data={data} />
      <FormActions t={ui.t.design} cancel={back}>
        <Button>{many.confirm(possible.length)}</Button>
      </FormActions>
    </Form>
  );
}

export const manyActsPage = definePage<ManyData>({
  path: manyPath,
  right: 'intake/preview-acts',
  rate: 'act',
  islands: ['last-day'],
  title: ({ preview }, ui) => ui.t.intake.many.headings[preview.act],
  breadcrumbs: (_data, ui) => [{ label: ui.t.intake.list.title, href: backTo(cameFrom(ui)) }],
  load,
  view(data, ui) {
    const { many } = ui.t.intake;
    const { act, lines, unknown } = data.preview;
    const possible = lines.filter((line) => line.not === null);
    return (
      <>
        <PageHeading heading={many.headings[act]} summary={act === 'letters' ? many.lettersSummary : many.summary} />
        <ErrorSummary form={ui.state({})} />
        {unknown > 0 && <Notice t={ui.t.design} tone="warning" text={many.unknown(unknown)} />}
        {lines.length > 0 && (
          <>
            {act !== 'letters' && (
              <p>
                <strong>{many.will(possible.length)}</strong>
                {possible.length < lines.length && `; ${many.willNot(lines.length - possible.length)}`}.
              </p>
            )}
            <Lines ui={ui} data={data} />
          </>
        )}
        <Confirm ui={ui} data={data} />
      </>
    );
  },
  async post(request) {
    const act = manyActs.find((one) => one === request.input['act']) ?? 'accept';
    const seen = new Map(ids(request.input['versions']).map((one) => one.split(':') as [string, string]));
    const chosen = ids(request.input['chosen']);
    const { dueOn, dueOnMeant, afterTerm, note, items, round, teamId, listed } = request.input;
    const from = typeof listed === 'string' ? listed : '';
    const preview = await request.run(previewActs, {
      act,
      dossierIds: chosen,
      round: typeof round === 'string' ? round : undefined,
    });
    if (!preview.ok) return preview;
    const possible = preview.value.lines.filter((line) => line.not === null).map((line) => line.dossierId);
    const outcome = await doToMany(request, act, {
      dossiers: possible.map((dossierId) => ({ dossierId, version: seen.get(dossierId) })),
      more: { dueOn, dueOnMeant, afterTerm, note, items, round, teamId },
    });
    if (!outcome.ok) return outcome;
    const { done } = outcome.value;
    const left = chosen.filter((one) => !done.includes(one));
    return ok({ to: resultOf(act, outcome.value, left, from) });
  },
});
