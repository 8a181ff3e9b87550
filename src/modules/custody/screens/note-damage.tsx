// /mau-va-ho-so-giay/:code/hu-hong: what is torn, wet or missing in a paper set.

import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { noteDamage } from '../use-cases/note-damage.ts';
import { type ItemView, viewItem } from '../use-cases/view-item.ts';
import { CustodyForm } from './custody-form.tsx';
import { itemPath } from './paths.ts';
import { itemCrumbs } from './record-crumbs.ts';
import { dayWords } from './words.ts';

export const noteDamagePage = definePage<ItemView>({
  path: '/mau-va-ho-so-giay/:code/hu-hong',
  right: 'custody/note-damage',
  rate: 'act',
  width: 'narrow',
  title: ({ item }, ui) => ui.t.custody.damaging.heading(item.code),
  breadcrumbs: itemCrumbs,
  async load(request) {
    const found = await request.run(viewItem, { code: request.params['code'] });
    if (!found.ok || found.value.item.kind === 'paper-set') return found;
    return refuse(problem('conflict', 'custody/not-paper'));
  },
  view(view, ui) {
    const words = ui.t.custody.damaging;
    const { item } = view;
    const form = ui.state({
      seenOn: dayWords(ui.today),
      damage: item.kind === 'paper-set' ? (item.facts.damage?.note ?? '') : '',
    });
    return (
      <>
        <PageHeading caption={item.productName} heading={words.heading(item.code)} summary={words.summary} />
        <ErrorSummary form={form} />
        <CustodyForm
          ui={ui}
          action={itemPath(item.code, 'hu-hong')}
          back={itemPath(item.code)}
          version={item.version}
          submit={words.submit}
        >
          <TextAreaField form={form} name="damage" label={words.damage} rows={3} optional />
          <DateField form={form} name="seenOn" label={words.seenOn} />
        </CustodyForm>
      </>
    );
  },
  async post(request) {
    const done = await request.run(noteDamage, { ...request.input, code: request.params['code'] });
    if (!done.ok) return done;
    return ok({ to: itemPath(done.value.code), flash: textsOf(request.lang).custody.damaging.done });
  },
});
