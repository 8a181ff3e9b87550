// The sheet of a set for reading: parts, groups, criteria, options with points and star marks, and the conditions where
// they stand. Every criterion and option has the anchor of its key: #1.5, #1.5/2.

import { Stars } from '#design/stars.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { EvidenceKind } from '#law/criteria-remarks.ts';
import type {
  ConditionKind,
  CriteriaGroup,
  CriteriaPart,
  CriteriaSet,
  Criterion,
  CriterionOption,
  SetCondition,
} from '#law/criteria-set.ts';
import type { Ui } from '#web/ui.ts';
import { Law } from './words.tsx';

export interface SheetFrame {
  readonly ui: Ui;
  readonly set: CriteriaSet;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
}

const LOOKS: Readonly<Record<ConditionKind, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  disqualify: { tone: 'red', shape: 'cross' },
  ineligible: { tone: 'red', shape: 'cross' },
  require: { tone: 'blue', shape: 'check' },
  stop: { tone: 'red', shape: 'pause' },
  stopIfZero: { tone: 'red', shape: 'pause' },
  appliesIf: { tone: 'neutral', shape: 'arrow' },
  starFloorRule: { tone: 'gold', shape: 'dot' },
};

/** A condition: its kind in a word and a shape, the sentence of the sheet, what follows from it. */
export function Condition({ ui, condition }: { readonly ui: Ui; readonly condition: SetCondition }) {
  const t = ui.t.criteria.conditions;
  const look = LOOKS[condition.kind];
  return (
    <div class="condition" id={condition.code}>
      <Tag words={t.kinds[condition.kind]} tone={look.tone} shape={look.shape} />
      <p>
        <Law ui={ui} text={condition.text} />
      </p>
      {condition.kind === 'require' && <p class="condition__effect">{t.requireEffect}</p>}
    </div>
  );
}

function Option({ ui, code, option }: { readonly ui: Ui; readonly code: string; readonly option: CriterionOption }) {
  const t = ui.t.criteria;
  return (
    <li class="sheet-option" id={`${code}/${option.number}`}>
      <span class="sheet-option__text">
        <Law ui={ui} text={option.text} />
        {option.provenance === 'derived' && (
          <>
            {' '}
            <abbr class="sheet-option__inferred" title={t.inferredText}>
              ({t.inferred})
            </abbr>
          </>
        )}
        {option.minimumForStars !== null && (
          <span class="sheet-option__mark">
            <Stars t={ui.t.design} level={option.minimumForStars} short />
            <span class="sheet-option__least">{t.least}</span>
          </span>
        )}
      </span>
      <span class="sheet-option__points">{t.points(option.points)}</span>
    </li>
  );
}

function Options({ ui, criterion }: { readonly ui: Ui; readonly criterion: Criterion }) {
  const t = ui.t.criteria;
  const { code, cases, options } = criterion;
  const list = (own: readonly CriterionOption[]) => (
    <ol class="sheet-options">
      {own.map((option) => (
        <Option key={option.number} ui={ui} code={code} option={option} />
      ))}
    </ol>
  );
  if (cases.length === 0) return list(options);
  const common = options.filter((option) => option.caseCode === null);
  return (
    <>
      <p class="criterion__note">{t.chooseCase}</p>
      {cases.map((one) => (
        <div key={one.code} class="criterion__case">
          <p class="criterion__case-title">
            <Law ui={ui} text={t.caseTitle(one.code, one.title)} />
          </p>
          {list(options.filter((option) => option.caseCode === one.code))}
        </div>
      ))}
      {common.length > 0 && (
        <div class="criterion__case">
          <p class="criterion__case-title">{t.anyCase}</p>
          {list(common)}
        </div>
      )}
    </>
  );
}

