// /so-van-ban/:dossierId/:letter: the clerk types number and day of one letter; where it has one already, a correction with its reason.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { type LetterView, numberLetter, viewLetter } from '../use-cases/letters.ts';
import { letterFilePath, letterPath, lettersPath } from './paths.ts';
import { dayWords } from './words.ts';

export const numberLetterPage = definePage<LetterView>({
  path: '/so-van-ban/:dossierId/:letter',
  right: 'dossiers/number-letter',
  rate: 'act',
  width: 'narrow',
  title: ({ letter }, ui) => ui.t.dossierLetters.kinds[letter.kind](letter.ordinal),
  breadcrumbs: (_view, ui) => [{ label: ui.t.dossierLetters.list.heading, href: lettersPath }],
  load: (request) => request.run(viewLetter, request.params),
  view({ letter, current, earlier }, ui) {
    const { kinds, form: words } = ui.t.dossierLetters;
    const { onRecord: papers } = ui.t.dossierPapers;
    const { dossierId, kind, ordinal } = letter;
    const isReport = kind === 'report';
    const day = current?.issuedOn ?? (isReport ? letter.madeOn : null);
    const form = ui.state({ number: current?.number ?? '', issuedOn: dayWords(day) });
    const isCorrection = current !== null || isReport;
    const file = (format: 'pdf' | 'docx') => `${letterFilePath(dossierId, letter)}.${format}`;
    return (
      <>
        <PageHeading
          caption={kinds[kind](ordinal)}
          heading={isCorrection ? words.correcting : words.heading}
          summary={letter.product}
        />
        <ErrorSummary
          form={form}
          labelOf={labelled({ number: words.number, issuedOn: words.issuedOn, reason: words.reason })}
        />
        <SummaryList
          items={[
            { label: words.producer, value: letter.producer },
            { label: words.madeOn, value: dayWords(letter.madeOn) },
            {
              label: words.print,
              value: (
                <>
                  <a href={file('pdf')}>{papers.pdf}</a>, <a href={file('docx')}>{papers.docx}</a>
                </>
              ),
            },
          ]}
        />
        {current !== null && (
          <Notice t={ui.t.design} tone="info" text={words.current(current.number, dayWords(current.issuedOn))} />
        )}
        <Form
          action={ui.href(letterPath(dossierId, letter))}
          {...ui.form()}
          hidden={current === null ? {} : { seen: current.id }}
        >
          <TextField
            form={form}
            name="number"
            label={words.number}
            hint={words.numberHint}
            example={words.examples[kind]}
            maxLength={60}
          />
          <DateField
            form={form}
            name="issuedOn"
            label={words.issuedOn}
            hint={isReport ? words.reportDayStands : undefined}
          />
          {isCorrection && (
            <TextField form={form} name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} />
          )}
          <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(lettersPath) }}>
            <Button>{isCorrection ? words.submitCorrection : words.submit}</Button>
          </FormActions>
        </Form>
        {earlier.length > 0 && (
          <Section id="da-dinh-chinh" title={words.earlier}>
            <SummaryList
              items={earlier.map((one, i) => ({
                label: words.earlierLine(one.number, dayWords(one.issuedOn)),
                value: (earlier[i + 1] ?? current)?.reason ?? '',
              }))}
            />
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { dossierId, letter } = request.params;
    const { number, issuedOn, seen, reason } = request.input;
    const done = await request.run(numberLetter, { dossierId, letter, number, issuedOn, seen, reason });
    if (!done.ok) return done;
    return ok({ to: lettersPath, flash: textsOf(request.lang).dossierLetters.form.done(done.value.number) });
  },
});
