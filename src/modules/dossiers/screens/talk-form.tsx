// The form with which somebody writes about a dossier: a new thread with its place, or an answer.

import { Button } from '#design/button.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { Ui } from '#web/ui.ts';
import { partNames } from '../rules/parts.ts';
import type { ThreadsView } from '../use-cases/list-comments.ts';
import { talkPath } from './paths.ts';

interface TalkFormProps {
  readonly ui: Ui;
  readonly view: ThreadsView;
  /** Absent: a new thread. */
  readonly threadId?: string;
}

/** The labels of its boxes, for the summary of faults. */
export const talkLabels = ({ t }: Ui) => {
  const { place, body, mentions } = t.dossierTalk.start;
  return { place, body, mentions };
};

function PlaceField({ ui, view }: TalkFormProps) {
  const words = ui.t.dossierTalk.start;
  const criteria = view.criteria.map(({ code, title }) => ({
    value: `criterion:${code}`,
    label: ui.t.dossierTalk.criterion(code, title),
  }));
  const pieces = view.pieces.map((piece) => ({ value: `piece:${piece.id}`, label: piece.title }));
  return (
    <SelectField
      form={ui.state({ place: ui.query['noi'] ?? '' })}
      name="place"
      label={words.place}
      emptyLabel={words.wholePlace}
      choices={[
        {
          label: words.parts,
          choices: partNames.map((part) => ({ value: part, label: ui.t.dossiers.parts[part].name })),
        },
        ...(criteria.length === 0 ? [] : [{ label: words.criteria, choices: criteria }]),
        ...(pieces.length === 0 ? [] : [{ label: words.pieces, choices: pieces }]),
      ]}
    />
  );
}

/** @example <TalkForm ui={ui} view={view} threadId={thread.first.id} /> */
export function TalkForm({ ui, view, threadId }: TalkFormProps) {
  const { start, answer, sides } = ui.t.dossierTalk;
  const isNew = threadId === undefined;
  const form = ui.state({});
  const send =
    view.audience === 'offices' ? start.submitInternal : view.ofProducer ? start.submit : start.submitToProducer;
  return (
    <Form
      action={ui.href(talkPath(view.dossier.id, view.audience, threadId))}
      {...ui.form()}
      label={isNew ? start.heading : answer.heading}
    >
      {isNew && <PlaceField ui={ui} view={view} />}
      <TextAreaField form={form} name="body" label={start.body} hint={start.bodyHint} rows={4} />
      {view.people.length > 0 && (
        <CheckboxField
          form={form}
          name="mentions"
          label={start.mentions}
          hint={start.mentionsHint}
          options={view.people.map(({ id, name, as }) => ({ value: id, label: name, hint: sides[as] }))}
          optional
        />
      )}
      <FormActions t={ui.t.design}>
        <Button>{send}</Button>
      </FormActions>
    </Form>
  );
}
