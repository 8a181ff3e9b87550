// A mountain connection: a TCP proxy that hangs up after so many bytes from the sender, lets so many through a moment, and counts
// what was sent.

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface DroppingProxy {
  readonly port: number;
  /** Bytes that the sender got rid of, over all connections. */
  bytesSent(): number;
  /** How often the line was cut. */
  cuts(): number;
  /** Lets nothing more of the senders through, or goes on. */
  hold(on: boolean): void;
  close(): Promise<void>;
}

/** `bytesPerTick` in ten milliseconds; the sender is cut off hard after `dropAfter` bytes. */
export async function openDroppingProxy(
  targetPort: number,
  line: { readonly dropAfter: number; readonly bytesPerTick: number },
): Promise<DroppingProxy> {
  let sent = 0;
  let cut = 0;
  let held = false;
  const sockets = new Set<Socket>();
  const server = createServer({ highWaterMark: 16_384 }, (near) => {
    const far = connect(targetPort, '127.0.0.1');
    far.setNoDelay(true);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => {});
    }
    let passed = 0;
    let budget = line.bytesPerTick;
    const refill = setInterval(() => {
      if (held) {
        near.pause();
        return;
      }
      budget = line.bytesPerTick;
      if (near.isPaused()) near.resume();
    }, 10);
    near.on('data', (piece: Buffer) => {
      sent += piece.length;
      passed += piece.length;
      budget -= piece.length;
      far.write(piece);
      if (budget <= 0) near.pause();
      if (passed >= line.dropAfter) {
        cut += 1;
        // The sender's line is gone at once; what got through before that reaches the other end.
        near.resetAndDestroy();
        far.end();
      }
    });
    near.on('end', () => far.end());
    near.on('close', () => {
      clearInterval(refill);
      far.end();
    });
    far.on('data', (piece) => near.write(piece));
    far.on('end', () => near.end());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    bytesSent: () => sent,
    cuts: () => cut,
    hold(on) {
      held = on;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
