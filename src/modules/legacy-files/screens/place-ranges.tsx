// /ho-so-giay/:fileId/xep-trang: the pages to look at, a dozen at a time, beside a plain form of rows, one paper each: its pages, subject
// and name; issuer, number and days are opened where they are needed.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState, FormValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { evidenceKinds } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { MOST_ROWS, placeRanges } from '../use-cases/place-ranges.ts';
import { type LegacyFileView, viewLegacyFile } from '../use-cases/view-file.ts';
import { PageCounter } from './page-counter.tsx';
import { PagePictures, shownFrom } from './page-pictures.tsx';
import { fileCrumbs, filePath } from './paths.ts';

const FIRST_ROWS = 2;

function rowsOf(values: FormValues): number {
  const asked = Number(values['rows'] ?? FIRST_ROWS);
  const typed = Object.keys(values).flatMap((name) => /^ranges\.(\d+)\./.exec(name)?.[1] ?? []);
  const wanted = Math.max(Number.isSafeInteger(asked) ? asked : 0, ...typed.map((at) => Number(at) + 1), FIRST_ROWS);
  return Math.min(MOST_ROWS, wanted);
}

function Row({ ui, form, at }: { readonly ui: Ui; readonly form: FormState; readonly at: number }) {
  const words = ui.t.legacyFiles.place;
  const { fields, kinds } = ui.t.evidence;
  const name = (field: string): string => `ranges.${at}.${field}`;
  // What is said once need not be said again in every row.
  const first = at === 0;
  const more = ['issuer', 'number', 'issuedOn', 'expiresOn', 'sharedWhy'].map(name);
  // What was typed or is wrong in it stands open.
  const isOpen = more.some((one) => (form.values[one] ?? '') !== '' || form.errors.some((error) => error.name === one));
  const choices = evidenceKinds.map((kind, i) => ({ value: kind, label: `${i + 1}. ${kinds[kind].name}` }));
  return (
    <fieldset class="split-row">
      <legend class="split-row__name">{words.row(at + 1)}</legend>
      <div class="split-row__pages">
        <TextField form={form} name={name('from')} label={words.from} width="short" inputMode="numeric" />
        <TextField form={form} name={name('to')} label={words.to} width="short" inputMode="numeric" />
      </div>
      <SelectField form={form} name={name('kind')} label={fields.kind} choices={choices} />
      <TextField
        form={form}
        name={name('title')}
        label={fields.title}
        {...(first ? { hint: words.titleHint } : {})}
        optional
      />
      <div class="split-row__more">
        <Details summary={words.moreFacts} open={isOpen}>
          <div class="split-row__facts">
            <TextField form={form} name={name('issuer')} label={fields.issuer} optional />
            <TextField form={form} name={name('number')} label={fields.number} optional />
            <DateField form={form} name={name('issuedOn')} label={fields.issuedOn} example="15/06/2023" optional />
            <DateField form={form} name={name('expiresOn')} label={fields.expiresOn} example="14/06/2026" optional />
            <TextField
              form={form}
              name={name('sharedWhy')}
              label={words.sharedWhy}
              hint={words.sharedWhyHint}
              optional
            />
          </div>
        </Details>
      </div>
    </fieldset>
  );
}

/** Which row and which box of it a name of the form means: `Giấy tờ 2, Từ trang`. */
function placeOf(ui: Ui, name: string): string | undefined {
  const [, at, field = ''] = /^ranges\.(\d+)\.(\w+)$/.exec(name) ?? [];
  if (at === undefined) return undefined;
  const { row: rowOf, from, to, sharedWhy } = ui.t.legacyFiles.place;
  const labels: Readonly<Record<string, string>> = { ...ui.t.evidence.fields, from, to, sharedWhy };
  const row = rowOf(Number(at) + 1);
  return labels[field] === undefined ? row : `${row}, ${labels[field]}`;
}

type Cells = Readonly<Record<string, unknown>>;

const isEmpty = (cells: Cells): boolean => Object.values(cells).every((cell) => cell === '');

/** A paper without a name of its own is called after its subject. */
function named(row: unknown, kinds: Readonly<Record<string, { readonly name: string }>>): unknown {
  if (row === null || typeof row !== 'object') return row;
  const cells = row as Cells;
  const kind = kinds[String(cells['kind'] ?? '')];
  // Without a subject there is nothing to be called after, and the subject is what is missed.
  return cells['title'] ? row : { ...cells, title: kind?.name ?? (isEmpty(cells) ? '' : '–') };
}

export const placeRangesPage = definePage<LegacyFileView>({
  path: '/ho-so-giay/:fileId/xep-trang',
  right: 'legacy-files/place-ranges',
  rate: 'act',
  title: (_view, ui) => ui.t.legacyFiles.place.heading,
  breadcrumbs: fileCrumbs,
  async load(request) {
    const view = await request.run(viewLegacyFile, { fileId: request.params['fileId'] });
    return view.ok && !view.value.may.place ? refuse(notFound) : view;
  },
  view(view, ui) {
    const words = ui.t.legacyFiles.place;
    const [first] = view.unplaced;
    const form = ui.state(first === undefined ? {} : { 'ranges.0.from': String(first.from) });
    const rows = rowsOf(form.values);
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => placeOf(ui, name)} />
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        {view.pages === 0 ? (
          <Notice t={ui.t.design} tone="info" text={words.noScans} />
        ) : (
          <>
            <PageCounter ui={ui} view={view} />
            <Form action={ui.href(filePath(view.file.id, 'xep-trang'))} {...ui.form()} enterSaves>
              <input type="hidden" name="rows" value={String(rows)} />
              <div class="split-work">
                <PagePictures ui={ui} view={view} from={shownFrom(view, form.values)} />
                <div>
                  {Array.from({ length: rows }, (_, at) => (
                    <Row key={at} ui={ui} form={form} at={at} />
                  ))}
                  <div class="actions">
                    <Button kind="secondary" icon="add" name="add-row" value="ranges" skipChecks>
                      {words.more}
                    </Button>
                  </div>
                </div>
              </div>
              <FormActions
                t={ui.t.design}
                cancel={{ label: ui.t.evidence.form.cancel, href: ui.href(filePath(view.file.id)) }}
              >
                <Button>{words.submit}</Button>
              </FormActions>
            </Form>
          </>
        )}
      </>
    );
  },
  async post(request) {
    const { fileId = '' } = request.params;
    const { ranges } = request.input;
    if (request.input['show'] !== undefined) {
      return ok({ again: { 'shown-from': String(request.input['show']), show: undefined } });
    }
    if (request.input['add-row'] !== undefined) {
      const rows = Math.min(MOST_ROWS, Number(request.input['rows'] ?? FIRST_ROWS) + 1);
      return ok({ again: { rows: String(rows), 'add-row': undefined } });
    }
    const { kinds } = textsOf('vi').evidence;
    const rows = Array.isArray(ranges) ? ranges.map((row) => named(row, kinds)) : ranges;
    const done = await request.run(placeRanges, { fileId, ranges: rows });
    if (!done.ok) return done;
    return ok({ to: filePath(fileId), flash: textsOf(request.lang).legacyFiles.place.done(done.value.placed) });
  },
});
