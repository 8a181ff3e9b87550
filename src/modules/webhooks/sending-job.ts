// The job of the background work that sends what is due to a receiver.

import type { Job } from '#runner/use-case.ts';
import type { ReceiverId } from './rules/receiver.ts';

/** Waits once for a receiver, however often it is asked for. */
export const sendingJob = (receiverId: ReceiverId): Job => ({
  task: 'webhooks/send',
  payload: { receiverId },
  key: `webhooks/send ${receiverId}`,
});
