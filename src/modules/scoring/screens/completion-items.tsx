// What the council asks to be completed, with a last day; the office records that it was.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { LastDayField } from '#design/fields/last-day-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { type CompletionItem, itemStanding } from '../rules/completion.ts';
import { resultPath } from './paths.ts';
import type { ResultData } from './result-page.tsx';
import { dayWords } from './words.ts';

const looks = {
  open: ['blue', 'clock'],
  overdue: ['red', 'cross'],
  settled: ['green', 'check'],
} as const;

interface ItemsProps {
  readonly ui: Ui;
  readonly data: ResultData;
}

function Item({ ui, data, item }: ItemsProps & { readonly item: CompletionItem }) {
  const t = ui.t.scoring.detail;
  const standing = itemStanding(item, ui.today);
  const [tone, shape] = looks[standing];
  const to = ui.href(resultPath(data.whole.session.id, item.dossierId));
  return (
    <li>
      <p>
        {item.words}{' '}
        <Tag words={`${t.itemStates[standing]}, ${t.itemBy(dayWords(item.dueOn))}`} tone={tone} shape={shape} />
      </p>
      {item.settledOn !== null && (
        <p class="quiet">{t.settledWith(dayWords(item.settledOn), item.settledNote ?? '')}</p>
      )}
      {item.settledOn === null && ui.may('scoring/settle-item') && (
        <Details summary={t.settle}>
          <Form
            action={to}
            {...ui.form()}
            version={item.version}
            hidden={{ act: 'xong', itemId: item.id }}
            label={t.settle}
          >
            <DateField form={ui.state({})} name="settledOn" label={t.settleOn} />
            <TextAreaField form={ui.state({})} name="note" label={t.settleNote} rows={2} />
            <FormActions t={ui.t.design}>
              <Button kind="secondary">{t.settle}</Button>
            </FormActions>
          </Form>
        </Details>
      )}
    </li>
  );
}

/** @example <CompletionItems ui={ui} data={data} /> */
export function CompletionItems({ ui, data }: ItemsProps) {
  const t = ui.t.scoring.detail;
  const { board, whole } = data;
  if (board.result === null) return null;
  return (
    <Section id="hoan-thien" title={t.items} lead={t.itemsLead}>
      {board.items.length > 0 && (
        <ol class="prose">
          {board.items.map((item) => (
            <Item key={item.id} ui={ui} data={data} item={item} />
          ))}
        </ol>
      )}
      {whole.attaches && (
        <Details summary={t.addItem} open={board.items.length === 0 || ui.problem !== null}>
          <Form
            action={ui.href(resultPath(whole.session.id, board.dossier.dossierId))}
            {...ui.form()}
            hidden={{ act: 'them', resultId: board.result.id }}
            label={t.addItem}
          >
            <TextAreaField form={ui.state({})} name="words" label={t.itemWords} rows={2} />
            <LastDayField form={ui.state({})} name="dueOn" label={t.itemDue} today={ui.today} />
            <FormActions t={ui.t.design}>
              <Button kind="secondary">{t.addItem}</Button>
            </FormActions>
          </Form>
        </Details>
      )}
      {!whole.attaches && board.items.length === 0 && <p class="quiet">{t.noItems}</p>}
    </Section>
  );
}
