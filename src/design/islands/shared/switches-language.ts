// The switch to the other language is a button of the page's own form: a form sent by it is never an island's to send.

/** Whether a form is sent only to see its page in the other language. */
export const switchesLanguage = (event: SubmitEvent): boolean => event.submitter?.matches('.languages__link') ?? false;
