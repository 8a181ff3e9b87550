// Side door of the webhooks: the rounds of the background work.

export { gatherMessages, sendTo, sweepMessages } from './send-messages.ts';
export { sendingJob } from './sending-job.ts';
export { countFailing } from './store.ts';
