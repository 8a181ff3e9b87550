// The answer to a tap is seen before anything else is done about it.

/** Resolves once the screen has been drawn with what the tap changed; at once where nothing is drawn, in a window out of sight. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState !== 'visible') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
