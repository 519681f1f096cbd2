import { locales } from '#app/domain/preferences.ts'
import { m } from '#app/locales/compiled/messages.js'
import { inLocale } from '#app/locales/speaking.server.ts'
import { helpTopics } from '#app/locales/words/help.ts'
import { page } from './markdown.ts'

/** The help of the site as a page to read or to print, in each language. */
export function recipientsPage(): string {
	const parts = locales.flatMap((locale) =>
		inLocale(locale, () => [
			m.help_about(),
			...helpTopics.flatMap(({ title, text, picture }) => [
				`## ${title()}`,
				...text().split('\n'),
				...(picture ? [`![${picture.about()}](pictures/${picture.name}-phone.png)`] : []),
			]),
		]),
	)
	return page(
		'找工作的人怎么用 · For people who look for work',
		'`app/locales/words/help.ts`',
		...parts,
	)
}
