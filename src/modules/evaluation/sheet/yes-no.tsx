// The two answers to a condition of the sheet, side by side.

import { conditionWords } from '../rules/sheet-address.ts';

export interface YesNoProps {
  /** The condition's code; also the name of the field. */
  readonly code: string;
  /** What was answered; `undefined`: nothing yet. */
  readonly holds: boolean | undefined;
  readonly yes: string;
  readonly no: string;
  /** What is hoped for stands first. */
  readonly first: 'yes' | 'no';
}

/**
 * @example <YesNo code="L1" holds={answers.conditions['L1']} yes="Có" no="Không" first="no" />
 */
export function YesNo({ code, holds, yes, no, first }: YesNoProps) {
  const answers = [
    { value: conditionWords.yes, label: yes, means: true },
    { value: conditionWords.no, label: no, means: false },
  ];
  return (
    <>
      {(first === 'yes' ? answers : answers.reverse()).map(({ value, label, means }) => (
        <label key={value} class="inline-choice">
          <input type="radio" name={code} value={value} checked={holds === means} />
          <span>{label}</span>
        </label>
      ))}
    </>
  );
}
