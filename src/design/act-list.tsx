// What may be done with a record now, and for the other acts why not: nobody has to guess or ask.

export interface ShownAct {
  readonly label: string;
  /** `null`: not now; `why` says it. */
  readonly href: string | null;
  readonly why?: string | undefined;
}

export interface ActListProps {
  readonly title: string;
  readonly acts: readonly ShownAct[];
}

/**
 * @example <ActList title="Việc có thể làm" acts={[{ label: 'Gộp', href: null, why: 'Việc của Văn phòng OCOP tỉnh.' }]} />
 */
export function ActList({ title, acts }: ActListProps) {
  return (
    <section class="acts" aria-labelledby="acts">
      <h2 class="acts__title" id="acts">
        {title}
      </h2>
      <ul class="acts__list">
        {acts.map((act) => (
          <li key={act.label} class="acts__one">
            {act.href === null ? (
              <>
                <span class="acts__closed">{act.label}</span>
                {act.why && <span class="acts__why">{act.why}</span>}
              </>
            ) : (
              <a href={act.href}>{act.label}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