function CriterionBlock({
  frame,
  criterion,
  level,
  sub,
}: {
  readonly frame: SheetFrame;
  readonly criterion: Criterion;
  readonly level: 3 | 4 | 5;
  readonly sub?: boolean;
}) {
  const { ui, set, evidence } = frame;
  const t = ui.t.criteria;
  const { code } = criterion;
  const Heading = `h${level}` as const;
  const kinds = criterion.evidence.map((one) => evidence.get(one)).filter((one) => one !== undefined);
  return (
    <section class={sub ? 'criterion criterion--sub' : 'criterion'} id={code}>
      <div class="criterion__head">
        <Heading class="criterion__title">
          <a class="criterion__code" href={`#${code}`} aria-label={t.linkTo(code)}>
            {code}
          </a>{' '}
          <Law ui={ui} text={criterion.title} />
        </Heading>
        <span class="criterion__points">{t.most(criterion.maxPoints)}</span>
      </div>
      {criterion.printedCode !== null && <p class="criterion__note">{t.printedAs(criterion.printedCode)}</p>}
      {criterion.guidance.map((line) => (
        <p key={line} class="criterion__guidance">
          <Law ui={ui} text={line} />
        </p>
      ))}
      {set.conditions
        .filter((condition) => condition.criterion === code)
        .map((condition) => (
          <Condition key={condition.code} ui={ui} condition={condition} />
        ))}
      {criterion.options.some((option) => option.implied) && <p class="criterion__note">{t.implied}</p>}
      {criterion.options.length > 0 && <Options ui={ui} criterion={criterion} />}
      {kinds.length > 0 && (
        <p class="criterion__evidence">
          {t.evidence}:{' '}
          {kinds.map((kind, i) => (
            <span key={kind.code}>
              {i > 0 && '; '}
              <a href={`#${kind.code}`}>
                <Law ui={ui} text={kind.title} />
              </a>
            </span>
          ))}
        </p>
      )}
      {criterion.criteria.length > 0 && <p class="criterion__note">{t.sumOf}</p>}
      {criterion.criteria.map((one) => (
        <CriterionBlock key={one.code} frame={frame} criterion={one} level={level === 3 ? 4 : 5} sub />
      ))}
    </section>
  );
}

function Group({ frame, group }: { readonly frame: SheetFrame; readonly group: CriteriaGroup }) {
  const { ui, set } = frame;
  const [only] = group.criteria;
  const one = group.criteria.length === 1 && only?.sameAsGroup === true;
  return (
    <div class={one ? 'sheet-group sheet-group--single' : 'sheet-group'} id={`nhom-${group.code}`}>
      {!one && (
        <h3 class="sheet-group__title">
          <span>
            {group.code}. <Law ui={ui} text={group.title} />
          </span>
          <span class="sheet-group__points">{ui.t.criteria.points(group.maxPoints)}</span>
        </h3>
      )}
      {set.conditions
        .filter((condition) => condition.group === group.code && condition.criterion === null)
        .map((condition) => (
          <Condition key={condition.code} ui={ui} condition={condition} />
        ))}
      {group.criteria.map((criterion) => (
        <CriterionBlock key={criterion.code} frame={frame} criterion={criterion} level={one ? 3 : 4} />
      ))}
    </div>
  );
}

/** One part of the sheet under its heading. */
export function SheetPart({ frame, part }: { readonly frame: SheetFrame; readonly part: CriteriaPart }) {
  const { ui } = frame;
  const t = ui.t.criteria;
  const lacks = frame.set.gaps.reduce((sum, gap) => sum + (gap.part === part.code ? gap.missingPoints : 0), 0);
  const id = `phan-${part.code.toLowerCase()}`;
  return (
    <section class="section sheet-part" aria-labelledby={id}>
      <h2 class="sheet-part__title" id={id}>
        <span>
          {t.part(part.code)} <Law ui={ui} text={part.title} />
        </span>
        <span class="sheet-part__points">{t.points(part.maxPoints)}</span>
      </h2>
      {lacks > 0 && <Tag words={t.copyGap(lacks)} tone="gold" shape="half" />}
      {part.groups.map((group) => (
        <Group key={group.code} frame={frame} group={group} />
      ))}
    </section>
  );
}
