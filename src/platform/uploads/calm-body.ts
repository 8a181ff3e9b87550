// The body of a request over a line that may break: where it breaks, what has arrived is handed on and the body ends there,
// instead of an error that would throw away all that is still under way in memory.

/** Bytes that may wait for a slow disk before nothing more is taken in. */
const MOST_WAITING = 1_048_576;

/** The same bytes, read as soon as they are there; a break is the end. */
export function calmBody(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let goOn = (): void => {};
  let isCancelled = false;
  async function handOn(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    try {
      while (!isCancelled) {
        const { done, value } = await reader.read();
        if (done) break;
        controller.enqueue(value);
        if ((controller.desiredSize ?? 0) > 0) continue;
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
    } catch {
      // The line broke; whoever sends it asks how much has arrived, and goes on from there.
    }
    if (!isCancelled) controller.close();
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        void handOn(controller);
      },
      pull() {
        goOn();
      },
      async cancel(reason) {
        isCancelled = true;
        goOn();
        await reader.cancel(reason).catch(() => {});
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
}
