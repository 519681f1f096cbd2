import { m } from '#app/locales/compiled/messages.js'

/** The title of a page, for a route's `meta`; also where its loader has failed. */
export function pageTitle(title: () => string) {
	return () => [{ title: m.title_with_site({ title: title() }) }]
}
