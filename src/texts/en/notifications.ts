// Notifications: what each person is told, in the house and by mail.

import { formatVietnamese } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import type { notifications as vi, notificationProblems as viProblems } from '../vi/notifications.ts';
import { certificateLife } from './certificate-life.ts';
import { findingNotifications } from './finding-notifications.ts';
import { outputNotifications } from './output-notifications.ts';
import { promotionNotifications } from './promotion-notifications.ts';
import { supportNotifications } from './support-notifications.ts';
import { webhookNotifications } from './webhook-notifications.ts';
import { workNotifications } from './work-notifications.ts';

export const notifications: typeof vi = {
  title: 'Notifications',
  heading: 'What was I told?',
  summary: (unread) => (unread === 0 ? 'Nothing is left unread.' : `${unread} unread. Opening one marks it as read.`),
  tabs: { label: 'Filter notifications', all: 'All', unread: 'Unread' },
  empty: 'No notifications yet.',
  emptyText: 'When somebody sends a dossier, answers a request, or something falls due, it is told here.',
  emptyUnread: 'All read.',
  unread: 'Unread',
  readAll: 'Mark all as read',
  readAllDone: (n) => `${n} marked as read.`,
  due: (day) => `Due: ${day}.`,
  send: 'As a message to send',
  message: 'Copy it into Zalo or a text',
  ready: (said, address) => `${said} See ${address}`,
  waiting: (n) => (n === 1 ? '1 unread notification' : `${n} unread notifications`),
  sentences: {
    'producer-link-requested': (words) => ({
      title: `${words.person} asks to speak for ${words.producer}`,
      text: `${words.person} asks to be tied to the producer ${words.producer}. They wait until the commune confirms or refuses.`,
    }),
    'producer-link-confirmed': (words) => ({
      title: `The commune confirmed that you speak for ${words.producer}`,
      text: `You can now see and change the records and products of ${words.producer}.`,
    }),
    'producer-link-refused': (words) => ({
      title: `The commune did not agree that you speak for ${words.producer}`,
      text: `Reason: ${words.reason} Mend what is missing and ask again, or ask the officer of the commune.`,
    }),
    'idea-registered': (words: { readonly idea: string; readonly proposer: string }) => ({
      title: `${words.proposer} registered the idea ${words.idea}`,
      text: 'Look at it, give points with their reasons, and answer. The step is optional and has no term.',
    }),
    'idea-screened': (words: {
      readonly idea: string;
      readonly outcome: 'shortlisted' | 'waiting' | 'unsuited';
      readonly reason: string;
    }) => ({
      title: {
        shortlisted: `The commune put the idea ${words.idea} on its shortlist`,
        waiting: `The commune keeps the idea ${words.idea} waiting`,
        unsuited: `The commune finds the idea ${words.idea} not suited yet`,
      }[words.outcome],
      text: `Reason: ${words.reason} Whatever the outcome, the product can be registered and filed.`,
    }),
    'idea-province-list': (words: { readonly idea: string; readonly listed: boolean; readonly reason: string }) => ({
      title: words.listed
        ? `The province put the idea ${words.idea} on its list`
        : `The province took the idea ${words.idea} off its list`,
      text: `Reason: ${words.reason}`,
    }),
    'idea-became-product': (words: { readonly idea: string; readonly declared: boolean }) => ({
      title: `The idea ${words.idea} became a product`,
      text: words.declared
        ? 'Declared by its producer: it is public once an office has looked.'
        : 'The product is in the register. Add photographs and packs, then open the dossier from its page.',
    }),
    'dossier-sent': (words) => ({
      title: `${words.producer} sent the dossier of ${words.product}`,
      text: `Slip ${words.slip}. The clock of the commune runs: take it in, assess the four matters, send it to the province.`,
    }),
    'dossier-returned': (words) => ({
      title: `The commune returned the dossier of ${words.product}`,
      text: `${words.items} things to complete, all of them named. Complete them and send it again; the clock stands still.`,
    }),
    'dossier-taken-in': (words) => ({
      title: `The commune took in the dossier of ${words.product}`,
      text: `Slip ${words.slip}. You need do nothing now; the commune assesses it and sends it to the province.`,
    }),
    'dossier-forwarded': (words) => ({
      title: `The dossier of ${words.product} is with the province`,
      text: 'The commune issued its report. The province checks the file and takes it into a round.',
    }),
    'dossier-opened-for-you': (words) => ({
      title: `${words.person} opened a dossier of ${words.product} in your place`,
      text: 'The commune types your dossier. Open it; if you did not know or do not agree, choose "That was not me".',
    }),
    'dossier-word-recorded': (words) => {
      const ways = {
        'signed-paper': 'a signature on paper',
        thumbprint: 'a thumbprint on paper',
        'one-time-code': 'a code read back',
      };
      return {
        title: `The commune recorded your word for the dossier of ${words.product}`,
        text: `By ${ways[words.way]}. If you did not give it, open the dossier and choose "That was not me".`,
      };
    },
    'dossier-sent-for-you': (words) => ({
      title: `The commune sent the dossier of ${words.product} in your place`,
      text: `Slip ${words.slip}. Open what was sent; if it is not what you wanted, choose "That was not me".`,
    }),
    'dossier-consent-asked': (words) => ({
      title: `${words.person} asks for your word on the dossier of ${words.product}`,
      text: 'Read what the commune typed; if it is right and you agree, confirm in your account. If not, do not confirm.',
    }),
    'dossier-denial-answered': (words) => ({
      title: `An answer about the dossier of ${words.product} that was not you`,
      text: 'Open the dossier to read it. If it is not clear, say so again or write in the conversation.',
    }),
    'dossier-denied': (words) => ({
      title: `${words.producer} says that the dossier of ${words.product} was not theirs`,
      text: 'The producer did not know of what was done in its place, or does not agree. Clear it; somebody who did not type answers.',
    }),
    'hand-over-sent': (words: { readonly product: string; readonly code: string; readonly handedBy: string }) => ({
      title: `On the way to you: ${words.code}, dossier of ${words.product}`,
      text: `${words.handedBy} handed it over. When it arrives, count it and acknowledge it here; say what is missing.`,
    }),
    'hand-over-received': (words: { readonly product: string; readonly code: string; readonly lost: number }) => ({
      title: `${words.code} of the dossier of ${words.product} was received`,
      text:
        words.lost === 0
          ? 'Everything that was handed over arrived.'
          : `${words.lost} did not arrive. Look at the minutes of the hand-over.`,
    }),
    'test-asked': (words: { readonly product: string; readonly asked: string }) => ({
      title: `A test result is needed for ${words.product}`,
      text: `${words.asked} Put the test report into your evidence wallet, so that the officer can record the result.`,
    }),
    'survey-asked': (words: { readonly product: string; readonly asked: string }) => ({
      title: `An officer will visit the place where ${words.product} is made`,
      text: words.asked,
    }),
    'request-closed': (words: { readonly product: string; readonly asked: string }) => ({
      title: `The request for a test or survey of ${words.product} is closed`,
      text: `Asked: ${words.asked} Open it to see what came out.`,
    }),
    'samples-end-before-council': (words: {
      readonly product: string;
      readonly code: string;
      readonly bestBefore: string;
    }) => ({
      title: `Samples ${words.code} of ${words.product} end before the council meets`,
      text: `The batch is good until ${words.bestBefore}, which is before the last day of the council. Exchange it for a fresher one before that day.`,
    }),
    'paper-set-missing': (words: { readonly product: string; readonly producer: string }) => ({
      title: `The paper set of ${words.product} has not come to the province`,
      text: `The dossier of ${words.producer} was sent on more than 5 working days ago and no paper set was received. The commune makes a cover and hands it over; the province acknowledges it.`,
    }),
    'consumer-report-made': (words: { readonly product: string; readonly number: string }) => ({
      title: `A consumer says that ${words.product} differs from its page`,
      text: `Report ${words.number}. Say within three working days whether it is looked into.`,
    }),
    'intake-accepted': (words: { readonly product: string; readonly slip: string }) => ({
      title: `The province has received the dossier of ${words.product}`,
      text: `Slip of the province ${words.slip}. There is nothing for you to do; the province checks components and content.`,
    }),
    'intake-supplement': (words: { readonly product: string; readonly items: number }) => ({
      title: `The province asks for a supplement to the dossier of ${words.product}`,
      text: `${words.items} items are asked for. Open it to see each of them and to answer there.`,
    }),
    'intake-waiting-ended': (words: { readonly product: string; readonly reason: string }) => ({
      title: `The province waits no longer for the supplement of ${words.product}`,
      text: `Reason: ${words.reason} The province goes on with what the dossier holds.`,
    }),
    'intake-refused': (words: { readonly product: string; readonly reason: string }) => ({
      title: `The dossier of ${words.product} is not eligible`,
      text: `Ground: ${words.reason}. Open it to read why.`,
    }),
    'intake-ready': (words: {
      readonly product: string;
      readonly round: number | null;
      readonly year: number | null;
    }) => ({
      title: `The dossier of ${words.product} goes before the council`,
      text:
        words.round === null
          ? 'The council is asked for its opinion in writing.'
          : `It is of round ${words.round} of ${words.year}. There is nothing for you to do.`,
    }),
    'intake-answered': (words: { readonly product: string; readonly producer: string; readonly late: number }) => ({
      title: `${words.producer} has answered for ${words.product}`,
      text:
        words.late === 0 ? 'In time; it waits to be looked at.' : `${words.late} days late; it waits to be looked at.`,
    }),
    'intake-reviewed': (words: { readonly product: string; readonly producer: string }) => ({
      title: `The advisory team has given its opinion on ${words.product}`,
      text: `Dossier of ${words.producer}: read it, then put it before the council or ask for a supplement.`,
    }),
    'intake-to-team': (words: { readonly product: string; readonly producer: string }) => ({
      title: `The dossier of ${words.product} waits for the advisory team`,
      text: `Dossier of ${words.producer}: read the papers, write down what you find at each criterion, and the opinion.`,
    }),
    'session-agenda': (words) => ({
      title: `Session of the council on ${words.day}: your declaration is awaited`,
      text: `The agenda has ${words.dossiers} dossiers. Declare for each, then read them before the session; without it you cannot score.`,
    }),
    'session-scoring': (words) => ({
      title: `The session of the council on ${words.day} has begun to score`,
      text: `${words.dossiers} products wait for your sheets. They are sealed until who presides reveals them.`,
    }),
    'sheets-awaited': (words) => ({
      title: `The council waits for ${words.sheets} sheets of yours`,
      text: `Session of ${words.day}: ${words.sheets} of your sheets are not submitted. Who presides reveals once they are in; until then they are sealed.`,
    }),
    'paper-sheet-typed': (words) => ({
      title: `The paper sheet of ${words.name} waits for you to compare it`,
      text: `The sheet on ${words.product} was typed. Compare it line by line with the scan; it counts from then on. Tell nobody of the marks before the reveal.`,
    }),
    'session-stopped': (words) => ({
      title: words.cancelled
        ? `The session of the council on ${words.day} is called off`
        : `The session of the council on ${words.day} is adjourned`,
      text: `Reason: ${words.reason}`,
    }),
    'council-result': (words) => ({
      title: `The result of ${words.product} is there`,
      text:
        words.stars !== null
          ? `Recognised with ${words.stars} stars. Open it for points, decision and term.`
          : words.follows === 'to-ministry'
            ? '90 points and more: the province sends the file to the ministry. Open it for points and what follows.'
            : 'Not recognised this time. Open it for points, reasons and what to do.',
    }),
    'result-complaint': (words) => ({
      title: `Complaint about the result of ${words.product}`,
      text: `${words.producer} disagrees. Somebody who did not score has to handle it.`,
    }),
    'result-complaint-answered': (words) => ({
      title: `The complaint about ${words.product} is answered`,
      text:
        words.outcome === 'look-again'
          ? 'The province looks at it again. Open it to read where.'
          : 'Open it to read the answer and its reason.',
    }),
    'dossier-invitation': (words) => ({
      title: `${words.producer} invites you to help with the dossier of ${words.product}`,
      text: 'Open it to see what you are asked. You see the dossier once you accept; the producer may end it at any time.',
    }),
    'dossier-invitation-accepted': (words) => ({
      title: `${words.person} helps with the dossier of ${words.product} from now on`,
      text: 'If this is not whom you invited, end the invitation at once: they are out from then on.',
    }),
    'dossier-comment': (words) => ({
      title: `${words.person} ${words.answer ? 'answered' : 'wrote'} at the dossier of ${words.product}`,
      text: words.internal
        ? 'A thread of the offices among themselves. Read and answer it; mark it when it is settled.'
        : 'A thread between producer and offices. Read and answer it; mark it when it is settled.',
    }),
    'visit-planned': (words) => ({
      title: `Your team: ${words.producer}, ${formatVietnamese(words.on)}`,
      text: `${words.office} planned or changed the visit. Open it, and load its form before you go.`,
    }),
    'visit-notified': (words) => ({
      title: `Notice of an inspection on ${formatVietnamese(words.on)}`,
      text: `${words.office}, notice ${words.number}. Open it to see who comes, what is inspected, what to have ready.`,
    }),
    'withdrawal-opened': (words) => ({
      title: `Case of withdrawal: ${words.product}`,
      text: `${words.producer}. Ground: ${certificateLife.grounds[words.ground]}. Internal, not public.`,
    }),
    'certificate-withdrawn': (words) => ({
      title: `The certificate of ${words.product} was withdrawn`,
      text: `Decision ${words.decision} of ${words.day}. From that day the product carries no stars and no OCOP mark.`,
    }),
    'extension-proposed': (words) => ({
      title: `Proposed extension: ${words.product}`,
      text: `Until the end of ${words.until}. Another officer than who proposed it looks at it and confirms.`,
    }),
    'extension-decided': (words) =>
      words.confirmed
        ? {
            title: `The certificate of ${words.product} is extended`,
            text: `Until the end of ${words.until} (Article 12.3). The producer stays bound by the criteria.`,
          }
        : { title: `The certificate of ${words.product} is not extended`, text: 'Open it to read why.' },
    'certificate-ends': (words) => ({
      title:
        words.left < 0
          ? `The certificate of ${words.product} has ended`
          : words.left === 0
            ? `The certificate of ${words.product} ends today`
            : `The certificate of ${words.product} has ${words.left} days left`,
      text: `Valid through ${words.day}. ${
        {
          before: `A dossier for re-evaluation is filed from ${words.opens} to ${words.closes}.`,
          open: `Dossiers for re-evaluation are taken until the end of ${words.closes}.`,
          closed: `The window for re-evaluation closed on ${words.closes}. Ask the commune now.`,
          ended: 'The stars are not carried until it is recognised again.',
        }[words.moment]
      }`,
    }),
    ...workNotifications,
    ...outputNotifications,
    ...promotionNotifications,
    ...supportNotifications,
    ...findingNotifications,
    ...webhookNotifications,
    'shelf-product-unfit': (words) => ({
      title: `${words.item} must no longer be shown as OCOP at ${words.point}`,
      text: words.words,
    }),
    'done-for-producer': (words) => ({
      title: {
        'consent-given': 'Written in your place: visitors may come',
        'consent-taken': 'Written in your place: visitors may not come',
        'event-answer': `The invitation to ${words.about} was answered in your place`,
        'event-sales': `Sales at ${words.about} were written in your place`,
        'point-sales': `Sales of ${words.about} were reported in your place`,
        shelf: `The shelf of ${words.about} was written down in your place`,
      }[words.what],
      text: `${words.by}${words.key === null ? '' : `, by a program with the key “${words.key}”`}. Open it to look; if it is not right, write it anew or tell the office.`,
    }),
    'event-sale-wrong': (words) => ({
      title: `The office does not count a figure of yours at ${words.event}`,
      text: `${words.product}, ${words.day}: ${words.words.replace(/\.$/, '')}. Open it to look; if you do not agree, write the figure anew or tell the office.`,
    }),
    'shelf-price-far': (words) => ({
      title: `${words.point} asks a price for ${words.item} far from what is known`,
      text: `On ${words.day}: ${formatWhole(words.price)} ₫ for ${words.unit}; known before: ${formatWhole(words.usual)} ₫. Open it to look, and object if you do not agree.`,
    }),
    'shelf-price-objected': (words) => ({
      title: `Its maker does not agree with the price of ${words.item} at ${words.point}`,
      text: words.words,
    }),
    'certificate-invitation': (words) => ({
      title: words.again
        ? `Invitation: evaluate ${words.product} again`
        : `Invitation: register ${words.product} again`,
      text: words.again
        ? `Valid through ${words.day}. Open it to see what it takes and when to file.`
        : `The certificate ended on ${words.day}. Open it to see what it takes to register again.`,
    }),
  },
  mail: {
    greeting: (name) => `Dear ${name},`,
    ending: 'The system sent this letter; no answer is needed. Open the address above and sign in.',
  },
};

export const notificationProblems: typeof viProblems = {
  'notifications/nothing-unread': () => 'Nothing is left unread, so there is nothing to mark.',
};
