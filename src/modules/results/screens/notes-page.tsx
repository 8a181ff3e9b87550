// /ket-qua/:sessionId/dien-bien: what was said in a session, as it is written down while it goes on; members read it at once.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { dayOfSession } from '#modules/councils/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { type NotesView, viewNotes, writeNote } from '../use-cases/session-notes.ts';
import { sessionPath } from './paths.ts';
import { dayWords } from './words.tsx';

const path = (sessionId: string): string => sessionPath(sessionId, 'dien-bien');

export const notesPage = definePage<NotesView>({
  path: '/ket-qua/:sessionId/dien-bien',
  right: 'results/view-notes',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.results.notes.heading,
  load: (request) => request.run(viewNotes, { sessionId: request.params['sessionId'] }),
  view({ record, notes, mayWrite }, ui) {
    const { notes: words, sessionNames, list } = ui.t.results;
    const { session } = record;
    const form = ui.state({});
    return (
      <>
        <PageHeading
          caption={list.name(sessionNames[session.kind](dayWords(dayOfSession(session))))}
          heading={words.heading}
          summary={words.summary}
        />
        <ErrorSummary form={form} labelOf={labelled({ words: words.words })} />
        {notes.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <SummaryList
            items={notes.map((note) => ({
              label: formatInstantInVietnam(note.writtenAt),
              value: (
                <span class="as-typed" lang="vi">
                  {note.words}
                </span>
              ),
              note: note.writtenName,
            }))}
          />
        )}
        {mayWrite && (
          <Section id="ghi" title={words.add}>
            <Form action={ui.href(path(session.id))} {...ui.form()}>
              <TextAreaField
                form={form}
                name="words"
                label={words.words}
                hint={words.hint}
                rows={4}
                maxLength={4_000}
              />
              <FormActions t={ui.t.design}>
                <Button>{words.submit}</Button>
              </FormActions>
            </Form>
          </Section>
        )}
        {!mayWrite && session.state === 'closed' && <p class="quiet">{words.closed}</p>}
      </>
    );
  },
  async post(request) {
    const { sessionId = '' } = request.params;
    const done = await request.run(writeNote, { sessionId, words: request.input['words'] });
    return done.ok ? ok({ to: path(sessionId), flash: textsOf(request.lang).results.notes.done }) : done;
  },
});
