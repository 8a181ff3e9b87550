// A state in words, with a shape: never colour alone. StatusTag holds the words of the law; this one takes any.

/** Shapes are told apart without colour, also in print and by people who see colours differently. */
export type TagShape = 'dot' | 'ring' | 'half' | 'check' | 'cross' | 'pause' | 'arrow' | 'question' | 'clock' | 'none';
export type TagTone = 'neutral' | 'green' | 'gold' | 'red' | 'blue';

const SHAPES: Readonly<Record<Exclude<TagShape, 'none'>, string>> = {
  dot: '<circle cx="8" cy="8" r="5" fill="currentColor"/>',
  ring: '<circle cx="8" cy="8" r="5"/>',
  half: '<circle cx="8" cy="8" r="5.5"/><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/>',
  check: '<path d="M2.5 8.5l3.5 3.5l7.5-8"/>',
  cross: '<path d="M3.5 3.5l9 9M12.5 3.5l-9 9"/>',
  pause: '<path d="M5 3v10M11 3v10"/>',
  arrow: '<path d="M2 8h11M9 4l4 4l-4 4"/>',
  question: '<path d="M5 5.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.1M8 13v.2"/>',
  clock: '<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.5 1.5"/>',
};

export interface TagProps {
  readonly words: string;
  readonly tone?: TagTone | undefined;
  readonly shape?: TagShape | undefined;
}

/**
 * @example <Tag words="Chờ xã kiểm tra" tone="blue" shape="clock" />
 */
export function Tag({ words, tone = 'neutral', shape = 'dot' }: TagProps) {
  return (
    <span class={`tag tag--${tone}`}>
      {shape !== 'none' && (
        <svg
          class="tag__shape"
          viewBox="0 0 16 16"
          width="14"
          height="14"
          aria-hidden="true"
          focusable="false"
          dangerouslySetInnerHTML={{ __html: SHAPES[shape] }}
        />
      )}
      {words}
    </span>
  );
}
