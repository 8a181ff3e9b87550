// What an act changed, field by field: what it was, struck out, and what it is now.

export interface ShownChange {
  readonly field: string;
  /** As people read it; empty text where there was nothing. */
  readonly from: string;
  readonly to: string;
}

export interface ChangeListProps {
  readonly changes: readonly ShownChange[];
  /** The word for nothing: "để trống". */
  readonly empty: string;
}

/**
 * Draws nothing where nothing changed.
 * @example <ChangeList changes={[{ field: 'Tên', from: 'HTX A', to: 'HTX B' }]} empty="để trống" />
 */
export function ChangeList({ changes, empty }: ChangeListProps) {
  if (changes.length === 0) return null;
  const words = (text: string) => (text === '' ? <em>{empty}</em> : text);
  return (
    <dl class="change-list">
      {changes.map((change) => (
        <div key={change.field} class="change-list__one">
          <dt class="change-list__field">{change.field}</dt>
          <dd class="change-list__values">
            <del class="change-list__from">{words(change.from)}</del>{' '}
            <ins class="change-list__to">{words(change.to)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
