import type { ParamsOf, Template } from '#app/domain/notifications/templates.ts'

/** A message as its reader sees it: what happened, and what to do now. */
export type MessageWords = { title: string; text: string }

/** Words for some kinds of messages, by kind. */
export type WordsOf<Name extends Template> = {
	[Each in Name]: (params: ParamsOf<Each>) => MessageWords
}
