// A pad to sign on: the path of the finger as an SVG path of 400 × 160, so that what is kept is what was drawn and small.

import { useEffect, useRef } from 'preact/hooks';

const WIDTH = 400;
const HEIGHT = 160;

export interface PadProps {
  readonly label: string;
  readonly strokes: string;
  onDrawn(strokes: string): void;
}

function draw(canvas: HTMLCanvasElement, strokes: string): void {
  const paper = canvas.getContext('2d');
  if (paper === null) return;
  paper.clearRect(0, 0, canvas.width, canvas.height);
  paper.save();
  paper.scale(canvas.width / WIDTH, canvas.height / HEIGHT);
  paper.lineWidth = 2.6;
  paper.lineCap = 'round';
  paper.lineJoin = 'round';
  paper.strokeStyle = '#1b2420';
  paper.stroke(new Path2D(strokes));
  paper.restore();
}

export function Pad({ label, strokes, onDrawn }: PadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const path = useRef(strokes);
  const isDown = useRef(false);
  useEffect(() => {
    path.current = strokes;
    if (canvas.current !== null) draw(canvas.current, strokes);
  }, [strokes]);
  const point = (event: PointerEvent): string => {
    const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const place = (at: number, size: number, whole: number): number =>
      Math.max(0, Math.min(whole, Math.round((at / size) * whole)));
    return `${place(event.clientX - left, width, WIDTH)} ${place(event.clientY - top, height, HEIGHT)}`;
  };
  const move = (letter: 'M' | 'L', event: PointerEvent): void => {
    path.current += `${letter}${point(event)}`;
    if (canvas.current !== null) draw(canvas.current, path.current);
  };
  const end = (): void => {
    if (!isDown.current) return;
    isDown.current = false;
    onDrawn(path.current);
  };
  return (
    <canvas
      ref={canvas}
      class="pad"
      role="img"
      aria-label={label}
      width={WIDTH * 2}
      height={HEIGHT * 2}
      onPointerDown={(event) => {
        isDown.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        move('M', event);
        move('L', event);
      }}
      onPointerMove={(event) => {
        if (isDown.current && path.current.length < 19_000) move('L', event);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
