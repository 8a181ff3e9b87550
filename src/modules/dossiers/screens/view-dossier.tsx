// /ho-so/:dossierId: a dossier as the list of its parts, with what the register says to it and what happened so far.

import { ActList } from '#design/act-list.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { TaskList, type TaskState } from '#design/task-list.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type PartName, partNames } from '../rules/parts.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { StateTag } from './dossier-state.tsx';
import { dossierPath, listPath, partPath } from './paths.ts';
import { RegisterFacts } from './register-facts.tsx';
import { actorWords, actWords, dayWords, whenWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: DossierView;
}

const PREFILLED: readonly PartName[] = ['registration', 'general', 'results'];

function savedWords({ ui, view }: Frame, part: PartName): string {
  const words = ui.t.dossiers.record;
  const { savedAt, savedByName } = view.heads[part];
  if (savedAt !== null) return words.savedBy(whenWords(savedAt), savedByName ?? '');
  return PREFILLED.includes(part) ? words.prefilled : words.untouched;
}

function stateOf(view: DossierView, part: PartName): TaskState {
  return view.heads[part].savedAt === null ? 'not-started' : 'in-progress';
}

function Tasks({ ui, view }: Frame) {
  const { parts, record } = ui.t.dossiers;
  return (
    <Section id="cac-phan" title={record.tasks}>
      <TaskList
        t={ui.t.design}
        tasks={partNames.map((part) => ({
          label: parts[part].name,
          href: ui.href(partPath(view.dossier.id, part)),
          state: stateOf(view, part),
          hint: savedWords({ ui, view }, part),
        }))}
      />
    </Section>
  );
}

function Side({ ui, view }: Frame) {
  const { record } = ui.t.dossiers;
  return (
    <>
      {view.may.drop && (
        <ActList
          title={record.acts}
          acts={[{ label: record.drop, href: ui.href(dossierPath(view.dossier.id, 'bo')) }]}
        />
      )}
      <HistoryList
        title={record.history}
        empty={record.noHistory}
        entries={view.history.map((line) => ({
          key: String(line.seq),
          when: whenWords(line.at),
          datetime: line.at,
          what: actWords(ui.t, line),
          who: actorWords(ui.t, line),
        }))}
      />
    </>
  );
}

export const viewDossierPage = definePage<DossierView>({
  path: '/ho-so/:dossierId',
  right: 'dossiers/view-dossier',
  rate: 'page',
  title: (view) => view.product.name,
  breadcrumbs: (_view, ui) => [{ label: ui.t.dossiers.list.heading, href: listPath }],
  load: (request) => request.run(viewDossier, { dossierId: request.params['dossierId'] }),
  json: (view) => view,
  view(view, ui) {
    const { record, kinds, fields } = ui.t.dossiers;
    const { dossier, recognition } = view;
    return (
      <>
        <PageHeading
          caption={record.caption(kinds[dossier.kind])}
          heading={view.product.name}
          states={<StateTag ui={ui} state={dossier.state} />}
          summary={view.may.write ? record.summary : undefined}
        />
        {dossier.byProxy && <Notice t={ui.t.design} tone="info" text={record.proxy} />}
        {!view.may.write && !view.own && dossier.state === 'draft' && (
          <Notice t={ui.t.design} tone="info" text={record.notYours} />
        )}
        <RecordLayout side={<Side ui={ui} view={view} />}>
          <Tasks ui={ui} view={view} />
          <Section id="thong-tin" title={record.facts} lead={record.factsLead}>
            <RegisterFacts ui={ui} view={view} />
            <SummaryList
              items={[
                {
                  label: fields.kind,
                  value: kinds[dossier.kind],
                  ...(recognition === null
                    ? {}
                    : { note: record.recognition(recognition.stars, dayWords(recognition.expiresOn)) }),
                },
                { label: fields.receivedAt, value: `${view.commune}, ${view.province}` },
              ]}
            />
          </Section>
        </RecordLayout>
      </>
    );
  },
});
