// /van-ban/them: a letter comes in as a file, as pasted words, or is typed by hand; it is read at once and waits for a person.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { LongWork } from '#design/long-work.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type NamedOffice, officeKey } from '#modules/offices/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PostRequest } from '#web/page.ts';
import { LetterUpload } from '../letter-upload.ts';
import { entryDirections } from '../rules/letter.ts';
import { openDraft } from '../use-cases/draft.ts';
import { letterOffices } from '../use-cases/letter-offices.ts';
import { draftPath, listPath, openPath } from './paths.ts';

const MOST_BYTES = 21 * 1_048_576;
const KINDS = '.pdf,.docx,.doc,.txt,image/jpeg,image/png,image/webp';

/** What was sent, read; what is wrong with it stands at its box. */
async function sentLetter({ files, input }: PostRequest): Promise<Result<LetterUpload>> {
  const [file] = files['file'] ?? [];
  const text = typeof input['text'] === 'string' ? input['text'] : '';
  const at = (path: string, read: Result<LetterUpload>): Result<LetterUpload> => {
    if (read.ok) return read;
    const { code, details } = read.problem;
    return refuse(invalidFields([{ path, code, details }]));
  };
  if (file !== undefined) return at('file', await LetterUpload.of(file.name, file.bytes));
  if (text.trim() !== '') return at('text', LetterUpload.ofText(text));
  if (input['byHand'] === 'yes') return ok(LetterUpload.byHand());
  return refuse(invalidFields([{ path: 'file', code: 'directives/nothing-sent' }]));
}

export const openDraftPage = definePage<readonly NamedOffice[]>({
  path: openPath,
  right: 'directives/open-draft',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: MOST_BYTES,
  islands: ['long-work'],
  title: (_data, ui) => ui.t.directives.open.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.directives.list.heading, href: listPath }],
  load: (request) => request.run(letterOffices, {}),
  view(offices, ui) {
    const { open: words, fields, directions } = ui.t.directives;
    const [first] = offices;
    if (first === undefined) {
      const say = ui.t.problems['directives/no-office'];
      return (
        <>
          <PageHeading heading={words.heading} />
          <EmptyState title={words.heading} text={say()} />
        </>
      );
    }
    const form = ui.state({ direction: ui.query['so'] === 'di' ? 'outgoing' : 'incoming', office: officeKey(first) });
    const isPasted = (form.values['text'] ?? '') !== '' || form.errors.some((error) => error.name === 'text');
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading
          {...(offices.length === 1 ? { caption: first.label } : {})}
          heading={words.heading}
          summary={words.summary}
        />
        <Form action={ui.href(openPath)} {...ui.form()} files>
          {offices.length === 1 ? (
            <input type="hidden" name="office" value={officeKey(first)} />
          ) : (
            <SelectField
              form={form}
              name="office"
              label={fields.office}
              emptyLabel={null}
              choices={offices.map((office) => ({ value: officeKey(office), label: office.label }))}
            />
          )}
          <RadioField
            form={form}
            name="direction"
            label={fields.direction}
            options={entryDirections.map((value) => ({ value, label: directions[value] }))}
          />
          <FileField form={form} name="file" label={fields.file} hint={words.fileHint} accept={KINDS} optional />
          <Details summary={words.orPaste} open={isPasted}>
            <TextAreaField form={form} name="text" label={fields.text} hint={words.textHint} rows={10} optional />
          </Details>
          <Details summary={words.byHand} open={form.values['byHand'] === 'yes'}>
            <CheckboxField
              form={form}
              name="byHand"
              label={words.byHand}
              options={[{ value: 'yes', label: words.byHandHint }]}
              optional
            />
          </Details>
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(listPath) }}>
            <Button icon="upload">{words.submit}</Button>
          </FormActions>
          <LongWork t={ui.t.design} words={{ doing: words.doing, patience: words.patience }} />
        </Form>
      </>
    );
  },
  async post(request) {
    const sent = await sentLetter(request);
    if (!sent.ok) return sent;
    const { office, direction } = request.input;
    const opened = await request.run(openDraft, { office, direction, upload: sent.value });
    if (!opened.ok) return opened;
    const words = textsOf(request.lang).directives.open;
    return ok({ to: draftPath(opened.value.draftId), flash: sent.value.text === null ? words.doneUnread : words.done });
  },
});
