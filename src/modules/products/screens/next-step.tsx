// What a producer does next, in the place of an empty list: one sentence for where it stands, one button to the place where it is done.

import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import type { Ui } from '#web/ui.ts';
import type { FirstStep, NextStep as Next } from '../rules/first-step.ts';

const WHERE: Readonly<Record<FirstStep, string>> = {
  'ask-for-producer': '/tai-khoan/chu-the',
  'commune-answers': '/tai-khoan#links',
  'write-product': '/quan-ly/san-pham/them',
  'open-dossier': '/ho-so/mo',
};

interface NextStepProps {
  readonly ui: Ui;
  readonly next: Next;
}

/** One next step; `open-dossier` has its own words where the page itself says what would fill it. */
export function NextStep({ ui, next }: NextStepProps) {
  const words = ui.t.products.nextStep;
  const [first] = next.waiting;
  const text =
    next.step === 'commune-answers' && first !== undefined
      ? words.waits(first.producerName, first.office)
      : words.texts[next.step];
  return (
    <EmptyState
      title={words.titles[next.step]}
      text={text}
      action={<ButtonLink href={ui.href(WHERE[next.step])}>{words.buttons[next.step]}</ButtonLink>}
    />
  );
}
