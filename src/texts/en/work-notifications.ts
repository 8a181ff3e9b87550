// Notifications about tasks, hand-overs and reports.

import type { workNotifications as vi } from '../vi/work-notifications.ts';

export const workNotifications: typeof vi = {
  'task-assigned': (words) => ({
    title:
      words.more === 0
        ? `${words.office} gives a task: ${words.content}`
        : `${words.office} gives ${words.more + 1} tasks, among them: ${words.content}`,
    text: 'Open it to see the content, the due date and the output; report progress there.',
  }),
  'task-waits': (words) => ({
    title:
      words.what === 'handed-in'
        ? `${words.office} hands in a result: ${words.content}`
        : `${words.office} asks for more time: ${words.content}`,
    text:
      words.what === 'handed-in'
        ? 'Look at it, then take it, or return it with a reason. Who handed it in does not take it.'
        : 'Read the reason, then grant it, or refuse it with a reason.',
  }),
  'task-decided': (words) => ({
    title: {
      taken: `${words.office} took the result: ${words.content}`,
      returned: `${words.office} returned the result: ${words.content}`,
      'extension-granted': `${words.office} grants more time: ${words.content}`,
      'extension-refused': `${words.office} refuses more time: ${words.content}`,
      'due-changed': `${words.office} moves the due date: ${words.content}`,
      cancelled: `${words.office} takes the task back: ${words.content}`,
    }[words.what],
    text: {
      taken: 'The task is done.',
      returned: 'Read why, complete it and hand it in again.',
      'extension-granted': 'The new due date stands in the task.',
      'extension-refused': 'The due date stays. The reason stands in the task.',
      'due-changed': 'The new due date and the reason stand in the task.',
      cancelled: 'There is nothing more to do. The reason stands in the task.',
    }[words.what],
  }),
  'task-due': (words) => ({
    title: words.left === 0 ? `Due today: ${words.content}` : `Due in ${words.left} days: ${words.content}`,
    text: 'Report progress, hand in the result, or ask for more time with a reason before it is late.',
  }),
  'task-late': (words) => ({
    title: `${words.days} days late: ${words.content}`,
    text: `Lead office: ${words.office}. Both sides see in the task that this was told.`,
  }),
  'task-handed-over': (words) => ({
    title: `A task goes from ${words.from} to ${words.office}: ${words.content}`,
    text: 'What was done so far and the name of the office before stay in the task.',
  }),
  'work-handed-over': (words) => ({
    title: `${words.from} hands over ${words.count} things to you`,
    text: 'Open the list to see each, print it and sign.',
  }),
  'report-waits': (words) => ({
    title: `${words.by} submits a report: ${words.title}`,
    text: 'Its figures are frozen. Read it, then approve it or return it with a reason. Who wrote it does not approve it.',
  }),
  'report-decided': (words) =>
    ({
      returned: {
        title: `${words.by} returned the report: ${words.title}`,
        text: 'Read why, change it and submit it again. Its figures are counted anew then.',
      },
      approved: {
        title: `${words.by} approved the report: ${words.title}`,
        text: 'Give it number and day, then issue it. Its figures stay as they were submitted.',
      },
      reopened: {
        title: `${words.by} is correcting a report that was sent: ${words.title}`,
        text: 'What was sent stays readable. The corrected one comes under a new number and names what it replaces.',
      },
    })[words.what],
};
