// /ket-qua/:sessionId/thong-bao: the written results, one for each producer and its commune: looked through, then sent together.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { numberOf, paperWord } from '../rules/papers.ts';
import { mayBeTold, toPrint } from '../rules/result-line.ts';
import { issueNotices } from '../use-cases/issue-notices.ts';
import type { ResultView } from '../use-cases/session-results.ts';
import { type SessionView, viewSessionResults } from '../use-cases/view-session.ts';
import { MOST_NOTICES_IN_FILE } from './paper-files.ts';
import { noticeFilePath, noticesPath, paperPath, resultPath, sessionPath } from './paths.ts';
import { sessionCrumbs } from './view-session.tsx';
import { dayWords, scoreWords } from './words.tsx';

export const noticesPage = definePage<SessionView>({
  path: '/ket-qua/:sessionId/thong-bao',
  right: 'results/issue-notices',
  rate: 'act',
  title: (_view, ui) => ui.t.results.notices.heading,
  breadcrumbs: sessionCrumbs,
  load: (request) => request.run(viewSessionResults, { sessionId: request.params['sessionId'] }),
  view(view, ui) {
    const { notices: words, session } = ui.t.results;
    const { all } = view;
    const open = all.results.filter((one) => mayBeTold(one.way));
    const printed = toPrint(all.results);
    const told = all.results.filter((one) => one.notice !== null);
    const later = all.results.filter((one) => one.notice === null && !mayBeTold(one.way));
    const file = (one: ResultView) => (
      <>
        <a href={noticeFilePath(all.sessionId, one.dossierId, 'pdf')}>PDF</a>,{' '}
        <a href={noticeFilePath(all.sessionId, one.dossierId, 'docx')}>DOCX</a>
      </>
    );
    const columns = [
      { key: 'product', label: session.product, lead: true, cell: (one: ResultView) => one.product },
      { key: 'producer', label: session.producer, cell: (one: ResultView) => one.producer },
      { key: 'result', label: session.result, cell: (one: ResultView) => scoreWords(ui, one) },
      { key: 'paper', label: session.print, nowrap: true, cell: file },
    ];
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        <ErrorSummary form={ui.state({})} labelOf={() => words.choose} />
        {printed.length > 1 && (
          <p>
            {words.together(printed.length)}{' '}
            {Array.from({ length: Math.ceil(printed.length / MOST_NOTICES_IN_FILE) }, (_, i) => i + 1).map((n, at) => (
              <span key={n}>
                {at > 0 && ', '}
                <a href={`${noticesPath(all.sessionId)}-${n}.pdf`} download>
                  {words.togetherFile(n)}
                </a>
              </span>
            ))}
          </p>
        )}
        <Section id="chua-gui" title={words.open}>
          {open.length === 0 ? (
            <EmptyState title={words.none} text={later.length > 0 ? words.noneYet : words.allTold} />
          ) : (
            <Form action={ui.href(noticesPath(all.sessionId))} {...ui.form()}>
              <DataTable
                t={ui.t.design}
                id="bang-chua-gui"
                caption={words.open}
                captionHidden
                rows={open}
                rowKey={(one) => one.dossierId}
                select={{
                  name: 'dossierIds',
                  label: (one) => words.chooseOne(one.product),
                  chosen: open.map((one) => one.dossierId),
                }}
                columns={columns}
              />
              <p>{words.seenFromThen}</p>
              <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(sessionPath(all.sessionId)) }}>
                <Button>{words.submit}</Button>
              </FormActions>
            </Form>
          )}
        </Section>
        {later.length > 0 && (
          <Section id="cho" title={words.later} lead={words.laterLead}>
            <ul class="prose">
              {later.map((one) => (
                <li key={one.dossierId}>
                  {one.product}: {ui.t.results.stages[one.stage]}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {told.length > 0 && (
          <Section id="da-gui" title={words.told}>
            <DataTable
              t={ui.t.design}
              id="bang-da-gui"
              caption={words.told}
              captionHidden
              rows={told}
              rowKey={(one) => one.dossierId}
              columns={[
                ...columns,
                {
                  key: 'told',
                  label: words.toldOn,
                  cell: (one) => <a href={ui.href(resultPath(one.dossierId))}>{dayWords(one.notice?.issuedOn)}</a>,
                },
                {
                  key: 'number',
                  label: session.number,
                  cell: (one) => {
                    const given = numberOf(all.numbers, { kind: 'notice', dossierId: one.dossierId });
                    return ui.may('results/number-paper') ? (
                      <a href={ui.href(paperPath(all.sessionId, paperWord('notice'), one.dossierId))}>
                        {given?.number ?? session.write}
                      </a>
                    ) : (
                      (given?.number ?? session.noNumber)
                    );
                  },
                },
              ]}
            />
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { sessionId = '' } = request.params;
    const done = await request.run(issueNotices, { sessionId, dossierIds: request.input['dossierIds'] });
    if (!done.ok) return done;
    return ok({ to: noticesPath(sessionId), flash: textsOf(request.lang).results.notices.done(done.value.issued) });
  },
});
