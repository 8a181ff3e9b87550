// What somebody signs under, as it is shown: every answer, finding and sample of the visit, in words.

import { formatVietnamese, parseIsoDate } from '#kernel/calendar.ts';
import { type Answer, partsOfField, type Question, questionOf } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import type { Words } from '../words.ts';

function answerWords(question: Question | null, value: Answer['value'], t: Words): string {
  if (value === 'not-applicable') return t.question['not-applicable'];
  if (question?.kind === 'yes-no') return value === 'yes' ? t.question.yes : t.question.no;
  const option = question?.options?.find(({ code }) => code === value);
  if (option !== undefined) return option.text;
  if (typeof value === 'number') return `${String(value).replace('.', ',')} ${question?.unit ?? ''}`.trim();
  const day = question?.kind === 'date' ? parseIsoDate(value) : null;
  return day === null ? value : formatVietnamese(day);
}

export function Content({ visitId }: { readonly visitId: string }) {
  const { t, book } = useOpen();
  const { record } = book.entry(visitId);
  const lists = book.checklists(visitId);
  const { answers, findings, samples } = record;
  if (answers.length + findings.length + samples.length === 0) return <p>{t.sign.empty}</p>;
  return (
    <div class="content">
      <dl class="facts">
        {answers.map(({ field, value, undecided, heads }) => {
          const parts = partsOfField(field);
          const list = lists.find(({ key }) => key === parts?.key);
          const question = list === undefined ? null : questionOf(list, parts?.question ?? '');
          const said = undecided ? heads.map((one) => one.value) : [value];
          return (
            <div key={field}>
              <dt>{question?.text ?? field}</dt>
              {said.map(
                (one, i) =>
                  one !== null && (
                    <dd key={`${field} ${i}`}>
                      {answerWords(question, one.value, t)}
                      {one.note !== null && <span class="quiet"> ({one.note})</span>}
                    </dd>
                  ),
              )}
            </div>
          );
        })}
        {findings.map(
          ({ field, value }) =>
            value !== null && (
              <div key={field}>
                <dt>
                  {t.finding.heading}: {t.findingKind[value.kind]} · {t.severity[value.severity]}
                </dt>
                <dd>{value.words}</dd>
              </div>
            ),
        )}
        {samples.map(
          ({ field, value }) =>
            value !== null && (
              <div key={field}>
                <dt>
                  {t.sample.seal} {value.seal}
                </dt>
                <dd>
                  {value.what}, {value.quantity}
                </dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
